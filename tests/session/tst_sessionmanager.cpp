// SPDX-License-Identifier: Apache-2.0
#include "session/sessionmanager.h"

#include "archive/keyring.h"
#include "core/files.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::Server;
using session::ServerList;
using session::SessionManager;

namespace {

constexpr int timeoutMs = 60'000;

Server named(const QString &name, const QString &base)
{
    return {.name = name, .base = QUrl(base), .dialect = archive::DialectId::NbiaV4};
}

//! The parts that a manager needs.
struct Program
{
    explicit Program(session::DemonstrationStarter start = []() -> Result<quint16> {
        return failure(Error::Kind::Offline, u"no port is free"_s);
    })
        : demonstration(std::move(start))
    {
    }

    QTemporaryDir folder;
    session::Settings settings;
    catalog::CatalogStore answers {folder.filePath(u"catalog.sqlite"_s), folder.filePath(u"history.sqlite"_s)};
    basket::BasketStore baskets {folder.filePath(u"baskets.sqlite"_s)};
    transfer::DownloadManager downloads;
    session::DiskIndex disk {downloads};
    session::TransferStages transfers {downloads};
    ServerList servers;
    session::Demonstration demonstration;
    SessionManager sessions {settings, servers, demonstration, {answers, baskets, disk, transfers}};
};

} // namespace

class TestSessionManager : public QObject
{
    Q_OBJECT

