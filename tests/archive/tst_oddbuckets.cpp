// SPDX-License-Identifier: Apache-2.0
#include "archive/archive.h"
#include "archive/httperror.h"
#include "archive/knownserver.h"
#include "archive/locatorlookup.h"
#include "archive/s3source.h"
#include "demo/content/archivecontent.h"
#include "demo/images/dicomfile.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using tests::answerOf;
using tests::FakeServer;

// Buckets whose content or server is unusual.
class TestOddBuckets : public QObject
{
    Q_OBJECT

    QMap<QString, QByteArray> m_objects; //!< of the bucket, by key
    qint64 m_mostBytes = 0;              //!< of a range; 0: as many as are asked for
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Archive> m_archive;

    FakeServer::Reply list(const QString &prefix) const
    {
        QByteArray xml = "<ListBucketResult><IsTruncated>false</IsTruncated>";
        for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object)
            if (object.key().startsWith(prefix))
                xml += "<Contents><Key>" + object.key().toUtf8() + "</Key><Size>" + QByteArray::number(object->size()) +
                       "</Size></Contents>";
        return FakeServer::reply(200, "application/xml", xml + "</ListBucketResult>");
    }

    FakeServer::Reply answer(const FakeServer::Request &request) const
    {
        const QUrl url = QUrl::fromEncoded(request.target);
        if (!url.path().startsWith(u"/bucket"_s))
            return FakeServer::reply(404, "application/xml", "<Error><Code>NoSuchBucket</Code></Error>");
        const QString key = url.path().section(u'/', 2);
        if (key.isEmpty())
            return list(QUrlQuery(url).queryItemValue(u"prefix"_s, QUrl::FullyDecoded));
        const QByteArray range = request.headers.value("range");
        if (range.isEmpty())
            return FakeServer::reply(200, "x/y", m_objects[key]);
        const qint64 asked = range.mid(range.indexOf('-') + 1).toLongLong() + 1;
        const QByteArray part = m_objects[key].first(m_mostBytes > 0 ? qMin(asked, m_mostBytes) : asked);
        return FakeServer::reply(206, "x/y", part,
                                 "Content-Range: bytes 0-" + QByteArray::number(part.size() - 1) + "/" +
                                     QByteArray::number(m_objects[key].size()) + "\r\n");
    }

    static const demo::SeriesEntry &small(qsizetype number)
    {
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.images == 2 && number-- == 0)
                return entry;
        qFatal("no such series");
    }

    //! A file whose series UID lies behind a long private attribute.
    static QByteArray longHeader()
    {
        const auto bytes = [](const char *text, qsizetype size) { return QByteArray(text, size); };
        return QByteArray(128, '\0') + "DICM" +
               bytes("\x02\x00\x10\x00UI\x14\x00"
                     "1.2.840.10008.1.2.1\0",
                     28) +
               bytes("\x09\x00\x10\x00OB\x00\x00\x40\x0d\x03\x00", 12) + QByteArray(200'000, 'x') +
               bytes("\x20\x00\x0e\x00UI\x06\x00"
                     "1.2.3\0",
                     14) +
               bytes("\x28\x00\x10\x00US\x02\x00\x01\x02", 10) + QByteArray(500'000, 'p');
    }

    qsizetype requestsOf(const QByteArray &path) const
    {
        return std::ranges::count(m_server->requests(), path, &FakeServer::Request::target);
    }

private Q_SLOTS:
    void init()
    {
        m_objects.clear();
        m_mostBytes = 0;
        m_server = std::make_unique<FakeServer>([this](const auto &request) { return answer(request); });
        m_archive = std::make_unique<Archive>(
            Server {.name = u"odd"_s, .base = m_server->url({}), .dialect = DialectId::S3, .buckets = {u"bucket"_s}});
    }

    void seriesInTwoFolders()
    {
        m_objects = {{u"a/1.dcm"_s, demo::dicomFile(small(0), 0)}, {u"b/2.dcm"_s, demo::dicomFile(small(0), 1)}};
        QSignalSpy unusable(m_archive.get(), &Archive::foundUnusable);
        const auto series = answerOf(m_archive->series());
        QVERIFY(series);
        QCOMPARE(series->size(), 1);
        QCOMPARE(series->first().locator, u"s3://bucket/a/"_s);
        QCOMPARE(unusable.size(), 1);
    }

    void headersOfAnyLength()
    {
        m_objects = {{u"a/1.dcm"_s, longHeader()}, {u"b/2.dcm"_s, demo::dicomFile(small(0), 0)}};
        QCOMPARE(answerOf(m_archive->series())->size(), 2);
    }

    // Not asked for again and again.
    void serverThatCapsRanges()
    {
        m_mostBytes = 64 * 1024;
        m_objects = {{u"a/1.dcm"_s, longHeader()}, {u"b/2.dcm"_s, demo::dicomFile(small(0), 0)}};
        QCOMPARE(answerOf(m_archive->series())->size(), 1);
        QVERIFY(requestsOf("/bucket/a/1.dcm") <= 2);
    }

    void placesThatAreNotThere()
    {
        m_objects = {{u"p/a/1.dcm"_s, demo::dicomFile(small(0), 0)}, {u"p/b/1.dcm"_s, demo::dicomFile(small(1), 0)}};
        const auto found = answerOf(
            locateSeries(*m_archive, {u"s3://bucket/p/a/"_s, u"s3://bucket/none/"_s, u"s3://other-bucket/p/a/"_s}));
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->series.size(), 1);
        QCOMPARE(found->unknown, (QStringList {u"s3://bucket/none/"_s, u"s3://other-bucket/p/a/"_s}));
        const auto deep = answerOf(locateSeries(*m_archive, {u"s3://bucket/p/"_s}));
        QVERIFY(deep);
        QCOMPARE(deep->series.size(), 2);
        QCOMPARE(deep->unknown, QStringList());
    }

    void manyPlacesAreAskedAtATime()
    {
        QStringList places;
        for (int i = 0; i < 12; ++i)
            places << u"s3://bucket/none-%1/"_s.arg(i);
        qsizetype done = 0;
        const auto found = answerOf(locateSeries(*m_archive, places, [&done](qsizetype now) { done = now; }));
        QVERIFY(found);
        QCOMPARE(found->unknown, places);
        QCOMPARE(done, places.size());
        QVERIFY2(m_server->maxParallel() >= 3, qPrintable(QString::number(m_server->maxParallel())));
    }

    // Not once for each of a list's series.
    void unknownSeriesShareOneListing()
    {
        m_objects = {{u"p/a/1.dcm"_s, demo::dicomFile(small(0), 0)}};
        QList<QFuture<Result<QList<Series>>>> asked;
        for (int i = 0; i < 20; ++i)
            asked << m_archive->series({.seriesUid = u"1.2.3.%1"_s.arg(i)});
        asked << m_archive->series({.seriesUid = small(0).record.seriesUid});
        for (const auto &question : asked)
            QCOMPARE(answerOf(question)->size(), &question == &asked.last() ? 1 : 0);
        const auto isListing = [](const FakeServer::Request &request) { return request.target.contains("list-type"); };
        QCOMPARE(qsizetype(std::ranges::count_if(m_server->requests(), isListing)),
                 2); // of the bucket, and of the known folder
    }

    // What lies beside images: for rows and plans alike.
    void filesThatAreNoImages()
    {
        m_objects = {{u"a/1.dcm"_s, demo::dicomFile(small(0), 0)},
                     {u"a/2.dcm"_s, ""},
                     {u"a/3"_s, demo::dicomFile(small(0), 1)},
                     {u"a/LICENSE"_s, "Anybody may use it."},
                     {u"a/readme.txt"_s, "Read this."},
                     {u"b/1"_s, demo::dicomFile(small(1), 0)}};
        const auto series = answerOf(m_archive->series());
        QVERIFY(series);
        QCOMPARE(series->size(), 2);
        QCOMPARE(series->first().imageCount.value_or(0), 2);
        QCOMPARE(series->last().imageCount.value_or(0), 1);
        S3Source source(m_archive->server());
        for (const Series &one : *series) {
            const auto plan = answerOf(source.plan(one, Digest::Kind::Md5));
            QVERIFY(plan);
            QCOMPARE(plan->imageCount, one.imageCount);
            QCOMPARE(plan->totalBytes, one.fileSize);
        }
    }

    // Dots in a key would be resolved in its address.
    void folderWithoutAnAddress()
    {
        m_objects = {{u"../1.dcm"_s, demo::dicomFile(small(0), 0)}, {u"a/1.dcm"_s, demo::dicomFile(small(1), 0)}};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"s3://bucket/\\.\\./ .*no address"_s));
        const auto series = answerOf(m_archive->series());
        QVERIFY(series);
        QCOMPARE(series->size(), 1);
        QCOMPARE(m_server->requests().size(), 2); // the listing, and the other folder's header
    }

    void folderThatBeginsWithSomethingElse()
    {
        m_objects = {{u"a/0.dcm"_s, "no image"}, {u"a/1.dcm"_s, demo::dicomFile(small(0), 0)}, {u"b/0.dcm"_s, "none"}};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"s3://bucket/b/ .*No image"_s));
        const auto series = answerOf(m_archive->series());
        QVERIFY(series);
        QCOMPARE(series->size(), 1);
        QCOMPARE(series->first().locator, u"s3://bucket/a/"_s);
    }

    void bucketsThatCannotBeListed()
    {
        m_objects = {{u"a/1.dcm"_s, demo::dicomFile(small(0), 0)}};
        Server server = m_archive->server();
        QCOMPARE(answerOf(m_archive->collections()).value(), QStringList {u"bucket"_s});
        server.buckets = {u"nosuch"_s};
        Archive wrong(server);
        const auto none = answerOf(wrong.collections());
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        QCOMPARE(none.error().context.name, u"nosuch"_s);
        server.buckets = {u"bucket"_s, u"nosuch"_s};
        Archive partlyWrong(server);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nosuch"_s));
        QCOMPARE(answerOf(partlyWrong.collections()).value(), server.buckets);
    }

    void serversWithOtherBucketsAreOthers()
    {
        Server one = m_archive->server(), other = one;
        other.name = u"another"_s;
        other.buckets = QStringList {u"c"_s};
        QVERIFY(!findSame({one}, other));
        one.buckets = {u"a"_s, u"b"_s};
        other.buckets = {u"b"_s, u"a"_s};
        QVERIFY(findSame({one}, other));
    }

    void wordsOfErrorsInsideAnObject()
    {
        QCOMPARE(serverWords(R"({"error":{"code":"invalid_query","message":"no such column"}})"), u"no such column"_s);
        QCOMPARE(serverWords(R"({"error":"gone"})"), u"gone"_s);
    }

    void addressesOfObjectsAreChecked()
    {
        for (const auto &wrong : {u"file:///etc"_s, u"https://user@host"_s, u"host"_s}) {
            Server server {.name = u"x"_s, .base = QUrl(u"https://h/v3"_s), .dialect = DialectId::Idc};
            QVERIFY(checkedServer(server));
            server.objects = QUrl(wrong);
            QVERIFY2(!checkedServer(server), qPrintable(wrong));
        }
    }
};

QTEST_GUILESS_MAIN(TestOddBuckets)
#include "tst_oddbuckets.moc"
