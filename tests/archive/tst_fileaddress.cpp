// SPDX-License-Identifier: Apache-2.0
#include "archive/drs.h"
#include "archive/fileaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;

//! Addresses of single files, and what DRS servers say of them.
class TestFileAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDrsId");
        QTest::addColumn<QString>("url"); //!< empty: it is none
        const QString objects = u"/ga4gh/drs/v1/objects/"_s, commons = u"https://nci-crdc.datacommons.io"_s + objects;
        const auto row = [](const char *name, const QString &text, const QString &url, bool isDrsId = false) {
            QTest::newRow(name) << text << isDrsId << url;
        };
        row("https", u" https://h/a b.svs#x "_s, u"https://h/a%20b.svs"_s);
        row("http", u"http://h/a.svs"_s, u"http://h/a.svs"_s);
        row("drs", u"drs://h.org/x/y"_s, u"https://h.org"_s + objects + u"x/y"_s);
        row("drs, encoded", u"DRS://h.org/dg.1%2Fy%20z"_s, u"https://h.org"_s + objects + u"dg.1/y%20z"_s);
        row("drs here", u"drs://127.0.0.1:99/x"_s, u"http://127.0.0.1:99"_s + objects + u"x"_s);
        row("compact", u"drs://dg.4DFC:1-2"_s, commons + u"dg.4DFC/1-2"_s);
        row("compact, slash", u"drs://dg.4dfc/1-2"_s, commons + u"dg.4DFC/1-2"_s);
        row("compact, bare", u"dg.4DFC/1-2"_s, commons + u"dg.4DFC/1-2"_s, true);
        row("bare id", u"1-2"_s, commons + u"1-2"_s, true);
        row("address in a column of ids", u"https://h/x"_s, u"https://h/x"_s, true);
        row("unknown prefix", u"drs://dg.ABCD:1"_s, {});
        row("no id", u"drs://h.org/"_s, {});
        row("out of the path", u"drs://h.org/../../user"_s, {});
        row("out of the path, encoded", u"drs://h.org/%2e%2e/x"_s, {});
        row("query", u"drs://h.org/x?y=1"_s, {});
        row("user", u"drs://u@h.org/x"_s, {});
        row("password", u"https://u:p@h/x"_s, {});
        row("file", u"file:///etc/passwd"_s, {});
        row("bucket", u"s3://b/k"_s, {});
        row("word", u"abc"_s, {});
        row("nothing", {}, {});
    }
    void addresses()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isDrsId);
        QFETCH(const QString, url);
        const auto address = fileAddressOf(text, isDrsId);
        QCOMPARE(address ? address->url.toString(QUrl::FullyEncoded) : QString(), url);
        if (!address) {
            QCOMPARE(address.error().kind, Error::Kind::Usage);
            QVERIFY(!address.error().context.url.contains(u"u:p"_s));
        }
    }

    void mayLead_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("may");
        QTest::newRow("elsewhere") << u"https://a/x"_s << u"https://b/y"_s << true;
        QTest::newRow("higher") << u"http://a/x"_s << u"https://b/y"_s << true;
        QTest::newRow("lower") << u"https://a/x"_s << u"http://a/x"_s << false;
        QTest::newRow("user") << u"https://a/x"_s << u"https://u@b/y"_s << false;
        QTest::newRow("to this machine") << u"http://a/x"_s << u"http://localhost/y"_s << false;
        for (const char *host : {"localhost.", "x.localhost", "127.1", "2130706433", "0.0.0.0", "[::]", "[::1]",
                                 "[::ffff:127.0.0.1]", "10.1.2.3", "172.31.0.1", "192.168.0.1", "169.254.169.254",
                                 "100.64.0.1", "[fe80::1]", "[fd00::1]", "[::ffff:10.0.0.1]", "[64:ff9b::a00:1]"})
            QTest::newRow(host) << u"http://a/x"_s << u"http://%1/y"_s.arg(QLatin1StringView(host)) << false;
        QTest::newRow("public address") << u"http://a/x"_s << u"http://172.32.0.1/y"_s << true;
        QTest::newRow("within a network") << u"http://10.0.0.1/x"_s << u"http://192.168.0.1/y"_s << true;
        QTest::newRow("from a network to this machine") << u"http://10.0.0.1/x"_s << u"http://127.0.0.1/y"_s << false;
        QTest::newRow("on this machine") << u"http://127.0.0.1/x"_s << u"http://127.0.0.1:2/y"_s << true;
        QTest::newRow("file") << u"http://a/x"_s << u"file:///y"_s << false;
    }
    void mayLead()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QTEST(mayLeadTo(QUrl(from), QUrl(to)), "may");
    }

    void objects()
    {
        const auto object = drs::objectFrom(
            R"({"id":"x","name":"1.2.3","size":"12","checksums":[{"type":"crc32c","checksum":"a"},{"type":"MD5",)"
            R"("checksum":"D41D8CD98F00B204E9800998ECF8427E"},{"type":"md5","checksum":"short"}],"access_methods":[)"
            R"({"type":"ftp","access_url":{"url":"ftp://h/x"}},{"type":"s3","access_url":{"url":"s3://bucket/a b.dcm"}},)"
            R"({"type":"gs","access_id":"gs"}]})");
        QVERIFY(object);
        QCOMPARE(object->name, u"1.2.3"_s);
        QCOMPARE(object->size, Count(12));
        QCOMPARE(object->sums, (QList<drs::Sum> {{QCryptographicHash::Md5, "d41d8cd98f00b204e9800998ecf8427e"}}));
        QCOMPARE(object->url.toString(QUrl::FullyEncoded), u"https://s3.amazonaws.com/bucket/a%20b.dcm"_s);
        QCOMPARE(object->accessId, u"gs"_s);
        QCOMPARE(drs::accessUrl(QUrl(u"https://h/o/x"_s), u"a/b"_s).toString(QUrl::FullyEncoded),
                 u"https://h/o/x/access/a%2Fb"_s);
    }

    void unusableObjects_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("page") << QByteArray("<html>") << Error::Kind::Usage;
        QTest::newRow("list") << QByteArray("[1]") << Error::Kind::Usage;
        QTest::newRow("nothing") << QByteArray("{}") << Error::Kind::Usage;
        QTest::newRow("bundle") << QByteArray(R"({"id":"x","contents":[{"id":"y"}]})") << Error::Kind::Usage;
        QTest::newRow("header lines")
            << QByteArray("{'id':'x','access_methods':[{'access_url':{'url':'https://h/x','headers':['A: b']}}]}")
                   .replace('\'', '"')
            << Error::Kind::Usage;
    }
    void unusableObjects()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const Error::Kind, kind);
        const auto object = drs::objectFrom(json);
        QVERIFY(!object);
        QCOMPARE(object.error().kind, kind);
    }
};

QTEST_GUILESS_MAIN(TestFileAddress)
#include "tst_fileaddress.moc"
