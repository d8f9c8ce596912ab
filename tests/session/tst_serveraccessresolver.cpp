// SPDX-License-Identifier: Apache-2.0
#include "session/serveraccessresolver.h"

#include "archive/keyring.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::Server;
using archive::ServerAccess;

class TestServerAccessResolver : public QObject
{
    Q_OBJECT

    session::Demonstration m_demonstration {[]() -> Result<quint16> { return quint16(4711); }};
    const Server m_mine {.name = u"Mine"_s, .base = QUrl(u"https://archive.example.org/v4"_s)};

    //! Stores the only server of the user's, and its key.
    static void store(const Server &server, const QString &key)
    {
        QVERIFY(archive::saveServers(archive::serversPath(), {server}));
        QVERIFY(tests::answerOf(archive::storeKey(server.name, key)));
    }

    static ServerAccess resolved(session::ServerAccessResolver &resolver, const Server &named)
    {
        return tests::answerOf(resolver.resolve(named)).value_or(ServerAccess());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keyring of the user's
    }

    void unknownServerGetsNoKey()
    {
        store(m_mine, u"secret"_s);
        Server foreign = m_mine; // by the name of the user's
        foreign.base = QUrl(u"http://elsewhere.example.org/v4"_s);
        foreign.keyInClear = true;
        session::ServerAccessResolver resolver(m_demonstration);
        const ServerAccess access = resolved(resolver, foreign);
        QCOMPARE(access.server().base, foreign.base);
        QVERIFY(!access.server().keyInClear);
        QCOMPARE(access.apiKey(), QString());
    }

    void ownServerGetsItsStoredKey()
    {
        store(m_mine, u"secret"_s);
        Server named = m_mine;
        named.name = u"Called otherwise"_s;
        session::ServerAccessResolver resolver(m_demonstration);
        QVERIFY(resolved(resolver, named) == ServerAccess(m_mine, u"secret"_s));
    }

    void exposedKeyIsWithheld()
    {
        Server mine = m_mine;
        mine.base.setScheme(u"http"_s);
        store(mine, u"secret"_s);
        session::ServerAccessResolver resolver(m_demonstration);
        Server named = mine;
        named.keyInClear = true; // the permission is the user's alone
        QVERIFY(resolved(resolver, named) == ServerAccess(mine));
        mine.keyInClear = true;
        store(mine, u"secret"_s);
        QVERIFY(resolved(resolver, named) == ServerAccess(mine, u"secret"_s));
    }

    void openServerKeepsItsTypedKey()
    {
        store(m_mine, u"secret"_s);
        session::ServerAccessResolver resolver(m_demonstration);
        resolver.setOpen({m_mine, u"typed"_s});
        QVERIFY(resolved(resolver, m_mine) == ServerAccess(m_mine, u"typed"_s));
    }

    // Without the list nothing is known of the server's key: that is an error, not a server without one.
    void unreadableListIsReported()
    {
        QFile list(archive::serversPath());
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("[{") == 2);
        list.close();
        session::ServerAccessResolver resolver(m_demonstration);
        const QSignalSpy failed(&resolver, &session::ServerAccessResolver::failed);
        QVERIFY(resolved(resolver, m_mine) == ServerAccess(m_mine));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().context.path, archive::serversPath());
    }

    void demonstrationIsLocated()
    {
        session::ServerAccessResolver resolver(m_demonstration);
        const Server named {.name = u"Demonstration"_s,
                            .base = QUrl(u"http://127.0.0.1:1/nbia-api/services/v4"_s), // of another run
                            .demonstration = true};
        const ServerAccess access = resolved(resolver, named);
        QCOMPARE(access.server().base, archive::demonstrationUrl(4711, named.dialect));
        QCOMPARE(access.apiKey(), QString());
    }
};

QTEST_GUILESS_MAIN(TestServerAccessResolver)
#include "tst_serveraccessresolver.moc"
