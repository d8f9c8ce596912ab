// SPDX-License-Identifier: Apache-2.0
#include "session/peek.h"

#include "support/archivefixture.h"
#include "support/plainfiles.h"
#include "support/waiting.h"
#include "support/zipmaker.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using session::Peek;
using session::PeekedSeries;
using tests::FakeServer;

namespace {

constexpr int timeoutMs = 60'000;

//! The outcome of a peek: its images, or the error.
Result<PeekedSeries> lookAt(Peek &peek, const Series &series)
{
    QSignalSpy finished(&peek, &Peek::finished);
    QSignalSpy failed(&peek, &Peek::failed);
    peek.start(series);
    if (!QTest::qWaitFor([&] { return !finished.isEmpty() || !failed.isEmpty(); }, timeoutMs))
        return tcia::failure(Error::Kind::Timeout, u"Nothing came."_s);
    if (!failed.isEmpty())
        return tcia::failure(failed.first().at(1).value<Error>());
    return peek.find(series.seriesUid);
}

QByteArray zipOf(const QList<dicom::Object> &images)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"series.zip"_s);
    QList<tests::ZipEntry> entries {{u"LICENSE"_s, "free"}};
    for (const dicom::Object &image : images)
        entries << tests::ZipEntry {image.path, image.bytes.value_or(QByteArray())};
    QFile file(path);
    return tests::makeZip(path, entries) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

archive::ServerAccess accessTo(const QUrl &base)
{
    return archive::ServerAccess({.name = u"Fake"_s, .base = base, .dialect = archive::DialectId::NbiaV4});
}

} // namespace

//! A preview of the first images of a series that is not on disk.
class TestPeek : public QObject
{
    Q_OBJECT

    tests::ArchiveFixture m_demo;
    QList<Series> m_series;

    archive::ServerAccess access() const { return m_demo.archive->access(); }

