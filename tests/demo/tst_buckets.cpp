// SPDX-License-Identifier: Apache-2.0
#include "demo/content/storedobjects.h"
#include "demo/images/dicomfile.h"
#include "demo/rawhttp.h"
#include "demo/server/demoserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

namespace demo = tcia::demo;
using namespace Qt::StringLiterals;

//! The buckets and the tables of the demonstration archive, byte by byte.
class TestBuckets : public QObject
{
    Q_OBJECT

    demo::DemoServer m_server;
    const demo::SeriesEntry *m_series = nullptr;
    QByteArray m_folder; //!< its address

    rawhttp::Answer get(const QByteArray &target, const QByteArray &headers = {})
    {
        return rawhttp::request(m_server.port(), target, headers);
    }
    rawhttp::Answer image(const QByteArray &headers = {})
    {
        return get(m_folder + demo::uuidOf(*m_series, 0).toLatin1() + ".dcm", headers);
    }
    rawhttp::Answer list(const QByteArray &more)
    {
        return get("/s3/" + demo::bucketOf(*m_series).toLatin1() +
                   "?list-type=2&prefix=" + demo::uuidOf(*m_series).toLatin1() + "/" + more);
    }
    static QStringList texts(const QByteArray &xml, QLatin1StringView element)
    {
        QStringList found;
        for (QXmlStreamReader reader(xml); !reader.atEnd();)
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
                found << reader.readElementText();
        return found;
    }
    static QByteArray tag(const QByteArray &bytes)
    {
        return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex() + '"';
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.images == 5) {
                m_series = &entry;
                break;
            }
        QVERIFY(m_series);
        m_folder = "/s3/" + demo::bucketOf(*m_series).toLatin1() + '/' + demo::uuidOf(*m_series).toLatin1() + '/';
    }
    void cleanup() { m_server.setFault({}, u"none"_s); }

    void lists()
    {
        const rawhttp::Answer all = list("&encoding-type=url");
        QCOMPARE(all.status, 200);
        QCOMPARE(texts(all.body, "Key"_L1).size(), 5);
        QCOMPARE(texts(all.body, "IsTruncated"_L1), QStringList {u"false"_s});
        for (const QString &size : texts(all.body, "Size"_L1))
            QCOMPARE(size.toLongLong(), m_series->bytesPerImage);
        const QStringList tags = texts(all.body, "ETag"_L1);
        for (int image = 0; image < 5; ++image)
            QVERIFY(tags.contains(QString::fromLatin1(tag(demo::dicomFile(*m_series, image)))));
        const rawhttp::Answer two = list("&max-keys=2");
        QCOMPARE(texts(two.body, "Key"_L1), texts(all.body, "Key"_L1).first(2));
        const QString token = texts(two.body, "NextContinuationToken"_L1).value(0);
        const rawhttp::Answer rest = list("&continuation-token=" + QUrl::toPercentEncoding(token));
        QCOMPARE(texts(rest.body, "Key"_L1), texts(all.body, "Key"_L1).sliced(2));
        const QByteArray folders = get("/s3/" + demo::plainBucket.toLatin1() + "?list-type=2&delimiter=/").body;
        QCOMPARE(texts(folders, "Key"_L1), QStringList {u"README.txt"_s});
        QVERIFY(folders.contains("<CommonPrefixes><Prefix>broken/</Prefix></CommonPrefixes>"));
    }

    void objects()
    {
        const QByteArray bytes = demo::dicomFile(*m_series, 0);
        const rawhttp::Answer whole = image();
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.body, bytes);
        QCOMPARE(whole.header("ETag"), tag(bytes));
        QCOMPARE(whole.header("Content-Length").toLongLong(), bytes.size());
        const rawhttp::Answer part = image("Range: bytes=100-199\r\nIf-Match: " + tag(bytes) + "\r\n");
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, bytes.sliced(100, 100));
        QCOMPARE(part.header("Content-Range"), "bytes 100-199/" + QByteArray::number(bytes.size()));
        QCOMPARE(image("Range: bytes=1000-\r\n").body, bytes.sliced(1000));
        const rawhttp::Answer other = image("If-Match: \"0\"\r\n");
        QCOMPARE(other.status, 412);
        QCOMPARE(texts(other.body, "Code"_L1), QStringList {u"PreconditionFailed"_s});
        QCOMPARE(image("Range: bytes=99999999-\r\n").status, 416);
        QCOMPARE(texts(get("/s3/no-such-bucket/x").body, "Code"_L1), QStringList {u"NoSuchBucket"_s});
        QCOMPARE(texts(get(m_folder + "x").body, "Code"_L1), QStringList {u"NoSuchKey"_s});
        QCOMPARE(get("/s3/idc-open-data?list-type=2").status, 403);
    }

    void faults()
    {
        const QString uid = m_series->record.seriesUid;
        QVERIFY(m_server.setFault(uid, u"multipart-tag"_s));
        QVERIFY(texts(list({}).body, "ETag"_L1).first().endsWith("-2\""_L1));
        QVERIFY(m_server.setFault(uid, u"empty-listing"_s));
        QCOMPARE(texts(list({}).body, "Key"_L1), QStringList());
        QCOMPARE(image().status, 200);
        QVERIFY(m_server.setFault(uid, u"endless-listing"_s));
        QCOMPARE(texts(list({}).body, "IsTruncated"_L1), QStringList {u"true"_s});
        QVERIFY(m_server.setFault(uid, u"other-region"_s));
        QCOMPARE(list({}).status, 301);
        QCOMPARE(list({}).header("x-amz-bucket-region"), "eu-demo-1"_ba);
        QVERIFY(m_server.setFault(uid, u"access-denied"_s));
        QCOMPARE(list({}).status, 200);
        QCOMPARE(image().status, 403);
        QVERIFY(m_server.setFault(uid, u"changed-object"_s));
        QVERIFY(image().header("ETag") != tag(image().body));
        QCOMPARE(image("If-Match: " + tag(demo::dicomFile(*m_series, 0)) + "\r\n").status, 412);
        QVERIFY(m_server.setFault(uid, u"ignores-range"_s));
        QCOMPARE(image("Range: bytes=9-\r\n").status, 200);
        QVERIFY(m_server.setFault(uid, u"no-length"_s));
        QCOMPARE(image().header("Content-Length"), QByteArray());
        QVERIFY(m_server.setFault(uid, u"cut-object"_s));
        const rawhttp::Answer cut = image();
        QVERIFY(!cut.whole && !cut.body.isEmpty() && cut.body.size() < m_series->bytesPerImage);
    }

    void statements()
    {
        const auto ask = [this](const QByteArray &sql, const QByteArray &most = "5000") {
            return rawhttp::request(m_server.port(), "/idc/v3/sql", "Content-Type: application/json\r\n", "POST",
                                    "{\"sql\":\"" + sql + "\",\"max_rows\":" + most + "}");
        };
        const rawhttp::Answer all = ask("SELECT count(*) AS n FROM idc_index");
        QCOMPARE(all.status, 200);
        const QJsonObject object = QJsonDocument::fromJson(all.body).object();
        QCOMPARE(object[u"rows"_s][0][u"n"_s].toInteger(), demo::content().series.size());
        QCOMPARE(object[u"row_count"_s].toInt(), 1);
        QCOMPARE(object[u"truncated"_s].toBool(true), false);
        const QJsonObject few = QJsonDocument::fromJson(ask("SELECT collection_id FROM idc_index", "3").body).object();
        QCOMPARE(few[u"rows"_s].toArray().size(), 3);
        QCOMPARE(few[u"truncated"_s].toBool(), true);
        QCOMPARE(ask("DROP TABLE idc_index").status, 400);
        QVERIFY(ask("SELECT nothing FROM idc_index").body.contains("invalid_query"));
    }
};

QTEST_GUILESS_MAIN(TestBuckets)
#include "tst_buckets.moc"
