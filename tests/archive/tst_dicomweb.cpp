// SPDX-License-Identifier: Apache-2.0
// The demonstration archive as a DICOMweb server: what it lists is what it holds, and its faults are found out.
#include "archive/archive.h"
#include "archive/imagedownload.h"
#include "archive/network.h"
#include "archive/serieslookup.h"
#include "archive/wadosource.h"
#include "core/text.h"
#include "demo/content/archivecontent.h"
#include "demo/images/dicomfile.h"
#include "demo/server/demoserver.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

class DicomWebTest : public QObject
{
    Q_OBJECT

    demo::DemoServer m_demo;
    std::unique_ptr<Archive> m_archive;
    const demo::SeriesEntry *m_entry = nullptr; //!< a series of several images

    template <typename T>
    static T good(const QFuture<Result<T>> &future)
    {
        const Result<T> result = answerOf(future);
        if (!result)
            qFatal("%s", qPrintable(text::of(result.error())));
        return *result;
    }

    Server server() const
    {
        return {.name = u"Demo"_s,
                .base = demonstrationUrl(m_demo.port(), DialectId::DicomWeb),
                .dialect = DialectId::DicomWeb};
    }

    FetchPlan plan(WadoSource &source) { return good(source.plan(m_entry->record, Digest::Kind::Md5)); }

