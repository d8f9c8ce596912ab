// SPDX-License-Identifier: Apache-2.0
#include "archive/keyring.h"
#include "core/files.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desk.h"
#include "desktop/window/demonstrationstarter.h"
#include "support/waiting.h"
#include "transfer/requestlog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::DownloadManager;
using transfer::State;

//! A server that wants a key, and a user who typed another one first.
class TestKeys : public QObject
{
    Q_OBJECT

    tests::Home m_home;
    demo::DemoServer m_server;

    archive::Server server() const
    {
        return {.name = u"Wants a key"_s,
                .base = archive::demonstrationUrl(m_server.port(), archive::DialectId::Legacy),
                .dialect = archive::DialectId::Legacy};
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keyring of the user's
        QVERIFY(m_server.start());
    }

    void correctedKeyAppliesToQueuedSeries()
    {
        QVERIFY(tests::answerOf(archive::storeKey(server().name, u"not-this-one"_s)));
        session::Services services(desktop::demonstrationStarter());
        session::Launch launch;
        launch.given = server();
        services.start(launch);
        QTRY_VERIFY_WITH_TIMEOUT(services.session() != nullptr, 60'000);
        const auto smallest = std::ranges::min_element(demo::content().series, {}, &demo::SeriesEntry::images);
        services.session()->basket().add({smallest->record});
        DownloadManager &manager = services.downloads();
        manager.setPolicy({.attempts = 1});
        QCOMPARE(tests::answerOf(services.download({.root = m_home.path(u"images"_s), .layout = u"flat"_s}, 1)).value(),
                 1);
        QTRY_COMPARE_WITH_TIMEOUT(manager.transfers()[0].state, State::Failed, 60'000);
        QCOMPARE(manager.transfers()[0].error->kind, Error::Kind::KeyRefused);

        QVERIFY(tests::answerOf(archive::storeKey(server().name, u"demo"_s)));
        QVERIFY(tests::answerOf(services.queueServers().updateWithStoredKey(server(), server())));
        manager.retryFailed();
        QTRY_COMPARE_WITH_TIMEOUT(manager.transfers()[0].state, State::Done, 60'000);
    }

    void folderNamesAServer_data()
    {
        QTest::addColumn<bool>("isTheUsers");
        QTest::newRow("the user's, by another name") << true;
        QTest::newRow("another one by the name of the user's") << false;
    }

    // No key is sent to a server that only a folder names: neither in this session nor in the next one, which has the
    // series in its queue.
    void folderNamesAServer()
    {
        QFETCH(bool, isTheUsers);
        tests::Home home;
        archive::Server mine = server();
        mine.name = u"Mine"_s;
        archive::Server named = mine;
        if (isTheUsers)
            named.name = u"Called otherwise"_s;
        else
            mine.base = QUrl(u"https://archive.invalid/services/v2"_s);
        named.keyInClear = true;
        QVERIFY(archive::saveServers(archive::serversPath(), {mine}));
        QVERIFY(tests::answerOf(archive::storeKey(mine.name, u"demo"_s)));
        const QString root = home.path(u"images"_s);
        QVERIFY(QDir().mkpath(root));
        const auto smallest = std::ranges::min_element(demo::content().series, {}, &demo::SeriesEntry::images);
        QVERIFY(transfer::RequestLog(root).add({{.series = smallest->record,
                                                 .server = named,
                                                 .target = {.root = root, .layout = u"{SeriesInstanceUID}"_s}}}));
        session::Settings().rememberRoot(root);
        for (int start = 1; start <= 2; ++start) {
            session::Services services(desktop::demonstrationStarter());
            DownloadManager &manager = services.downloads();
            manager.setPolicy({.attempts = 1});
            services.start({});
            QTRY_VERIFY_WITH_TIMEOUT(!manager.transfers().empty() && manager.isIdle(), 60'000);
            if (start == 2) {
                QSignalSpy ended(&manager, &DownloadManager::ended);
                manager.retryFailed();
                QTRY_VERIFY_WITH_TIMEOUT(isTheUsers || !ended.isEmpty(), 60'000);
            }
            const transfer::Transfer &transfer = manager.transfers()[0];
            QCOMPARE(transfer.state, isTheUsers ? State::Done : State::Failed);
            if (!isTheUsers)
                QCOMPARE(transfer.error->kind, Error::Kind::KeyRefused);
        }
    }
};

QTEST_MAIN(TestKeys)
#include "tst_apikeys.moc"