    const Server m_near = named(u"Near"_s, u"http://127.0.0.1:9/v4"_s); // refuses connections
    const Server m_far = named(u"Far"_s, u"http://archive.invalid/v4"_s);

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keyring of the user's
        qunsetenv("TCIA_API_KEY");
    }

    void init() { QFile::remove(archive::serversPath()); }

    void lastSelectedServerIsOpened()
    {
        Program program;
        QSignalSpy changed(&program.sessions, &SessionManager::changed);
        program.sessions.open(m_far);
        program.sessions.open(m_near);
        QCOMPARE(program.sessions.selectedName(), m_near.name);
        QVERIFY(!program.sessions.session());
        QVERIFY(!program.sessions.access());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, timeoutMs);
        QCOMPARE(program.sessions.session()->server(), m_near);
        QVERIFY(*program.sessions.access() == archive::ServerAccess(m_near));
    }

    void noneIsOpenedBeforeOneWasChosen()
    {
        Program program;
        program.settings.setValue(session::Setting::Server, {});
        QSignalSpy none(&program.sessions, &SessionManager::noneChosen);
        QSignalSpy failed(&program.sessions, &SessionManager::openingFailed);
        QSignalSpy opened(&program.sessions, &SessionManager::changed);
        program.sessions.start({});
        QTRY_COMPARE_WITH_TIMEOUT(none.size(), 1, timeoutMs);
        QVERIFY(program.sessions.isChoosing() && program.sessions.selectedName().isEmpty());
        program.sessions.openRequested({.server = u"there is none"_s});
        QTRY_COMPARE_WITH_TIMEOUT(none.size(), 2, timeoutMs);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(opened.size(), 0);
        program.sessions.openRequested({.server = {}, .given = m_near});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, timeoutMs);
        QVERIFY(!program.sessions.isChoosing());
        Program next; // the last one is opened again, if it is still known
        next.settings.setValue(session::Setting::Server, u"Demonstration archive"_s);
        QSignalSpy tried(&next.sessions, &SessionManager::openingFailed);
        next.sessions.start({});
        QTRY_COMPARE_WITH_TIMEOUT(tried.size(), 1, timeoutMs);
        QCOMPARE(next.sessions.selectedName(), u"Demonstration archive"_s);
    }

    void serverSelectedTwiceIsOpenedOnce_data()
    {
        QTest::addColumn<bool>("demonstration");
        QTest::newRow("demonstration") << true;
        QTest::newRow("with a key to look up") << false;
    }

    // Its first answer comes late: another server was selected in between.
    void serverSelectedTwiceIsOpenedOnce()
    {
        QFETCH(bool, demonstration);
        Program program([]() -> Result<quint16> { return quint16(9); }); // refuses connections
        const Server twice = demonstration ? Server {.name = u"Demonstration"_s, .demonstration = true} : m_near;
        QSignalSpy changed(&program.sessions, &SessionManager::changed);
        program.sessions.open(twice);
        program.sessions.open(m_far);
        program.sessions.open(twice);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), timeoutMs);
        // The last request is answered last.
        QVERIFY(tests::answerOf(program.demonstration.locate(twice)));
        (void)tests::answerOf(archive::storedKey(twice.name));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(program.sessions.session()->server().name, twice.name);
    }

    //! Each server has its own; what cannot be read is dropped.
    void filterIsRestored()
    {
        Program program;
        QSignalSpy changed(&program.sessions, &SessionManager::changed);
        const auto open = [&](const Server &server) {
            changed.clear();
            program.sessions.open(server);
            return changed.wait(timeoutMs);
        };
        const auto filter = [&program] { return program.sessions.session()->catalog().filter(); };
        const auto wanted = catalog::Filter::fromText(u"modality=CT&text=chest"_s);
        QVERIFY(wanted);
        QVERIFY(open(m_near));
        QVERIFY(filter().isEmpty());
        program.sessions.session()->catalog().setFilter(*wanted);
        QVERIFY(open(m_far));
        QVERIFY(filter().isEmpty());
        QVERIFY(open(m_near));
        QVERIFY(filter() == *wanted);
        QVariantMap stored = program.settings.value(session::Setting::Filters).toMap();
        QCOMPARE(stored.size(), 1);
        stored.first() = u"flavour=mint"_s;
        program.settings.setValue(session::Setting::Filters, stored);
        QSignalSpy failed(&program.sessions, &SessionManager::failed);
        QVERIFY(open(m_near));
        QVERIFY(filter().isEmpty());
        QVERIFY(std::ranges::any_of(
            failed, [](const auto &one) { return one.first().template value<Error>().kind == Error::Kind::Usage; }));
    }

    void demonstrationThatDoesNotStart()
    {
        Program program;
        QSignalSpy failed(&program.sessions, &SessionManager::openingFailed);
        program.sessions.open({.name = u"Demonstration"_s, .demonstration = true});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, timeoutMs);
        QVERIFY(!program.sessions.session());
    }

    void exposedKeyIsSentOnlyWithPermission()
    {
        Program program;
        const QString keyFile = program.folder.filePath(u"key"_s);
        QVERIFY(writeFile(keyFile, "secret\n"));
        QVERIFY(archive::saveServers(archive::serversPath(), {m_far}));
        QSignalSpy withheld(&program.sessions, &SessionManager::keyWithheld);
        QSignalSpy accessChanged(&program.sessions, &SessionManager::accessChanged);
        session::Launch launch;
        launch.server = m_far.name;
        launch.apiKeyFile = keyFile;
        program.sessions.start(launch);
        QTRY_COMPARE_WITH_TIMEOUT(withheld.size(), 1, timeoutMs);
        QVERIFY(*program.sessions.access() == archive::ServerAccess(m_far));

        program.sessions.sendKeyInClear();
        Server allowed = m_far;
        allowed.keyInClear = true;
        QVERIFY(*program.sessions.access() == archive::ServerAccess(allowed, u"secret"_s));
        QCOMPARE(accessChanged.last().at(1).value<archive::ServerAccess>().apiKey(), u"secret"_s);
        QTRY_COMPARE_WITH_TIMEOUT(archive::loadServers(archive::serversPath())->last(), allowed, timeoutMs);
    }

    void givenServerIsNotStored()
    {
        ServerList servers;
        QVERIFY(tests::answerOf(servers.load(m_far)));
        QCOMPARE(servers.all().last(), m_far);
        Server allowed = m_far;
        allowed.keyInClear = true;
        QVERIFY(tests::answerOf(servers.replace(m_far, allowed)));
        QCOMPARE(servers.all().last(), allowed);
        QVERIFY(!QFile::exists(archive::serversPath()));
    }

    void ownServersAreStored()
    {
        ServerList servers;
        QSignalSpy changed(&servers, &ServerList::changed);
        QVERIFY(tests::answerOf(servers.store(servers.all() + QList {m_far})));
        QCOMPARE(changed.size(), 1);
        ServerList next;
        QCOMPARE(next.all(), archive::builtInServers());
        QVERIFY(tests::answerOf(next.load({})));
        QCOMPARE(next.all(), servers.all());
    }

    void unreadableListKeepsBuiltInServers()
    {
        QVERIFY(writeFile(archive::serversPath(), "{"));
        ServerList servers;
        QVERIFY(!tests::answerOf(servers.load({})));
        QCOMPARE(servers.all(), archive::builtInServers());
    }
};

QTEST_GUILESS_MAIN(TestSessionManager)
#include "tst_sessionmanager.moc"
