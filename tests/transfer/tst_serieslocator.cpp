// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "storage/record.h"
#include "support/rootfixture.h"
#include "support/runfixture.h"
#include "support/step.h"
#include "transfer/serieserror.h"
#include "transfer/serieslocator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::SeriesJob;
using transfer::SeriesLocation;
using transfer::SeriesLocator;

// Attributes, target folder and presence of a series, without fetching images.
class TestSeriesLocator : public QObject
{
    Q_OBJECT

    tests::RunFixture m_run;

    //! The answer, after `described` such signals.
    Result<SeriesLocation> locate(const SeriesJob &job, qsizetype described,
                                  std::unique_ptr<SeriesLocator> *keep = nullptr)
    {
        auto locator = std::make_unique<SeriesLocator>(job, m_run.server, *m_run.folder, *m_run.workers);
        QSignalSpy reported(locator.get(), &SeriesLocator::described), located(locator.get(), &SeriesLocator::located);
        locator->start();
        if (located.isEmpty() && !located.wait(30'000))
            return failure(Error::Kind::Internal, u"It never reported."_s);
        if (reported.size() != described || located.size() != 1)
            return failure(Error::Kind::Internal,
                           u"described %1 times, located %2 times"_s.arg(reported.size()).arg(located.size()));
        if (keep)
            *keep = std::move(locator);
        return located.first().first().value<Result<SeriesLocation>>();
    }

    SeriesJob flat(const QString &uid) const
    {
        SeriesJob job;
        job.series.seriesUid = uid;
        job.target = {.root = m_run.demo.root(), .layout = u"flat"_s};
        return job;
    }

    //! Two images under the final name, and their line in the record.
    void put(const QString &uid, qsizetype shorterBy = 0) const
    {
        const QString folder = m_run.demo.root() + u'/' + uid;
        QVERIFY(QDir().mkpath(folder));
        const QByteArray first = tests::RootFixture::first(), second = tests::RootFixture::second();
        for (const auto &[name, content] :
             {std::pair(u"/1.dcm"_s, first), std::pair(u"/2.dcm"_s, second.chopped(shorterBy))}) {
            QFile file(folder + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(content), content.size());
        }
        QVERIFY(storage::appendRecords(m_run.demo.root(), {tests::RootFixture::lineOf(uid, uid)}));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_run.start()); }
    void init()
    {
        TCIA_STEP(put(u"1.2.3"_s));
        TCIA_STEP(put(u"1.2.4"_s, tests::RootFixture::second().size()));
        QVERIFY(m_run.openFolder());
    }
    void cleanup()
    {
        m_run.demo.server.setFault({}, u"none"_s);
        QVERIFY(m_run.closeFolder());
        QVERIFY(QDir(m_run.demo.root()).removeRecursively() && QDir().mkpath(m_run.demo.root()));
    }

    // All its attributes are known: no request is sent.
    void aFreePlace()
    {
        QVERIFY(m_run.demo.server.setFault(u"getSeries"_s, u"503"_s));
        const auto found = locate(m_run.job(0), 0);
        QVERIFY(found);
        QVERIFY(!found->isWhole && !found->isShort);
        QVERIFY2(found->folder.endsWith(u'/' + m_run.chosen[0].seriesUid), qPrintable(found->folder));
        QCOMPARE(found->series.seriesUid, m_run.chosen[0].seriesUid);
    }

    void onlyItsUidIsKnown()
    {
        SeriesJob job = m_run.job(1);
        job.series = {};
        job.series.seriesUid = m_run.chosen[1].seriesUid;
        const auto found = locate(job, 1);
        QVERIFY(found);
        QCOMPARE(found->series.collection, m_run.chosen[1].collection);
        QVERIFY(found->folder.startsWith(m_run.chosen[1].collection + u'/'));
        QVERIFY(m_run.demo.server.setFault(u"getSeries"_s, u"503"_s));
        QCOMPARE(locate(job, 0).error().kind, Error::Kind::Busy);
    }

    // The record has its attributes, and the files are complete: no request is needed.
    void recordedSeriesAreFound()
    {
        QVERIFY(m_run.demo.server.setFault(u"getSeries"_s, u"503"_s));
        const auto found = locate(flat(u"1.2.3"_s), 1);
        QVERIFY(found);
        QVERIFY(found->isWhole);
        QCOMPARE(found->folder, u"1.2.3"_s);
    }

    // An incomplete series is requested: its record may be outdated.
    void incompleteSeriesAreRequested()
    {
        QVERIFY(m_run.demo.server.setFault(u"getSeries"_s, u"503"_s));
        QCOMPARE(locate(flat(u"1.2.4"_s), 1).error().kind, Error::Kind::Busy);
        SeriesJob known = flat(u"1.2.4"_s);
        known.series = m_run.chosen[0]; // described in full
        known.series.seriesUid = u"1.2.4"_s;
        const auto found = locate(known, 0);
        QVERIFY(found);
        QVERIFY(found->isShort && !found->isWhole);
    }

    //! Of servers that never tell sizes, or not now, it is asked once.
    void incompleteSeriesOfUnknownSizeAreRequestedOnce()
    {
        SeriesJob job = flat(u"1.2.4"_s);
        job.series = m_run.chosen[0];
        job.series.seriesUid = u"1.2.4"_s;
        job.series.fileSize.reset();
        job.isFirstAttempt = true;
        QVERIFY(m_run.demo.server.setFault(u"getSeries"_s, u"503"_s));
        const auto found = locate(job, 0);
        QVERIFY(found);
        QVERIFY(found->isShort && !found->isWhole);
    }

    void repairKeepsItsFolder()
    {
        SeriesJob job = m_run.job(2);
        job.target.repair = u"some/where"_s;
        const auto found = locate(job, 1);
        QVERIFY(found);
        QCOMPARE(found->folder, u"some/where"_s);
        QVERIFY(found->isShort);
        job.target.repair = u"../elsewhere"_s;
        QCOMPARE(locate(job, 1).error().kind, Error::Kind::Usage);
    }

    void nonsense()
    {
        QCOMPARE(locate(flat(u"../../etc"_s), 0).error().kind, Error::Kind::Usage);
        SeriesJob job = flat(u"1.2.3"_s);
        job.target.layout = u"{Nothing}"_s;
        QCOMPARE(locate(job, 0).error().kind, Error::Kind::Usage);
    }

    // Two series of one name: the second gets another, unless the first was not stored there.
    void aNameIsReleased()
    {
        SeriesJob first = m_run.job(0);
        first.target.layout = u"{Collection}/{SeriesInstanceUID:-1}"_s;
        SeriesJob second = first;
        second.series.seriesUid = first.series.seriesUid.chopped(1) + u'9' + first.series.seriesUid.right(1);
        std::unique_ptr<SeriesLocator> holder;
        const auto before = locate(first, 0, &holder);
        QVERIFY(before);
        const auto beside = locate(second, 0);
        QVERIFY(beside);
        QCOMPARE(beside->folder, before->folder + u" (2)");
        holder->releaseName();
        second.series.seriesUid.replace(second.series.seriesUid.size() - 2, 1, u"8"_s);
        const auto after = locate(second, 0);
        QVERIFY(after);
        QCOMPARE(after->folder, before->folder);
    }

    void noSignalsAfterStop()
    {
        SeriesLocator locator(m_run.job(0), m_run.server, *m_run.folder, *m_run.workers);
        QSignalSpy located(&locator, &SeriesLocator::located);
        locator.start();
        locator.stop();
        const auto later = locate(m_run.job(1), 0); // requested after it, so answered after it
        QVERIFY(later);
        m_run.workers->readers.waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(located.size(), 0);
    }

    void errorsNameTheSeries()
    {
        Series series;
        series.seriesUid = u"1.2.3"_s;
        Error error {.kind = Error::Kind::Disk, .detail = u"It cannot be made."_s, .context = {.path = u"/data/x"_s}};
        Error reported = transfer::seriesError(error, series);
        QCOMPARE(reported.context, (ErrorContext {.seriesUid = u"1.2.3"_s, .path = u"/data/x"_s}));
        series.collection = u"C"_s;
        series.patientId = u"P"_s;
        error.kind = Error::Kind::BadArchive; // of a spool file that is gone
        reported = transfer::seriesError(error, series);
        QCOMPARE(reported.context, (ErrorContext {.seriesUid = u"1.2.3"_s, .collection = u"C"_s, .patientId = u"P"_s}));
        QCOMPARE(reported.detail, u"It cannot be made."_s);
        error.context.path = u"1-01.dcm"_s; // in the archive
        QCOMPARE(transfer::seriesError(error, series).context.path, u"1-01.dcm"_s);
    }

    // A list may name an older version of a series by its place; the archive describes the current one.
    void chosenVersionStays()
    {
        const demo::SeriesEntry &entry = demo::content().series.first();
        transfer::TransferServer idc;
        idc.connectTo(archive::demonstrationServer(
            {.name = u"idc"_s, .dialect = archive::DialectId::Idc, .demonstration = true}, m_run.demo.server.port()));
        SeriesJob job = flat(entry.record.seriesUid);
        job.mustRequest = true;
        for (const auto &locator : {QString(), u"s3://idc-open-data/older/"_s}) {
            job.series.locator = locator;
            job.series.imageCount = 999;
            SeriesLocator found(job, idc, *m_run.folder, *m_run.workers);
            QSignalSpy located(&found, &SeriesLocator::located);
            found.start();
            QVERIFY(!located.isEmpty() || located.wait(30'000));
            const auto location = located[0][0].value<Result<SeriesLocation>>();
            QVERIFY(location);
            QCOMPARE(location->series.patientId, entry.record.patientId);
            QCOMPARE(location->series.locator == locator, !locator.isEmpty());
            QCOMPARE(location->series.imageCount, locator.isEmpty() ? entry.record.imageCount : Count(999));
            found.releaseName();
        }
    }
};

QTEST_GUILESS_MAIN(TestSeriesLocator)
#include "tst_serieslocator.moc"