    //! Fetches the first object of a plan by its request of that index.
    static Result<void> fetch(const FetchObject &object, qsizetype request, QByteArray &bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const auto network = makeNetwork();
        ImageDownload download(*network,
                               {.request = object.requestAt(request), .container = object.container, .seriesUid = {}},
                               buffer, {});
        QSignalSpy spy(&download, &ImageDownload::finished);
        return spy.wait(30'000) ? spy[0][0].value<Result<void>>() : failure(Error::Kind::Timeout, {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.start());
        const auto &series = demo::content().series;
        m_entry = &*std::ranges::find_if(series, [](const auto &each) { return each.images > 8 && each.images < 40; });
    }

    void init() { m_archive = std::make_unique<Archive>(server()); }
    void cleanup() { m_demo.setFault({}, u"none"_s); }

    void lists_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"none", "web-everything", "web-no-series-list", "web-no-fields", "web-cap"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    void lists()
    {
        QFETCH(QString, fault);
        for (const auto &endpoint : {u"studies"_s, u"series"_s})
            m_demo.setFault(endpoint, fault);
        const auto &all = demo::content();
        QCOMPARE(good(m_archive->collections()), QStringList {u"Demo"_s});
        QCOMPARE(good(m_archive->patients()).size(), all.patients.size());
        QCOMPARE(good(m_archive->studies()).size(), all.studies.size());
        const auto series = good(m_archive->series());
        QCOMPARE(series.size(), all.series.size());
        for (const Series &row : series) {
            const Series &held = all.find(row.seriesUid)->record;
            QCOMPARE(row.collection, u"Demo"_s);
            QCOMPARE(row.patientId, held.patientId);
            QCOMPARE(row.studyUid, held.studyUid);
            QCOMPARE(row.modality, held.modality);
            QCOMPARE(row.description, held.description.trimmed());
            QCOMPARE(row.imageCount, held.imageCount);
            QVERIFY2(!row.fileSize, "unknown, not zero");
            if (fault == u"web-no-fields")
                continue;
            QCOMPARE(row.manufacturer, held.manufacturer.trimmed());
            QCOMPARE(row.bodyPart, held.bodyPart.trimmed());
            QCOMPARE(row.date, held.date);
            QCOMPARE(row.studyDate, held.studyDate);
        }
    }

    // More than a page, of which only the first can be had.
    void endlessPages()
    {
        QVERIFY(demo::content().series.size() > 1000);
        m_demo.setFault(u"series"_s, u"web-endless"_s);
        QCOMPARE(answerOf(m_archive->series()).error().kind, Error::Kind::BadAnswer);
    }

    void absence_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"web-204", "web-list", "web-blank"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    void absence()
    {
        QFETCH(QString, fault);
        m_demo.setFault(u"series"_s, fault);
        QCOMPARE(good(m_archive->series()).size(), 0);
        const auto count = answerOf(m_archive->eachSeries({}, [](QList<Series> &&) {}));
        QVERIFY(count);
        QCOMPARE(count->isBlank, fault == u"web-blank"); // which the catalogue does not believe
    }

    void quota()
    {
        m_demo.setFault(u"studies"_s, u"429-html"_s);
        QCOMPARE(answerOf(m_archive->studies()).error().kind, Error::Kind::Busy);
    }

    void describedSeries()
    {
        const Series series = good(describeSeries(*m_archive, m_entry->record.seriesUid));
        QCOMPARE(series.patientId, m_entry->record.patientId);
        QCOMPARE(series.studyUid, m_entry->record.studyUid);
        QCOMPARE(series.imageCount, Count(m_entry->images));
        QVERIFY(!series.fileSize);
        QCOMPARE(answerOf(describeSeries(*m_archive, u"1.2.3.4"_s)).error().kind, Error::Kind::NotFound);
        const SeriesSize size = good(m_archive->seriesSize(m_entry->record.seriesUid));
        QCOMPARE(size.objectCount, Count(m_entry->images));
        QVERIFY(!size.totalBytes);
    }

    void absurdCounts_data()
    {
        QTest::addColumn<QByteArray>("count");
        for (const char *count : {"-4", "0", "1000000000000000000", "1e300", "\"many\""})
            QTest::newRow(count) << QByteArray(count);
    }

    // A number of images that cannot be is not one: the images are counted.
    void absurdCounts()
    {
        QFETCH(QByteArray, count);
        const QByteArray series = R"([{"0020000D":{"Value":["1.2"]},"0020000E":{"Value":["1.2.3"]},
                                      "00100020":{"Value":["P"]},"00201209":{"Value":[COUNT]}}])";
        const QByteArray images = R"([{"00080018":{"Value":["1.2.3.1"]}},{"00080018":{"Value":["1.2.3.2"]}}])";
        tests::FakeServer server([&](const tests::FakeServer::Request &request) {
            return tests::FakeServer::reply(
                200, "application/dicom+json",
                request.target.contains("/instances") ? images : QByteArray(series).replace("COUNT", count));
        });
        Archive archive(Server {.name = u"Odd"_s, .base = server.url(u"/web"_s), .dialect = DialectId::DicomWeb});
        QCOMPARE(good(describeSeries(archive, u"1.2.3"_s)).imageCount, Count(2));
    }

    void values()
    {
        QSet<QString> held;
        for (const auto &entry : demo::content().series)
            held << entry.record.modality;
        const QStringList listed = good(m_archive->modalities());
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()), held);
        QVERIFY(!good(m_archive->bodyParts({.modality = u"CT"_s})).isEmpty());
    }

    // What a plan names arrives byte for byte.
    void instances()
    {
        WadoSource source(server(), WadoSource::Mode::Instances);
        const FetchPlan made = plan(source);
        QCOMPARE(made.objects.size(), m_entry->images);
        QCOMPARE(made.imageCount, Count(m_entry->images));
        QVERIFY(made.resumable);
        QVERIFY(!made.totalBytes);
        QCOMPARE(made.proof, Digest::Kind::None);
        for (const qsizetype i : {qsizetype(0), made.objects.size() - 1}) {
            QByteArray bytes;
            QVERIFY(fetch(made.objects[i], 0, bytes));
            QCOMPARE(bytes, demo::dicomFile(*m_entry, int(i)));
        }
    }

    void instanceForms_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<qsizetype>("request");
        for (const char *fault : {"web-no-lengths", "web-odd-parts", "web-bare"})
            QTest::newRow(fault) << QString::fromLatin1(fault) << qsizetype(0);
        QTest::newRow("no quotes") << u"web-406-quotes"_s << qsizetype(1);
    }

    void instanceForms()
    {
        QFETCH(QString, fault);
        QFETCH(qsizetype, request);
        m_demo.setFault(u"*"_s, fault);
        WadoSource source(server(), WadoSource::Mode::Instances);
        const FetchPlan made = plan(source);
        QByteArray bytes;
        QVERIFY(fetch(made.objects[0], request, bytes));
        QCOMPARE(bytes, demo::dicomFile(*m_entry, 0));
        if (request > 0) {
            const auto refused = fetch(made.objects[0], 0, bytes);
            QCOMPARE(refused.error().httpStatus, 406);
            QVERIFY(isRefusal(refused.error(), false, made.objects[0].requestAt(0), made.objects[0].requestAt(1)));
            source.fetched({.seriesUid = m_entry->record.seriesUid, .plan = made, .answered = request});
            QCOMPARE(plan(source).objects[0].request.rawHeader("Accept"),
                     made.objects[0].requestAt(1).rawHeader("Accept"));
        }
    }

    void brokenInstances_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("closing boundary") << u"web-no-closing"_s << Error::Kind::Offline;
        QTest::newRow("no part") << u"web-parts-missing"_s << Error::Kind::Incomplete;
        QTest::newRow("cut") << u"cut"_s << Error::Kind::Offline;
        QTest::newRow("page") << u"html"_s << Error::Kind::BadArchive;
        QTest::newRow("nothing") << u"web-204"_s << Error::Kind::Incomplete;
    }

    void brokenInstances()
    {
        QFETCH(QString, fault);
        WadoSource source(server(), WadoSource::Mode::Instances);
        const FetchPlan made = plan(source);
        m_demo.setFault(u"*"_s, fault);
        QByteArray bytes;
        const auto got = fetch(made.objects[0], 0, bytes);
        QVERIFY(!got);
        QTEST(got.error().kind, "kind");
    }

    void preview()
    {
        WadoSource source(server(), WadoSource::Mode::Instances);
        const FetchPlan made = good(source.preview(m_entry->record));
        QCOMPARE(made.objects.size(), WadoSource::previewed);
        QCOMPARE(answerOf(source.preview({.seriesUid = u"1.2.3"_s})).error().kind, Error::Kind::Usage);
        QCOMPARE(
            answerOf(source.plan({.seriesUid = u"1.2.3"_s, .studyUid = u"1.2.4"_s}, Digest::Kind::None)).error().kind,
            Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(DicomWebTest)
#include "tst_dicomweb.moc"
