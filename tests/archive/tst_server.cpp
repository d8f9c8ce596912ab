// SPDX-License-Identifier: Apache-2.0
#include "archive/keyring.h"
#include "archive/server.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

namespace {

//! Another language.
class Translation : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QLatin1StringView(text) == "Demonstration archive"_L1 ? u"Demo-Archiv"_s : QString();
    }
};

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The name of the demonstration archive is no proper name; what is stored is the same in every language.
    void namesAreShownInTheLanguage()
    {
        const QList<Server> servers = builtInServers();
        const Server &demonstration = *std::ranges::find_if(servers, &Server::demonstration);
        QCOMPARE(displayName(demonstration), u"Demonstration archive"_s);
        Translation translation;
        QVERIFY(QCoreApplication::installTranslator(&translation));
        QCOMPARE(displayName(demonstration), u"Demo-Archiv"_s);
        QCOMPARE(displayName(servers.first()), u"The Cancer Imaging Archive"_s);
        QCOMPARE(rootCollection(demonstration), u"Demonstration archive"_s);
        QCOMPARE(demonstration.name, u"Demonstration archive"_s);
        QVERIFY(QCoreApplication::removeTranslator(&translation));
    }

    void initTestCase()
    {
        // No keyring service and nothing of the user's: as on a cluster.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        QCoreApplication::setApplicationName(u"tcia-browser"_s);
    }

    void builtInServersExist()
    {
        const auto servers = builtInServers();
        QStringList addresses;
        for (const Server &server : servers)
            addresses << server.key + u' ' + server.base.toString();
        QCOMPARE(addresses, (QStringList {u"tcia https://nbia.cancerimagingarchive.net/nbia-api/services/v4"_s,
                                          u"nlst https://nlst.cancerimagingarchive.net/nbia-api/services/v4"_s,
                                          u"idc https://api.imaging.datacommons.cancer.gov/v3"_s,
                                          u"tcia-v2 https://services.cancerimagingarchive.net/services/v2"_s,
                                          u"tcia-v2-test https://services-test.cancerimagingarchive.net/services/v2"_s,
                                          u"demo "_s}));
    }

    void ownServersSurvive()
    {
        const QString path = m_home.filePath(u"deep/servers.json"_s);
        QCOMPARE(loadServers(path)->size(), builtInServers().size());
        QList<Server> servers = builtInServers();
        const auto own = checkedServer({.name = u" Mine "_s,
                                        .base = QUrl(u"https://example.org:8443/services/v3/"_s),
                                        .dialect = DialectId::Legacy,
                                        .keyInQuery = true});
        QVERIFY(own);
        QCOMPARE(own->name, u"Mine"_s);
        QCOMPARE(own->base.toString(), u"https://example.org:8443/services/v3"_s);
        servers << *own;
        QVERIFY(saveServers(path, servers));
        QCOMPARE(*loadServers(path), servers);
    }

    void brokenListIsReported()
    {
        const QString path = m_home.filePath(u"broken.json"_s);
        for (const QByteArray &content :
             {QByteArray("{"), QByteArray("[{\"name\":\"x\",\"base\":\"ftp://h/\",\"dialect\":\"legacy\"}]"),
              QByteArray("[{\"name\":\"x\",\"base\":\"http://h/\",\"dialect\":\"klingon\"}]")}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(content);
            file.close();
            const auto servers = loadServers(path);
            QVERIFY(!servers);
            QCOMPARE(servers.error().context.path, path);
        }
    }

    // Reading a pipe blocks until its other end is opened.
    void pipeIsNoList()
    {
#ifdef Q_OS_UNIX
        const QString path = m_home.filePath(u"pipe.json"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const auto servers = loadServers(path);
        QVERIFY(!servers);
        QCOMPARE(servers.error().context.path, path);
#else
        QSKIP("This system has no pipes in folders");
#endif
    }

    void harmfulAddressesAreRefused()
    {
        for (const auto &address :
             {u""_s, u"example.org"_s, u"ftp://h/v1"_s, u"https://user:pw@h/v1"_s, u"https://h/v1?api_key=x"_s})
            QVERIFY2(!checkedServer({.name = u"x"_s, .base = QUrl(address)}), qPrintable(address));
        QVERIFY(!checkedServer({.name = u"  "_s, .base = QUrl(u"https://h/v1"_s)}));
    }

    void keysWithoutAKeyring()
    {
        QCOMPARE(*answerOf(storedKey(u"A server"_s)), QString());
        QVERIFY(answerOf(storeKey(u"A server"_s, u"s3cret"_s)));
        QCOMPARE(*answerOf(storedKey(u"A server"_s)), u"s3cret"_s);
        QVERIFY(answerOf(storeKey(u"A server"_s, u"other"_s)));
        QCOMPARE(*answerOf(storedKey(u"A server"_s)), u"other"_s);
        QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/keys"_s);
        const auto files = folder.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(files.first().permissions() & others, QFile::Permissions());
        QVERIFY(answerOf(storeKey(u"A server"_s, {})));
        QCOMPARE(*answerOf(storedKey(u"A server"_s)), QString());
        QVERIFY(folder.entryList(QDir::Files).isEmpty());
    }

    void keysFromAFile()
    {
        const QString path = m_home.filePath(u"key"_s);
        QVERIFY(!keyFromFile(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("  abc-123 \r\nsecond line\n");
        file.close();
        QCOMPARE(*keyFromFile(path), u"abc-123"_s);
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