    //! Images of the first series, as the demonstration archive sends them.
    QList<dicom::Object> images()
    {
        Peek peek(access());
        const auto seen = lookAt(peek, m_series.first());
        return seen ? (*seen)->images : QList<dicom::Object>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.start());
        m_series = m_demo.smallSeries(40);
        std::ranges::reverse(m_series); // the largest first
        QVERIFY(m_series.size() >= 2);
        QVERIFY(m_series.first().imageCount > 2 * Peek::wanted);
    }

    void showsTheFirstImages()
    {
        Peek peek(access());
        QSignalSpy arrived(&peek, &Peek::arrived);
        const auto seen = lookAt(peek, m_series.first());
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
        QCOMPARE((*seen)->images.size(), Peek::wanted);
        QCOMPARE(arrived.size(), Peek::wanted);
        QVERIFY((*seen)->received > 0);
        for (const dicom::Object &image : (*seen)->images) {
            QVERIFY(dicom::renderImage({.path = image.path, .frame = {}, .window = {}, .bytes = image.bytes}));
            QVERIFY(dicom::readTags(image)->size() > 10);
        }
        QVERIFY(!peek.isFetching(m_series.first().seriesUid));
    }

    //! The rest of the archive is not read.
    void transferIsCut()
    {
        const QByteArray zip = zipOf(images() + images() + images()); // their names do not matter
        QVERIFY(!zip.isEmpty());
        FakeServer server([&zip](const FakeServer::Request &) {
            FakeServer::Reply reply = FakeServer::reply(200, "application/zip", zip);
            reply.bytes.chop(zip.size() / 3); // without its directory
            reply.hang = true;
            return reply;
        });
        Peek peek(accessTo(server.url(u"/v4"_s)));
        const auto seen = lookAt(peek, m_series.first());
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
        QCOMPARE((*seen)->images.size(), Peek::wanted);
        QTRY_COMPARE(server.openNow(), 0);
    }

    void whatIsNotOfTheSeriesIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("another series") << zipOf(images()) << Error::Kind::BadArchive;
        QTest::newRow("no DICOM") << zipOf({{u"1.dcm"_s, "text"}}) << Error::Kind::BadArchive;
        QTest::newRow("empty image, named like a file here")
            << zipOf({{QCoreApplication::applicationFilePath(), QByteArray()}}) << Error::Kind::BadArchive;
        QTest::newRow("empty image") << zipOf({{u"1.dcm"_s, QByteArray()}}) << Error::Kind::Incomplete;
        QTest::newRow("no image") << zipOf({}) << Error::Kind::Incomplete;
        QTest::newRow("no ZIP") << QByteArray("<html>Sorry</html>") << Error::Kind::BadArchive;
        QTest::newRow("endless image") << QByteArray(
                                              "PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x01\x05\0\0\0"
                                              "1.dcm",
                                              35) +
                                              QByteArray(Peek::mostReceived + 1024, 'x')
                                       << Error::Kind::Memory;
    }

    void whatIsNotOfTheSeriesIsNotShown()
    {
        QFETCH(QByteArray, body);
        QFETCH(Error::Kind, kind);
        FakeServer server(
            [&body](const FakeServer::Request &) { return FakeServer::reply(200, "application/zip", body); });
        Peek peek(accessTo(server.url(u"/v4"_s)));
        const auto seen = lookAt(peek, m_series.last());
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, kind);
        QVERIFY(!peek.find(m_series.last().seriesUid));
    }

    void goodImagesAreShownWhateverFollows()
    {
        QList<dicom::Object> all = images();
        all[1].bytes = "text";
        FakeServer server(
            [zip = zipOf(all)](const FakeServer::Request &) { return FakeServer::reply(200, "application/zip", zip); });
        Peek peek(accessTo(server.url(u"/v4"_s)));
        const auto seen = lookAt(peek, m_series.first());
        QVERIFY(seen);
        QCOMPARE((*seen)->images.size(), Peek::wanted - 1);
    }

    //! Neither non-DICOM entries before the images nor damaged ones after them matter.
    void badEntriesDoNotCount()
    {
        QList<dicom::Object> all = images();
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s})
            all.prepend({name, "text"});
        all << dicom::Object {u"d.txt"_s, "text"};
        QByteArray zip = zipOf(all);
        const qsizetype directory = zip.indexOf("PK\x01\x02");
        QVERIFY(directory > 0);
        zip.insert(directory, "damaged");
        FakeServer server(
            [&zip](const FakeServer::Request &) { return FakeServer::reply(200, "application/zip", zip); });
        Peek peek(accessTo(server.url(u"/v4"_s)));
        const auto seen = lookAt(peek, m_series.first());
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
        QCOMPARE((*seen)->images.size(), Peek::wanted);
    }

    void refusedOptionsAreLeftOut()
    {
        FakeServer server([zip = zipOf(images())](const FakeServer::Request &request) {
            return request.target.contains("NewFileNames") ? FakeServer::reply(400, "text/plain", "unknown parameter")
                                                           : FakeServer::reply(200, "application/zip", zip);
        });
        Peek peek(accessTo(server.url(u"/v4"_s)));
        QVERIFY(lookAt(peek, m_series.first()));
    }

    void anotherSeriesCancels()
    {
        FakeServer server([](const FakeServer::Request &) {
            FakeServer::Reply reply = FakeServer::reply(200, "application/zip", "PK\x03\x04");
            reply.hang = true;
            reply.bytes.chop(1);
            return reply;
        });
        Peek peek(accessTo(server.url(u"/v4"_s)));
        QSignalSpy finished(&peek, &Peek::finished);
        QSignalSpy failed(&peek, &Peek::failed);
        peek.start(m_series.first());
        QTRY_COMPARE(server.openNow(), 1);
        peek.start(m_series.last());
        QVERIFY(!peek.isFetching(m_series.first().seriesUid));
        QVERIFY(peek.isFetching(m_series.last().seriesUid));
        QTRY_COMPARE(server.requests().size(), 2);
        peek.cancel();
        QTRY_COMPARE(server.openNow(), 0);
        QCOMPARE(finished.size(), 2); // each was cancelled
        QVERIFY(failed.isEmpty());
    }

    //! Of single images only the first ones are fetched.
    void showsSingleImages()
    {
        tests::PlainFileServer server;
        const QList<dicom::Object> seen = images();
        QList<tests::PlainFile> files;
        for (int i = 0; i < 5; ++i)
            files << tests::PlainFile {.name = u"%1.dcm"_s.arg(i), .content = *seen.first().bytes};
        const Series series = server.add(m_series.first().seriesUid, files);
        Peek peek(accessTo(server.url()), server.source());
        const auto looked = lookAt(peek, series);
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().detail));
        QCOMPARE((*looked)->images.size(), Peek::wanted);
        QCOMPARE((*looked)->images.last(), (dicom::Object {u"2.dcm"_s, seen.first().bytes}));
        QCOMPARE(server.requestsOf(series.seriesUid, 3), 0);
    }
};

QTEST_GUILESS_MAIN(TestPeek)
#include "tst_peek.moc"
