// SPDX-License-Identifier: Apache-2.0
#include "archive/knownserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::Server;

class TestKnownServer : public QObject
{
    Q_OBJECT

    static QString found(const QString &address)
    {
        const QList<Server> servers = archive::builtInServers()
                                      << Server {.name = u"local"_s, .base = QUrl(u"http://127.0.0.1:81/v1"_s)}
                                      << Server {.name = u"other port"_s, .base = QUrl(u"http://127.0.0.1:82/v1"_s)};
        const Server *server = archive::findByAddress(servers, QUrl(address + u"/nbia-download/servlet"_s));
        return server ? server->name : QString();
    }

private Q_SLOTS:
    //! As in manifests of the archive, of today and of earlier years, and in this program's own.
    void findsTheServerOfAManifest()
    {
        QCOMPARE(found(u"https://nbia.cancerimagingarchive.net"_s), u"TCIA"_s);
        QCOMPARE(found(u"https://public.cancerimagingarchive.net"_s), u"TCIA"_s);
        QCOMPARE(found(u"https://NLST.cancerimagingarchive.net"_s), u"NLST"_s);
        QCOMPARE(found(u"https://services.cancerimagingarchive.net"_s), u"TCIA version 2, production"_s);
        QCOMPARE(found(u"https://127.0.0.1"_s), u"local"_s);
        QCOMPARE(found(u"https://127.0.0.1:82"_s), u"other port"_s);
        QCOMPARE(found(u"https://127.0.0.1:83"_s), QString());
        QCOMPARE(found(u"https://nbia.cancerimagingarchive.net.example"_s), QString());
        QCOMPARE(found({}), QString());
    }

    void theDemonstrationHasAnyPort()
    {
        const Server demonstration {.base = archive::demonstrationUrl(1234, archive::DialectId::NbiaV4),
                                    .demonstration = true};
        QVERIFY(isAddressOf(demonstration, QUrl(u"http://127.0.0.1:99/x"_s)));
        QVERIFY(!isAddressOf(demonstration, QUrl(u"http://127.0.0.2/x"_s)));
    }
};

QTEST_GUILESS_MAIN(TestKnownServer)
#include "tst_knownserver.moc"
