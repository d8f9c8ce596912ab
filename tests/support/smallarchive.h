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

//! An archive of what a test puts into it, behind a real socket, in the guide's own dialect.
class SmallArchive
{
public:
    QMap<QString, Content> collections;
    QSet<QByteArray> failing; //!< endpoints that answer 500, such as getSeries
    QSet<QByteArray> silent;  //!< endpoints that never answer
    QSet<QByteArray> stalled; //!< endpoints whose answer lacks its last byte for ever
    QMap<QString, int> refused; //!< collections whose content is answered with this status; 0: never
    QByteArray refusal;         //!< headers of that answer

    //! Nobody listens any more; and again, at the same place.
    void goAway()
    {
        m_port = m_server.serverPort();
        m_server.close();
    }
    bool comeBack() { return m_server.listen(QHostAddress::LocalHost, m_port); }
    int mostAtOnce() const { return m_server.mostAtOnce(); }

    archive::Server server() const
    {
        QUrl base = m_server.url(QStringLiteral("/services/v3"));
        if (!m_server.isListening())
            base.setPort(m_port);
        return {.name = QStringLiteral("small"), .base = base, .dialect = archive::DialectId::Legacy};
    }
    qsizetype asked(const QByteArray &endpoint) const
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

    FakeServer::Reply answer(const FakeServer::Request &request) const
    {
        const QUrl url = QUrl::fromEncoded(request.target);
        const QByteArray endpoint = url.fileName().toLatin1();
        if (silent.contains(endpoint))
            return {{}, true};
        if (failing.contains(endpoint))
            return FakeServer::reply(500, "application/json", "the disk of the archive is full");
        const QString name = QUrlQuery(url).queryItemValue(QStringLiteral("Collection"), QUrl::FullyDecoded);
        if (const auto status = refused.constFind(name); status != refused.cend())
            return *status == 0 ? FakeServer::Reply {{}, true} : FakeServer::reply(*status, "text/plain", "not now", refusal);
        const Content content = collections.value(name);
        const QJsonArray body = endpoint == "getCollectionValues" ? names()
            : endpoint == "getPatient"                            ? rows(content.patients)
            : endpoint == "getPatientStudy"                       ? rows(content.studies)
                                                                  : rows(content.series);
        FakeServer::Reply reply = FakeServer::reply(200, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact));
        reply.hang = stalled.contains(endpoint);
        reply.bytes.chop(reply.hang ? 1 : 0);
        return reply;
    }

    quint16 m_port = 0; // where it listened last
    FakeServer m_server {[this](const FakeServer::Request &request) { return answer(request); }};
};

} // namespace tcia::tests
