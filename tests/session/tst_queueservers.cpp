// SPDX-License-Identifier: Apache-2.0
#include "session/queueservers.h"

#include "archive/keyring.h"
#include "session/downloadarchives.h"
#include "support/archivefixture.h"
#include "support/waiting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::State;

//! A queue that was filled without the key its server wants.
class TestQueueServers : public QObject
{
    Q_OBJECT

    session::Demonstration m_demonstration {[]() -> Result<quint16> { return failure(Error::Kind::Offline, {}); }};
    session::ServerAccessResolver m_resolver {m_demonstration};
    std::unique_ptr<tests::ArchiveFixture> m_demo;
    std::unique_ptr<session::DownloadArchives> m_archives;
    std::unique_ptr<tests::OneTry> m_manager;
    std::unique_ptr<session::QueueServers> m_servers;

    archive::Server server() const { return m_demo->archive->server(); }
    const transfer::Transfer &transfer() const { return m_manager->transfers()[0]; }

    State retried()
    {
        m_manager->retryFailed();
        return tests::waitIdle(*m_manager) ? transfer().state : State::Waiting;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keyring of the user's
    }

    void init()
    {
        m_demo = std::make_unique<tests::ArchiveFixture>();
        QVERIFY(m_demo->start(archive::DialectId::Legacy));
        const QList<Series> series = m_demo->smallSeries(1);
        QCOMPARE(series.size(), 1);
        m_archives = std::make_unique<session::DownloadArchives>();
        m_manager = std::make_unique<tests::OneTry>();
        m_servers = std::make_unique<session::QueueServers>(*m_manager, m_resolver);
        m_servers->add(server());
        m_manager->enqueue(m_archives->archive(server()), series, m_demo->target());
        QVERIFY(tests::waitIdle(*m_manager));
        QCOMPARE(transfer().state, State::Failed);
        QCOMPARE(transfer().error->kind, Error::Kind::KeyRefused);
    }

    void cleanup()
    {
        m_servers.reset();
        m_manager.reset();
        m_archives.reset();
        m_demo.reset();
    }

    void changedKeyReachesQueuedSeries()
    {
        m_servers->update(server(), {server(), u"demo"_s});
        QCOMPARE(retried(), State::Done);
    }

    void storedKeyReachesQueuedSeries()
    {
        QVERIFY(tests::answerOf(archive::storeKey(server().name, u"demo"_s)));
        QVERIFY(tests::answerOf(m_servers->updateWithStoredKey(server(), server())));
        QCOMPARE(retried(), State::Done);
    }

    void otherServersKeyDoesNot()
    {
        archive::Server other = server();
        other.name = u"other"_s;
        m_servers->update(other, {other, u"demo"_s});
        QCOMPARE(retried(), State::Failed);
    }

    // An edited server is found by what it became, not by what the queue recorded.
    void secondEditFollowsTheFirst()
    {
        archive::Server renamed = server();
        renamed.name = u"renamed"_s;
        m_servers->update(server(), {renamed, u"wrong"_s});
        QCOMPARE(retried(), State::Failed);
        m_servers->update(renamed, {renamed, u"demo"_s});
        QCOMPARE(retried(), State::Done);
    }
};

QTEST_GUILESS_MAIN(TestQueueServers)
#include "tst_queueservers.moc"
