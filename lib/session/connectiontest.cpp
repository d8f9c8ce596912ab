// SPDX-License-Identifier: Apache-2.0
#include "session/connectiontest.h"

#include "archive/keyring.h"
#include "core/async.h"
#include "core/reason.h"

#include <atomic>
#include <stop_token>

namespace tcia::session {

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const archive::Server &server)
{
    cancel();
    onFinished(archive::storedKey(server.name), this, [this, server, test = m_test](const Result<QString> &key) {
        if (test != m_test)
            return;
        if (!key)
            return Q_EMIT failed(key.error());
        ask(archive::ServerAccess(server, *key).withoutExposedKey());
    });
}

void ConnectionTest::ask(const archive::ServerAccess &access)
{
    m_archive = std::make_unique<archive::Archive>(access);
    m_clock.start();
    if (!archive::dialect(access.server().dialect).hasCollections)
        return countStudies();
    if (access.server().dialect == archive::DialectId::S3)
        return askBucket(access, 0);
    onFinished(m_archive->collections(), this, [this, test = m_test](const Result<QStringList> &names) {
        if (test != m_test)
            return;
        if (!names)
            return Q_EMIT failed(names.error());
        Q_EMIT answered(names->size(), m_clock.elapsed());
    });
}

// Each by itself: a list of collections would leave out what is wrong with one of several.
void ConnectionTest::askBucket(const archive::ServerAccess &access, qsizetype bucket)
{
    archive::Server one = access.server();
    if (bucket > 0 && bucket >= one.buckets.size())
        return Q_EMIT answered(bucket, m_clock.elapsed());
    one.buckets = one.buckets.mid(bucket, 1);
    m_archive = std::make_unique<archive::Archive>(archive::ServerAccess(one, access.apiKey()));
    onFinished(m_archive->collections(), this, [this, access, bucket, test = m_test](const Result<QStringList> &names) {
        if (test != m_test)
            return;
        if (!names)
            return Q_EMIT failed(names.error());
        askBucket(access, bucket + 1);
    });
}

void ConnectionTest::countStudies()
{
    const auto counted = std::make_shared<std::atomic<qint64>>(0);
    const auto enough = std::make_shared<std::stop_source>();
    const auto count = [counted, enough](QList<Study> &&studies) {
        if (*counted += studies.size(); *counted > mostStudies)
            enough->request_stop();
    };
    onFinished(m_archive->eachStudy({}, count, enough->get_token()), this,
               [this, counted, enough, test = m_test](const Result<archive::RowCount> &rows) {
                   if (test != m_test)
                       return;
                   const bool isMore = enough->stop_requested();
                   if (!rows && !isMore)
                       return Q_EMIT failed(rows.error());
                   if (rows && rows->isBlank)
                       return Q_EMIT failed(
                           {.kind = Error::Kind::BadAnswer,
                            .detail = english<QT_TRANSLATE_NOOP(
                                "Reasons", "The answer is empty: not even an empty list arrived.")>()});
                   Q_EMIT foundStudies(isMore ? mostStudies : qint64(*counted), isMore, m_clock.elapsed());
               });
}

void ConnectionTest::cancel()
{
    ++m_test;
    m_archive.reset();
}

} // namespace tcia::session
