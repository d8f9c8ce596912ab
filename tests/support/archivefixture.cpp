// SPDX-License-Identifier: Apache-2.0
#include "support/archivefixture.h"

#include "support/waiting.h"
#include "support/zipmaker.h"

#include <QDeadlineTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::tests {

bool ArchiveFixture::start(archive::DialectId dialect)
{
    const auto port = server.start();
    if (!port || !folder.isValid())
        return false;
    const bool legacy = dialect == archive::DialectId::Legacy;
    const QString path = legacy                                    ? u"/services/v2"_s
                         : dialect == archive::DialectId::DicomWeb ? u"/dicom-web"_s
                         : dialect == archive::DialectId::NbiaV1   ? u"/nbia-api/services/v1"_s
                                                                   : u"/nbia-api/services/v4"_s;
    archive::Server where;
    where.name = u"demo"_s;
    where.base = QUrl(u"http://127.0.0.1:%1%2"_s.arg(*port).arg(path));
    where.dialect = dialect;
    archive = std::make_unique<archive::Archive>(
        archive::ServerAccess(where, legacy ? QString::fromLatin1(demo::apiKey) : QString()));
    return true;
}

QList<Series> ArchiveFixture::smallSeries(int count)
{
    QList<Series> all;
    const auto collections = answerOf(archive->collections());
    for (const QString &collection : collections.value_or(QStringList())) {
        all += answerOf(archive->series({.collection = collection})).value_or(QList<Series>());
        if (all.size() > 100)
            break;
    }
    all.removeIf([](const Series &series) { return series.imageCount.value_or(0) < 2; });
    std::stable_sort(all.begin(), all.end(),
                     [](const Series &a, const Series &b) { return a.imageCount < b.imageCount; });
    return all.first(qMin<qsizetype>(count, all.size()));
}

QStringList ArchiveFixture::images() const
{
    QStringList paths = tree(root());
    paths.removeIf([](const QString &path) { return path == u"tcia-series.jsonl" || path.startsWith(u"licenses/"); });
    return paths;
}

QList<transfer::TransferId> ids(const transfer::DownloadManager &manager, const QList<size_t> &positions)
{
    QList<transfer::TransferId> ids;
    for (const size_t position : positions)
        ids << manager.transfers()[position].id;
    return ids;
}

bool waitIdle(transfer::DownloadManager &manager, int milliseconds)
{
    QSignalSpy idle(&manager, &transfer::DownloadManager::idle);
    return manager.isIdle() || idle.wait(milliseconds);
}

} // namespace tcia::tests
