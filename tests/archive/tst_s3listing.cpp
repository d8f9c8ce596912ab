// SPDX-License-Identifier: Apache-2.0
#include "archive/bucketlisting.h"
#include "archive/s3address.h"
#include "archive/s3listing.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;

// Listings of buckets, as servers spell them, and what is refused.
class TestS3Listing : public QObject
{
    Q_OBJECT

    static QByteArray entry(const QByteArray &key, const QByteArray &more = {})
    {
        return "<Contents><Key>" + key + "</Key>" + (more.isEmpty() ? "<Size>10</Size>" : more) + "</Contents>";
    }
    static QByteArray page(const QByteArray &entries, const QByteArray &more = "<IsTruncated>false</IsTruncated>")
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult "
               "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>b</Name>" +
               more + entries + "</ListBucketResult>";
    }

    //! Lists the folder p/ of a server that answers by `reply`.
    static Result<BucketContent> listed(const tests::FakeServer &server, int first = 0)
    {
        HttpClient http({});
        return tests::answerOf(BucketListing::request(
            http, {.endpoint = server.url({}), .place = {.bucket = u"bucket"_s, .prefix = u"p/"_s}, .first = first}));
    }
    static QString queryItem(const tests::FakeServer::Request &request, const QString &name)
    {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        return query.queryItemValue(name, QUrl::FullyEncoded);
    }

