// SPDX-License-Identifier: Apache-2.0
#include "archive/keyring.h"
#include "core/files.h"
#include "demo/content.h"
#include "demo/demoserver.h"
#include "desk.h"
#include "support/waiting.h"

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

    void correctedKeyIsForWhatIsQueuedToo()
    {
        QVERIFY(tests::answerOf(archive::storeKey(server().name, u"not-this-one"_s)));
        desktop::Services services;
        desktop::Launch launch;
        launch.given = server();
        services.start(launch);
        QTRY_VERIFY_WITH_TIMEOUT(services.session() != nullptr, 60'000);
        const auto smallest = std::ranges::min_element(demo::content().series, {}, &demo::SeriesEntry::images);
        services.session()->basket().add({smallest->record});
        DownloadManager &manager = services.downloads();
        manager.setPolicy({.attempts = 1});
        QCOMPARE(tests::answerOf(services.download({.root = m_home.path(u"images"_s), .layout = u"flat"_s}, 1)).value(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(manager.transfers()[0].state, State::Failed, 60'000);
        QCOMPARE(manager.transfers()[0].error->kind, Error::Kind::KeyRefused);

        QVERIFY(tests::answerOf(archive::storeKey(server().name, u"demo"_s)));
        QVERIFY(tests::answerOf(services.edited(server(), server())));
        manager.retryFailed();
        QTRY_COMPARE_WITH_TIMEOUT(manager.transfers()[0].state, State::Done, 60'000);
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
