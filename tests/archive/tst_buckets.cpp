// SPDX-License-Identifier: Apache-2.0
#include "archive/archive.h"
#include "archive/bytesourcefactory.h"
#include "demo/content/storedobjects.h"
#include "demo/server/demoserver.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using tests::answerOf;

// Buckets as an archive: what their listings and headers tell.
class TestBuckets : public QObject
{
    Q_OBJECT

    demo::DemoServer m_server;
    std::unique_ptr<Archive> m_archive;
    QHash<QString, const demo::SeriesEntry *> m_stored; //!< series of the bucket, by UID

    Server server() const
    {
        return demonstrationServer({.name = u"demo"_s, .dialect = DialectId::S3, .demonstration = true},
                                   m_server.port());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        for (const demo::StoredObject &object : demo::objectsIn(demo::plainBucket, {}))
            if (object.series != nullptr)
                m_stored.insert(object.series->record.seriesUid, object.series);
        QVERIFY(m_stored.size() > 3);
    }

    void init() { m_archive = std::make_unique<Archive>(server()); }
    void cleanup() { m_server.setFault({}, u"none"_s); }

    void bucketsAreCollections()
    {
        QCOMPARE(answerOf(m_archive->collections()), Result<QStringList>(QStringList {demo::plainBucket}));
        Archive none(Server {.name = u"none"_s, .base = server().base, .dialect = DialectId::S3});
        QCOMPARE(answerOf(none.collections()).error().kind, Error::Kind::Usage);
    }

    void rowsOfSeries()
    {
        QSignalSpy unusable(m_archive.get(), &Archive::foundUnusable);
        const auto series = answerOf(m_archive->series({.collection = demo::plainBucket}));
        QVERIFY2(series, series ? "" : qPrintable(series.error().detail));
        QCOMPARE(series->size(), m_stored.size());
        for (const Series &actual : *series) {
            QVERIFY(m_stored.contains(actual.seriesUid));
            const demo::SeriesEntry &entry = *m_stored[actual.seriesUid];
            QCOMPARE(actual.collection, demo::plainBucket);
            QCOMPARE(actual.patientId, entry.record.patientId);
            QCOMPARE(actual.studyUid, entry.record.studyUid);
            QCOMPARE(actual.modality, entry.record.modality);
            QCOMPARE(actual.imageCount, entry.record.imageCount);
            QCOMPARE(actual.fileSize, entry.record.fileSize);
        }
        QCOMPARE(unusable.size(), 1); // a text, and a file that is not DICOM
        QCOMPARE(unusable[0][1].value<Unusable>().empty, 2);
    }

    void rowsOfPatientsAndStudies()
    {
        QSet<QString> patients, studies;
        for (const demo::SeriesEntry *entry : m_stored) {
            patients << entry->record.patientId;
            studies << entry->record.studyUid;
        }
        QCOMPARE(answerOf(m_archive->patients())->size(), patients.size());
        const auto found = answerOf(m_archive->studies());
        QCOMPARE(found->size(), studies.size());
        qint64 series = 0;
        for (const Study &study : *found)
            series += study.seriesCount.value_or(0);
        QCOMPARE(series, m_stored.size());
    }

    void oneSeriesAndItsPlan()
    {
        for (const demo::SeriesEntry *entry : std::as_const(m_stored)) {
            const auto rows = answerOf(m_archive->series({.seriesUid = entry->record.seriesUid}));
            QVERIFY(rows);
            QCOMPARE(rows->size(), 1);
            const auto source = makeByteSource(m_archive->access());
            const auto plan = answerOf(source->plan(rows->first(), Digest::Kind::Md5));
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
            QCOMPARE(plan->imageCount, entry->record.imageCount);
            Series unplaced = rows->first();
            unplaced.locator.clear();
            QCOMPARE(*answerOf(source->plan(unplaced, Digest::Kind::Md5))->imageCount, *plan->imageCount);
        }
        QVERIFY(answerOf(m_archive->series({.seriesUid = u"1.2.3"_s}))->isEmpty());
    }

    void filters()
    {
        const demo::SeriesEntry &entry = **m_stored.cbegin();
        const auto rows = answerOf(m_archive->series({.patientId = entry.record.patientId}));
        QVERIFY(rows);
        QVERIFY(!rows->isEmpty());
        for (const Series &row : *rows)
            QCOMPARE(row.patientId, entry.record.patientId);
        QVERIFY(answerOf(m_archive->series({.modality = u"none"_s}))->isEmpty());
        QVERIFY(answerOf(m_archive->series({.collection = u"other"_s}))->isEmpty());
    }

    void bucketsThatCannotBeRead()
    {
        Server other = server();
        other.buckets = QStringList {u"no-such-bucket"_s};
        QCOMPARE(answerOf(Archive(other).series()).error().kind, Error::Kind::NotFound);
        other.buckets = QStringList {u"idc-open-data"_s};
        QCOMPARE(answerOf(Archive(other).series()).error().kind, Error::Kind::Forbidden);
    }

    // A header that cannot be had for a while is not taken for no series.
    void failingHeadersFailTheList()
    {
        m_server.setFault(u"GetObject"_s, u"slow-down"_s, 1);
        QCOMPARE(answerOf(m_archive->series()).error().kind, Error::Kind::Busy);
        QCOMPARE(answerOf(m_archive->series())->size(), m_stored.size());
        m_server.setFault(u"GetObject"_s, u"cut"_s, 1);
        QVERIFY(answerOf(m_archive->series())); // known by now
    }

    void previewIsSmall()
    {
        const auto rows = answerOf(m_archive->series());
        const auto source = makeByteSource(m_archive->access());
        for (const Series &series : *rows) {
            const auto plan = answerOf(source->preview(series));
            QVERIFY(plan);
            QVERIFY(!plan->objects.isEmpty() && plan->objects.size() <= 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestBuckets)
#include "tst_buckets.moc"