private Q_SLOTS:
    void readsWhatServersSend_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("next");
        const QByteArray tag = "<ETag>&quot;0123456789abcdef0123456789abcdef&quot;</ETag><Size>17</Size>";
        QTest::newRow("AWS") << page(entry("p/a.dcm", tag)) << QString();
        QTest::newRow("another namespace, another order")
            << "<ListBucketResult xmlns=\"http://doc.s3.amazonaws.com/2006-03-01/\"><NextContinuationToken>a+/="
               "</NextContinuationToken><KeyCount>1</KeyCount>" +
                   entry("p/a.dcm", tag) + "<IsTruncated>true</IsTruncated></ListBucketResult>"
            << u"a+/="_s;
        QTest::newRow("no namespace, unknown elements")
            << "<ListBucketResult><Owner><ID>x</ID></Owner><IsTruncated>false</IsTruncated><Contents><Owner>o</Owner>" +
                   QByteArray("<Key>p/a.dcm</Key>") + tag +
                   "<ChecksumAlgorithm>SHA256</ChecksumAlgorithm></Contents></ListBucketResult>"
            << QString();
        QTest::newRow("a prefix of names")
            << "<s3:ListBucketResult xmlns:s3=\"urn:x\"><s3:IsTruncated>false</s3:IsTruncated><s3:Contents><s3:Key>p/a."
               "dcm</s3:Key><s3:ETag>\"0123456789abcdef0123456789abcdef\"</s3:ETag><s3:Size>17</s3:Size></s3:Contents>"
               "</s3:ListBucketResult>"_ba
            << QString();
        QTest::newRow("a marker of the folder")
            << page(entry("p/", "<Size>0</Size>") + entry("p/a.dcm", tag)) << QString();
    }

    void readsWhatServersSend()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, next);
        const auto read = s3::pageFrom(xml);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->next, next);
        QCOMPARE(read->objects.size(), 1);
        QCOMPARE(read->objects[0].key, u"p/a.dcm"_s);
        QCOMPARE(read->objects[0].size, 17);
        QCOMPARE(read->objects[0].entityTag, "\"0123456789abcdef0123456789abcdef\""_ba);
        QCOMPARE(read->objects[0].digest.text(), u"md5:0123456789abcdef0123456789abcdef"_s);
    }

    void encodedKeys()
    {
        const QByteArray key = "p/1+2%2B%2Fx%26.dcm";
        QCOMPARE(s3::pageFrom(page(entry(key), "<EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>"))
                     ->objects[0]
                     .key,
                 u"p/1 2+/x&.dcm"_s);
        QCOMPARE(s3::pageFrom(page(entry(key)))->objects[0].key, QString::fromLatin1(key));
        // the encoding may be said behind the keys
        QCOMPARE(s3::pageFrom(page({}, entry(key) + "<EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>"))
                     ->objects[0]
                     .key,
                 u"p/1 2+/x&.dcm"_s);
    }

    void onlyMd5SumsAreDigests()
    {
        QVERIFY(!s3::digestOf("\"0123456789ABCDEF0123456789abcdef\"").isNone());
        for (const QByteArray tag : {"\"0123456789abcdef0123456789abcdef-2\"", "\"0123\"", "", "\"\"",
                                     "\"g123456789abcdef0123456789abcdef\"", "W/\"0123456789abcdef0123456789abcdef\""})
            QVERIFY2(s3::digestOf(tag).isNone(), tag.constData());
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("another document") << "<html><body/></html>"_ba;
        QTest::newRow("cut") << page(entry("p/a")).chopped(30);
        QTest::newRow("cut inside an object")
            << "<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>a"_ba;
        QTest::newRow("does not say whether it is whole") << page(entry("p/a"), {});
        QTest::newRow("no continuation") << page(entry("p/a"), "<IsTruncated>true</IsTruncated>");
        QTest::newRow("no size") << page(entry("p/a", "<ETag>x</ETag>"));
        QTest::newRow("negative size") << page(entry("p/a", "<Size>-1</Size>"));
        QTest::newRow("size too large") << page(entry("p/a", "<Size>99999999999999999999</Size>"));
        QTest::newRow("no key") << page("<Contents><Size>1</Size></Contents>");
        QTest::newRow("very long key") << page(entry(QByteArray(100'000, 'k')));
        QTest::newRow("too many objects") << page(entry("p/a").repeated(20'000));
        QTest::newRow("a document type") << "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>" + page(entry("p/&a;"));
        QByteArray bombs = "<!DOCTYPE x [<!ENTITY a0 \"lol\">";
        for (int i = 1; i < 10; ++i)
            bombs += "<!ENTITY a" + QByteArray::number(i) + " \"" +
                     QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
        QTest::newRow("entities inside one another") << bombs + "]>" + page(entry("p/&a9;"));
        QTest::newRow("deep elements") << page(QByteArray("<x>").repeated(100'000));
        QTest::newRow("no text") << "\x00\xff\xfe binary"_ba;
    }

    void refusesOthers()
    {
        QFETCH(QByteArray, xml);
        const auto read = s3::pageFrom(xml);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadAnswer);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void addresses()
    {
        using namespace archive::s3;
        QCOMPARE(placeOf(u"s3://idc-open-data/ab-cd/"_s), (Place {u"idc-open-data"_s, u"ab-cd/"_s}));
        QCOMPARE(placeOf(u" s3://idc-open-data/ab-cd/* "_s), (Place {u"idc-open-data"_s, u"ab-cd/"_s}));
        QCOMPARE(placeOf(u"gs://b-1/x/y"_s), (Place {u"b-1"_s, u"x/y/"_s}));
        QCOMPARE(placeOf(u"s3://bucket/"_s), (Place {u"bucket"_s, {}}));
        for (const auto &wrong : {u""_s, u"http://x/y"_s, u"s3:///y"_s, u"s3://b"_s, u"s3://b$/x/"_s})
            QVERIFY(!placeOf(wrong));
        const QUrl aws = awsEndpoint(), own(u"https://bucket.s3.eu-west-1.amazonaws.com"_s);
        QCOMPARE(objectUrl(aws, u"bucket"_s, u"a b/c+d?.dcm"_s).toEncoded(),
                 "https://s3.amazonaws.com/bucket/a%20b/c%2Bd%3F.dcm"_ba);
        QCOMPARE(objectUrl(own, u"bucket"_s, u"a/../b"_s).toEncoded(),
                 "https://bucket.s3.eu-west-1.amazonaws.com/a/../b"_ba);
        QCOMPARE(objectUrl(QUrl(u"http://127.0.0.1:9/s3"_s), u"b"_s, u"k"_s).toEncoded(),
                 "http://127.0.0.1:9/s3/b/k"_ba);
        QCOMPARE(bucketUrl(QUrl(u"https://minio.example.org"_s), u"minio"_s).toEncoded(),
                 "https://minio.example.org/minio"_ba);
        QCOMPARE(awsNameOf(u"public-datasets-idc"_s), u"idc-open-data"_s);
        QCOMPARE(awsNameOf(u"idc-open-idc1"_s), u"idc-open-data-two"_s);
        QCOMPARE(awsNameOf(u"idc-open-cr"_s), u"idc-open-data-cr"_s);
        QCOMPARE(awsNameOf(u"other"_s), u"other"_s);
    }

    void otherRegions()
    {
        using archive::s3::endpointElsewhere;
        const QUrl aws = archive::s3::awsEndpoint(), own(u"http://127.0.0.1:9/s3"_s);
        QCOMPARE(endpointElsewhere(aws, {}, u"eu-west-1"_s), QUrl(u"https://s3.eu-west-1.amazonaws.com"_s));
        QCOMPARE(endpointElsewhere(aws, u"b.s3.eu-west-1.amazonaws.com"_s, {}),
                 QUrl(u"https://b.s3.eu-west-1.amazonaws.com"_s));
        QCOMPARE(endpointElsewhere(own, u"127.0.0.1:10"_s, {}), QUrl(u"http://127.0.0.1:10/s3"_s));
        QVERIFY(!endpointElsewhere(aws, u"evil.example"_s, {}));
        QVERIFY(!endpointElsewhere(aws, u"x@s3.amazonaws.com"_s, {}));
        QVERIFY(!endpointElsewhere(aws, {}, u"evil.example/"_s));
        QVERIFY(!endpointElsewhere(own, {}, u"eu-west-1"_s));
        QVERIFY(!endpointElsewhere(own, u"10.0.0.1"_s, {}));
    }

    void followsContinuations()
    {
        QList<QByteArray> pages {
            page(entry("p/a"), "<IsTruncated>true</IsTruncated><NextContinuationToken>1+/=</NextContinuationToken>"),
            page({}, "<IsTruncated>true</IsTruncated><NextContinuationToken>2</NextContinuationToken>"),
            page(entry("p/b"))};
        tests::FakeServer server(
            [&](const auto &) { return tests::FakeServer::reply(200, "application/xml", pages.takeFirst()); });
        const auto all = listed(server);
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(all->objects.size(), 2);
        QCOMPARE(server.requests().size(), 3);
        QVERIFY(
            server.requests()[0].target.startsWith("/bucket?list-type=2&encoding-type=url&max-keys=1000&prefix=p%2F"));
        QCOMPARE(queryItem(server.requests()[1], u"continuation-token"_s), u"1%2B%2F%3D"_s);
        QVERIFY(!server.requests()[0].headers.contains("authorization"));
    }

    void doesNotGoOnForEver_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::newRow("the same objects") << entry("p/a");
        QTest::newRow("none at all") << QByteArray();
        QTest::newRow("objects that were not asked for") << entry("q/a");
    }

    void doesNotGoOnForEver()
    {
        QFETCH(QByteArray, entries);
        int token = 0;
        tests::FakeServer server([&](const auto &) {
            return tests::FakeServer::reply(200, "application/xml",
                                            page(entries, "<IsTruncated>true</IsTruncated><NextContinuationToken>" +
                                                              QByteArray::number(++token) +
                                                              "</NextContinuationToken>"));
        });
        const auto all = listed(server);
        QVERIFY(!all);
        QCOMPARE(all.error().kind, Error::Kind::BadAnswer);
        QVERIFY(server.requests().size() < 20);
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("denied") << 403 << "AccessDenied"_ba << Error::Kind::Forbidden << u"without an account"_s;
        QTest::newRow("no bucket") << 404 << "NoSuchBucket"_ba << Error::Kind::NotFound << u"no bucket"_s;
        QTest::newRow("gone") << 410 << "Gone"_ba << Error::Kind::NotFound << u"410"_s;
        QTest::newRow("slow down") << 503 << "SlowDown"_ba << Error::Kind::Busy << u"too many requests"_s;
        QTest::newRow("internal") << 500 << "InternalError"_ba << Error::Kind::Server << u"500"_s;
        QTest::newRow("another region, unknown")
            << 301 << "PermanentRedirect"_ba << Error::Kind::BadAnswer << u"another region"_s;
        QTest::newRow("unknown") << 400 << "InvalidArgument"_ba << Error::Kind::BadRequest << u"400"_s;
    }

    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, says);
        tests::FakeServer server([&](const auto &) {
            return tests::FakeServer::reply(status, "application/xml",
                                            "<Error><Code>" + code + "</Code><Message>words</Message></Error>");
        });
        const auto all = listed(server);
        QVERIFY(!all);
        QCOMPARE(all.error().kind, kind);
        QVERIFY2(all.error().detail.contains(says), qPrintable(all.error().detail));
        QCOMPARE(all.error().serverText, QString::fromLatin1(code) + u": words"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void asksTheNamedRegionOnce()
    {
        tests::FakeServer there(
            [&](const auto &) { return tests::FakeServer::reply(200, "application/xml", page(entry("p/a"))); });
        const QByteArray address = "127.0.0.1:" + QByteArray::number(there.serverPort());
        QByteArray named = address;
        tests::FakeServer here([&](const auto &) {
            return tests::FakeServer::reply(301, "application/xml",
                                            "<Error><Code>PermanentRedirect</Code><Endpoint>" + named +
                                                "</Endpoint></Error>");
        });
        const auto found = listed(here);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->endpoint, there.url({}));
        QCOMPARE(found->objects.size(), 1);
        named = "127.0.0.1:" + QByteArray::number(here.serverPort()); // to itself
        const auto never = listed(here);
        QVERIFY(!never);
        QVERIFY(never.error().detail.contains(u"another region"_s));
        QCOMPARE(here.requests().size(), 3);
    }

    void onlyTheFirst()
    {
        tests::FakeServer server([&](const auto &) {
            return tests::FakeServer::reply(200, "application/xml",
                                            page(entry("p/a") + entry("p/b"),
                                                 "<IsTruncated>true</IsTruncated>"
                                                 "<NextContinuationToken>x</NextContinuationToken>"));
        });
        const auto few = listed(server, 2);
        QVERIFY(few);
        QCOMPARE(few->objects.size(), 2);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(queryItem(server.requests()[0], u"max-keys"_s), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(TestS3Listing)
#include "tst_s3listing.moc"
