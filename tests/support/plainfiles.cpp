// SPDX-License-Identifier: Apache-2.0
#include "support/plainfiles.h"

#include "archive/server.h"
#include "storage/record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace tcia::tests {

namespace {

QString pathOf(const QString &seriesUid, qsizetype file) { return u"/files/%1/%2"_s.arg(seriesUid).arg(file); }

class PlainFiles final : public archive::ByteSource
{
public:
    PlainFiles(const PlainFileServer &server, int parallel) : m_server(server), m_parallel(parallel) {}

    QFuture<Result<archive::FetchPlan>> plan(const Series &series, Digest::Kind) override
    {
        archive::FetchPlan plan {.objects = {},
                                 .totalBytes = 0,
                                 .imageCount = {},
                                 .resumable = true,
                                 .parallel = m_parallel,
                                 .proof = Digest::Kind::Md5};
        const auto files = m_server.files(series.seriesUid);
        for (qsizetype i = 0; i < files.size(); ++i) {
            *plan.totalBytes += files[i].content.size();
            plan.objects << archive::FetchObject {
                .request = QNetworkRequest(m_server.url().resolved(QUrl(pathOf(series.seriesUid, i)))),
                .container = archive::Container::Image,
                .name = files[i].name,
                .size = files[i].content.size(),
                .digest = digestsOf(files[i].content).last()};
        }
        plan.imageCount = plan.objects.size();
        return QtFuture::makeReadyFuture(Result<archive::FetchPlan>(plan));
    }

    QFuture<Result<archive::FetchPlan>> preview(const Series &series) override
    {
        return plan(series, Digest::Kind::None);
    }

    void fetched(const archive::FetchReport &) override {}
    void staged(const archive::FetchReport &, Digest::Kind) override {}
    void truncated(const archive::FetchReport &) override {}

private:
    const PlainFileServer &m_server;
    const int m_parallel;
};

} // namespace

PlainFileServer::PlainFileServer() : m_server([this](const FakeServer::Request &request) { return answer(request); }) {}

Series PlainFileServer::add(const QString &seriesUid, const QList<PlainFile> &files)
{
    m_files.insert(seriesUid, files);
    Series series;
    series.seriesUid = seriesUid;
    series.studyUid = u"1.2.3"_s;
    series.patientId = u"P"_s;
    series.collection = u"C"_s;
    series.imageCount = files.size();
    series.fileSize = 0;
    for (const PlainFile &file : files)
        *series.fileSize += file.content.size();
    m_series.insert(seriesUid, series);
    return series;
}

qsizetype PlainFileServer::requestsOf(const QString &seriesUid, qsizetype file) const
{
    const QByteArray path = pathOf(seriesUid, file).toLatin1();
    return std::ranges::count(m_server.requests(), path, &FakeServer::Request::target);
}

archive::ByteSourceFactory PlainFileServer::source(int parallel)
{
    return [this, parallel](const archive::ServerAccess &) { return std::make_unique<PlainFiles>(*this, parallel); };
}

FakeServer::Reply PlainFileServer::answer(const FakeServer::Request &request) const
{
    const QUrl target(QString::fromLatin1(request.target));
    if (target.path().endsWith(u"/getSeries"_s)) {
        const auto found = m_series.constFind(QUrlQuery(target).queryItemValue(u"SeriesInstanceUID"_s));
        const QJsonArray rows = found == m_series.cend() ? QJsonArray() : QJsonArray {storage::seriesToJson(*found)};
        return FakeServer::reply(200, "application/json", QJsonDocument(rows).toJson());
    }
    const QString uid = target.path().section(u'/', -2, -2);
    const qsizetype index = target.path().section(u'/', -1).toLongLong();
    if (index >= m_files.value(uid).size())
        return FakeServer::reply(404, "text/plain", "no such file");
    const PlainFile &file = m_files[uid][index];
    const QByteArray body = file.served.isEmpty() ? file.content : file.served;
    FakeServer::Reply reply = FakeServer::reply(file.status, "application/dicom", body);
    if (file.name == stalled) {
        reply.bytes.chop(body.size() / 2);
        reply.hang = true;
    }
    return reply;
}

} // namespace tcia::tests
