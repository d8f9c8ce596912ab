// SPDX-License-Identifier: Apache-2.0
#include "archive/archive.h"
#include "archive/bytesourcefactory.h"
#include "archive/idcsql.h"
#include "archive/s3address.h"
#include "archive/serieslookup.h"
#include "demo/content/storedobjects.h"
#include "demo/server/demoserver.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using tests::answerOf;

// The catalogue of the Imaging Data Commons, as the demonstration archive answers it, against that of its NBIA engine.
class TestIdc : public QObject
{
    Q_OBJECT

    demo::DemoServer m_server;
    std::unique_ptr<Archive> m_nbia, m_idc;

    std::unique_ptr<Archive> archiveIn(DialectId dialect) const
    {
        return std::make_unique<Archive>(
            demonstrationServer({.name = u"demo"_s, .dialect = dialect, .demonstration = true}, m_server.port()));
    }

    template <typename Record, typename Key>
    static QMap<QString, Record> byKey(const QList<Record> &records, Key key)
    {
        QMap<QString, Record> map;
        for (const Record &record : records)
            map.insert(std::invoke(key, record), record);
        return map;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_nbia = archiveIn(DialectId::NbiaV4);
        m_idc = archiveIn(DialectId::Idc);
    }

    void sameCollections()
    {
        const auto nbia = answerOf(m_nbia->collections()), idc = answerOf(m_idc->collections());
        QVERIFY(nbia);
        QVERIFY2(idc, idc ? "" : qPrintable(idc.error().detail));
        QCOMPARE(QSet<QString>(idc->begin(), idc->end()), QSet<QString>(nbia->begin(), nbia->end()));
    }

    void sameContent_data()
    {
        QTest::addColumn<QString>("collection");
        for (const demo::CollectionEntry &entry : demo::content().collections)
            QTest::newRow(qPrintable(entry.name)) << entry.name;
    }

    void sameContent()
    {
        QFETCH(QString, collection);
        const Query query {.collection = collection};
        const auto patients = answerOf(m_idc->patients(query));
        QVERIFY2(patients, patients ? "" : qPrintable(patients.error().detail));
        const auto ours = byKey(*patients, &Patient::patientId),
                   theirs = byKey(*answerOf(m_nbia->patients(query)), &Patient::patientId);
        QCOMPARE(ours.keys(), theirs.keys());
        const auto studies = byKey(*answerOf(m_idc->studies(query)), &Study::studyUid),
                   known = byKey(*answerOf(m_nbia->studies(query)), &Study::studyUid);
        QCOMPARE(studies.keys(), known.keys());
        for (const Study &study : known) {
            QCOMPARE(studies[study.studyUid].date, study.date);
            QCOMPARE(studies[study.studyUid].description, study.description);
            QCOMPARE(studies[study.studyUid].seriesCount, study.seriesCount);
            QCOMPARE(studies[study.studyUid].collection, collection);
        }
        const auto series = byKey(*answerOf(m_idc->series(query)), &Series::seriesUid),
                   all = byKey(*answerOf(m_nbia->series(query)), &Series::seriesUid);
        QCOMPARE(series.keys(), all.keys());
        for (const Series &expected : all) {
            const Series &actual = series[expected.seriesUid];
            QCOMPARE(actual.collection, expected.collection);
            QCOMPARE(actual.patientId, expected.patientId);
            QCOMPARE(actual.studyUid, expected.studyUid);
            QCOMPARE(actual.modality, expected.modality);
            QCOMPARE(actual.bodyPart, expected.bodyPart);
            QCOMPARE(actual.manufacturer, expected.manufacturer);
            QCOMPARE(actual.model, expected.model);
            QCOMPARE(actual.description, expected.description);
            QCOMPARE(actual.date, expected.date);
            QCOMPARE(actual.seriesNumber, expected.seriesNumber);
            QCOMPARE(actual.imageCount, expected.imageCount);
            QCOMPARE(actual.fileSize, expected.fileSize);
            QVERIFY(s3::placeOf(actual.locator));
        }
    }

    void valuesAndCounts()
    {
        const auto sorted = [](const Result<QStringList> &values) {
            QStringList list = values.value_or(QStringList());
            list.sort();
            return list;
        };
        QCOMPARE(sorted(answerOf(m_idc->modalities())), sorted(answerOf(m_nbia->modalities())));
        QCOMPARE(sorted(answerOf(m_idc->manufacturers())), sorted(answerOf(m_nbia->manufacturers())));
        const auto counts = byKey(*answerOf(m_idc->collectionCounts()), &CollectionCount::collection);
        const auto expected = answerOf(m_nbia->collectionCounts());
        QVERIFY(expected && !expected->isEmpty());
        for (const CollectionCount &count : *expected)
            QCOMPARE(counts[count.collection].patients, count.patients);
        const demo::SeriesEntry &entry = demo::content().series.first();
        const auto size = answerOf(m_idc->seriesSize(entry.record.seriesUid));
        QVERIFY(size);
        QCOMPARE(size->totalBytes, entry.record.fileSize);
        QCOMPARE(size->objectCount, entry.record.imageCount);
        QCOMPARE(answerOf(m_idc->seriesSize(u"1.2.3"_s)).error().kind, Error::Kind::NotFound);
    }

