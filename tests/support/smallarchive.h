// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "core/fields.h"
#include "support/fakeserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>

namespace tcia::tests {

//! One collection as an archive holds it.
struct Content
{
    QList<Patient> patients;
    QList<Study> studies;
    QList<Series> series;
};

//! Complete responses that are valid at first and have no content.
namespace nothing {
inline constexpr auto chunkedThenClosed =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
inline constexpr auto chunkedWithoutChunk =
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n";
inline constexpr auto noBytes = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
inline constexpr auto closedAfterTheHead =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n";
inline constexpr auto emptyList = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]";
inline constexpr auto emptyRow = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\n[{}]";
} // namespace nothing

//! An archive with content of the test, served over a real socket, in the guide's dialect unless another is chosen.
class SmallArchive
{
public:
    QMap<QString, Content> collections;
    QSet<QByteArray> failing;                //!< endpoints that answer 500, such as getSeries
    QSet<QByteArray> silent;                 //!< endpoints that never answer
    QSet<QByteArray> stalled;                //!< endpoints whose answer lacks its last byte for ever
    QMap<QString, int> refused;              //!< collections whose content is answered with this status; 0: never
    QByteArray refusal;                      //!< headers of that answer
    QJsonArray moreSeries {};                //!< rows that every answer about series ends with
    bool isMoreInLists = false;              //!< only those about a collection
    QSet<QString> unlisted;                  //!< series that answers about a collection leave out
    QMap<QByteArray, QByteArray> instead {}; //!< replacement responses by endpoint
    int insteadTimes = -1;                   //!< how often; -1: always
    int maxConnections = -1;                 //!< requests over more of them get `overload`; -1: any number
    int overload = 429;
    static constexpr qint64 sizeOfEach = 4711; //!< of each series that exists, as getSeriesSize returns it
    archive::DialectId dialect = archive::DialectId::Legacy;

    //! Stops listening; and listens again at the same address.
    void goAway()
    {
        m_port = m_server.serverPort();
        m_server.close();
    }
    void hangUp() { m_server.hangUp(); } //!< cuts the answers being sent
    bool comeBack() { return m_server.listen(QHostAddress::LocalHost, m_port); }
    int maxParallel() const { return m_server.maxParallel(); }

    archive::Server server() const
    {
        const bool isLegacy = dialect == archive::DialectId::Legacy;
        QUrl base = m_server.url(isLegacy ? QStringLiteral("/services/v3")
                                          : QString::fromLatin1(archive::dialect(dialect).defaultPath));
        if (!m_server.isListening())
            base.setPort(m_port);
        return {.name = QStringLiteral("small"), .base = base, .dialect = dialect};
    }
    qsizetype requestsOf(const QByteArray &endpoint) const
    {
        return std::ranges::count_if(m_server.requests(), [&](const FakeServer::Request &request) {
            return QUrl::fromEncoded(request.target).fileName().toLatin1() == endpoint;
        });
    }

private:
    template <typename Record>
    static QJsonArray rows(const QList<Record> &records)
    {
        QJsonArray out;
        for (const Record &record : records) {
            QJsonObject row;
            for (const Field<Record> &field : fields<Record>())
                if (const QString text = valueText(record, field); !text.isEmpty()) // absent, as the archive does
                    row.insert(QString(field.key), text);
            out << row;
        }
        return out;
    }

    QJsonArray names() const
    {
        QJsonArray out;
        for (const QString &name : collections.keys())
            out << QJsonObject {{QStringLiteral("Collection"), name}};
        return out;
    }

    static QJsonArray sizes(const QList<Series> &series)
    {
        QJsonArray out;
        for (const Series &one : series)
            out << QJsonObject {{QStringLiteral("TotalSizeInBytes"), sizeOfEach},
                                {QStringLiteral("ObjectCount"), one.imageCount.value_or(0)}};
        return out;
    }

    FakeServer::Reply answer(const FakeServer::Request &request)
    {
        const QUrl url = QUrl::fromEncoded(request.target);
        const QByteArray endpoint = url.fileName().toLatin1();
        if (silent.contains(endpoint))
            return {{}, true};
        if (const auto other = instead.constFind(endpoint); other != instead.cend() && insteadTimes != 0) {
            --insteadTimes;
            return {*other};
        }
        if (failing.contains(endpoint))
            return FakeServer::reply(500, "application/json", "the disk of the archive is full");
        if (maxConnections >= 0 && m_server.openNow() > maxConnections)
            return FakeServer::reply(overload, "text/plain", "too many");
        const QUrlQuery query(url);
        const QString name = query.queryItemValue(QStringLiteral("Collection"), QUrl::FullyDecoded);
        const QString uid = query.queryItemValue(QStringLiteral("SeriesInstanceUID"));
        if (const auto status = refused.constFind(name.isEmpty() ? uid : name); status != refused.cend())
            return *status == 0 ? FakeServer::Reply {{}, true}
                                : FakeServer::reply(*status, "text/plain", "not now", refusal);
        Content content = collections.value(name);
        if (name.isEmpty()) // a request without a collection means all
            for (const Content &one : collections) {
                content.studies += one.studies;
                content.series += one.series;
            }
        if (const QString study = query.queryItemValue(QStringLiteral("StudyInstanceUID")); !study.isEmpty())
            content.studies.removeIf([&study](const Study &one) { return one.studyUid != study; });
        if (!uid.isEmpty())
            content.series.removeIf([&uid](const Series &one) { return one.seriesUid != uid; });
        if (!name.isEmpty())
            content.series.removeIf([this](const Series &one) { return unlisted.contains(one.seriesUid); });
        QJsonArray body = endpoint == "getCollectionValues" ? names()
                          : endpoint == "getPatient"        ? rows(content.patients)
                          : endpoint == "getPatientStudy"   ? rows(content.studies)
                          : endpoint == "getSeriesSize"     ? sizes(content.series)
                                                            : rows(content.series);
        if (endpoint == "getSeries" && !(isMoreInLists && name.isEmpty()))
            for (const QJsonValue &row : moreSeries)
                body << row;
        FakeServer::Reply reply =
            FakeServer::reply(200, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact));
        reply.hang = stalled.contains(endpoint);
        reply.bytes.chop(reply.hang ? 1 : 0);
        return reply;
    }

    quint16 m_port = 0; // where it listened last
    FakeServer m_server {[this](const FakeServer::Request &request) { return answer(request); }};
};

} // namespace tcia::tests
