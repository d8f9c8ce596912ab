// SPDX-License-Identifier: Apache-2.0
#include "session/connectiontest.h"

#include "archive/keyring.h"
#include "core/async.h"

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
    onFinished(m_archive->collections(), this, [this, test = m_test](const Result<QStringList> &names) {
        if (test != m_test)
            return;
        if (!names)
            return Q_EMIT failed(names.error());
        Q_EMIT answered(names->size(), m_clock.elapsed());
    });
}

void ConnectionTest::cancel()
{
    ++m_test;
    m_archive.reset();
}

} // namespace tcia::session