    // An index that answers whatever it is asked.
    static std::unique_ptr<tests::FakeServer> answering(const QByteArray &body)
    {
        return std::make_unique<tests::FakeServer>(
            [body](const auto &) { return tests::FakeServer::reply(200, "application/json", body); });
    }
    static Server at(const tests::FakeServer &server)
    {
        return {.name = u"idc"_s, .base = server.url(u"/v3"_s), .dialect = DialectId::Idc};
    }

    // The listing of its bucket counts the images of a series, whatever the index says.
    void absurdNumbers()
    {
        const auto server = answering(R"({"rows":[{"SeriesInstanceUID":"1.2.3","StudyInstanceUID":"1.2","PatientID":"P",
                                                   "ImageCount":-1,"FileSize":1e30,"Locator":"s3:\/\/idc-open-data\/00000000-0000-4000-8000-000000000001\/"}]})");
        Archive archive(at(*server));
        const auto series = answerOf(describeSeries(archive, u"1.2.3"_s));
        QVERIFY2(series, qPrintable(series ? QString() : series.error().detail));
        QVERIFY(!series->imageCount && !series->fileSize);
        QVERIFY(!series->locator.isEmpty());
    }

    void cutPagesBringRows()
    {
        const auto server = answering(R"({"rows":[],"truncated":true})");
        Archive archive(at(*server));
        const auto series = answerOf(archive.series({.collection = u"LIDC-IDRI"_s}));
        QVERIFY(!series);
        QCOMPARE(series.error().kind, Error::Kind::BadAnswer);
        QVERIFY2(series.error().detail.contains("rows are missing"_L1), qPrintable(series.error().detail));
    }

    // They are compared by what the index says of them, not by the text of the question.
    void rowsOfOtherCollections()
    {
        const auto server = answering(R"({"rows":[{"SeriesInstanceUID":"1.2.3","Collection":"lidc_idri"},
                                                  {"SeriesInstanceUID":"1.2.4","Collection":"nlst"}]})");
        Archive archive(at(*server));
        Unusable unusable;
        connect(&archive, &Archive::foundUnusable, this,
                [&unusable](const QString &, const Unusable &more) { unusable += more; });
        const auto series = answerOf(archive.series({.collection = u"LIDC-IDRI"_s}));
        QVERIFY(series);
        QCOMPARE(series->size(), 1);
        QCOMPARE(series->first().collection, u"LIDC-IDRI"_s);
        QCOMPARE(unusable.mismatched, 1);
        QVERIFY(!idc::statement(Endpoint::Series, {.collection = u"LIDC-IDRI"_s}, 0).contains("'LIDC-IDRI'"_L1));
    }

    void rowsWithoutACollection()
    {
        const auto server = answering(R"({"rows":[{"SeriesInstanceUID":"1.2.3"}]})");
        Archive archive(at(*server));
        QCOMPARE(answerOf(archive.series({.collection = u"LIDC-IDRI"_s})).error().kind, Error::Kind::BadAnswer);
        QVERIFY(answerOf(archive.series()));
    }

    // Texts that would end a quotation find nothing, and above all not everything.
    void quotedTexts()
    {
        for (const auto &name : {u"' OR '1'='1"_s, u"x'; DROP TABLE idc_index; --"_s, u"\""_s}) {
            const auto patients = answerOf(m_idc->patients({.collection = name}));
            QVERIFY(patients);
            QVERIFY(patients->isEmpty());
        }
    }

    void plansOfEverySmallSeries()
    {
        const auto source = makeByteSource(m_idc->access());
        qsizetype seen = 0;
        QSet<QString> buckets;
        for (const demo::SeriesEntry &entry : demo::content().series) {
            const QString bucket = demo::bucketOf(entry);
            if (buckets.contains(bucket) ? entry.images > 5 || seen > 12 : entry.images > 60)
                continue;
            buckets << bucket;
            ++seen;
            Series series = entry.record;
            series.locator = s3::locatorOf({.bucket = bucket, .prefix = demo::uuidOf(entry) + u'/'});
            const auto plan = answerOf(source->plan(series, Digest::Kind::Md5));
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
            QCOMPARE(plan->imageCount, series.imageCount);
            QCOMPARE(plan->totalBytes, series.fileSize);
            QCOMPARE(plan->proof, Digest::Kind::Md5);
            QVERIFY(plan->resumable);
            for (const FetchObject &object : plan->objects) {
                QCOMPARE(object.size, entry.bytesPerImage);
                QCOMPARE(object.requestAt(0).rawHeader("If-Match"), object.entityTag);
                QVERIFY(!object.requestAt(0).hasRawHeader("api_key"));
            }
            const auto few = answerOf(source->preview(series));
            QVERIFY(few);
            QCOMPARE(few->objects.first(), plan->objects.first());
            QVERIFY(few->objects.size() <= 3);
        }
        QCOMPARE(buckets.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestIdc)
#include "tst_idc.moc"
