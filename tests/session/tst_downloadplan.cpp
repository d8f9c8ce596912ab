// SPDX-License-Identifier: Apache-2.0
#include "session/downloadplanner.h"
#include "storage/layout.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace tcia;
using session::DownloadPlace;
using session::DownloadPlan;

namespace {

constexpr int timeoutMs = 60'000;

Series one(const QString &uid, const QString &patient, const QString &licence, Count bytes)
{
    Series series;
    series.seriesUid = uid;
    series.studyUid = u"9"_s;
    series.patientId = patient;
    series.collection = u"C"_s;
    series.licenseName = licence;
    series.fileSize = bytes;
    series.imageCount = 10;
    return series;
}

DownloadPlace place(const QString &root, const char *layout)
{
    return {.root = root, .pattern = storage::layoutPattern(QString::fromLatin1(layout)).value(), .folders = {}};
}

} // namespace

class TestDownloadPlan : public QObject
{
    Q_OBJECT

    const QString m_by = u"Creative Commons Attribution 4.0 International License"_s;
    const QString m_byNc = u"Creative Commons Attribution-NonCommercial 3.0 Unported License"_s;
    const QList<Series> m_series {one(u"1.1"_s, u"P1"_s, m_by, 1'000), one(u"1.2"_s, u"P1"_s, m_by, {}),
                                  one(u"1.3"_s, u"P2"_s, m_byNc, 50), one(u"1.4"_s, u"P3"_s, {}, 7)};

private Q_SLOTS:
    void sums()
    {
        const DownloadPlan plan = planOf(m_series, place(u"/images"_s, "flat"));
        QCOMPARE(plan.series, 4);
        QCOMPARE(plan.patients, 3);
        QCOMPARE(plan.images, 40);
        QCOMPARE(plan.onDisk, 0);
        QCOMPARE(plan.bytes, 1'057);
        QCOMPARE(plan.bytesToFetch, 1'057);
        QCOMPARE(plan.unknownSizes, 1);
        QCOMPARE(plan.example, u"1.1"_s);
        const QList<DownloadPlan::Licence> licences {{.name = u"CC BY 4.0"_s, .series = 2},
                                                     {.name = {}, .series = 1},
                                                     {.name = u"CC BY-NC 3.0"_s, .isNonCommercial = true, .series = 1}};
        QCOMPARE(plan.licences, licences);
    }

    //! The address of a licence counts as its name does, whichever series has it first.
    void anAddressMayForbidCommercialUse()
    {
        QList<Series> two {m_series[0], m_series[1]};
        two[1].licenseUri = u"https://creativecommons.org/licenses/by-nc/4.0/"_s;
        const QList<DownloadPlan::Licence> licences {{.name = u"CC BY 4.0"_s, .isNonCommercial = true, .series = 2}};
        QCOMPARE(planOf(two, place(u"/images"_s, "flat")).licences, licences);
    }

    //! Those in other folders are fetched into this one.
    void onlySeriesBelowTheFolderAreThere()
    {
        DownloadPlace to = place(u"/images"_s, "flat");
        to.folders = {
            {u"1.1"_s, u"/images/1.1"_s}, {u"1.2"_s, u"/imagesold/1.2"_s}, {u"1.3"_s, u"/other/images/1.3"_s}};
        const DownloadPlan plan = planOf(m_series, to);
        QCOMPARE(plan.onDisk, 1);
        QCOMPARE(plan.toFetch, 3);
        QCOMPARE(plan.bytesToFetch, 57);
        QCOMPARE(plan.bytes, 1'057);
        QCOMPARE(plan.example, u"1.2"_s);
        to.root = u"/"_s;
        QCOMPARE(planOf(m_series, to).onDisk, 3);
    }

    //! As many are queued as the plan says.
    void whatIsThereIsFetchedOnlyIfThatIsWanted()
    {
        DownloadPlace to = place(u"/images"_s, "flat");
        to.folders = {{u"1.1"_s, u"/images/C/1.1"_s}, {u"1.3"_s, u"/other/1.3"_s}};
        const QList<Series> left = session::seriesToFetch(m_series, to);
        QCOMPARE(left, m_series.sliced(1));
        QCOMPARE(planOf(m_series, to).toFetch, left.size());
        QCOMPARE(session::folderToReplace(u"1.1"_s, to), QString());
        to.isAgain = true;
        QCOMPARE(session::seriesToFetch(m_series, to), m_series);
        const DownloadPlan plan = planOf(m_series, to);
        QCOMPARE(plan.toFetch, m_series.size());
        QCOMPARE(plan.onDisk, 1);
        QCOMPARE(plan.bytesToFetch, plan.bytes);
        QCOMPARE(session::folderToReplace(u"1.1"_s, to), u"C/1.1"_s);
        QCOMPARE(session::folderToReplace(u"1.3"_s, to), QString());
    }

    void leftOutLicences()
    {
        DownloadPlace to = place(u"/images"_s, "flat");
        to.leftOutLicences = {u"CC BY-NC 3.0"_s, QString()};
        const DownloadPlan plan = planOf(m_series, to);
        QCOMPARE(plan.series, 2);
        QCOMPARE(plan.patients, 1);
        QCOMPARE(plan.licences.size(), 3); // they can be taken in again
        QCOMPARE(session::seriesToFetch(m_series, to), m_series.first(2));
        QCOMPARE(session::seriesToFetch(m_series, place(u"/images"_s, "flat")), m_series);
    }

    void pathsThatAreTooLong()
    {
        const QString deep = u'/' + QString(230, u'd');
        const DownloadPlan plan = planOf(m_series, place(deep, "classic"));
        QCOMPARE(plan.tooLong, 0);
        QCOMPARE(plan.longestPath, deep.size() + 1 + u"C/P1/9/1.1"_s.size() + 1 + 12);
        QCOMPARE(planOf(m_series, place(deep + u"/dddddd"_s, "classic")).tooLong, 4);
    }

    //! The last five digits of a UID may be the same.
    void sharedFolders()
    {
        const QList<Series> same {one(u"1.200001"_s, u"P1"_s, m_by, 1), one(u"1.300001"_s, u"P1"_s, m_by, 1)};
        QCOMPARE(planOf(same, place(u"/images"_s, "descriptive")).sharedFolders, 1);
        QCOMPARE(planOf(same, place(u"/images"_s, "classic")).sharedFolders, 0);
    }

    //! The series are gathered once, on the pool; only the last place asked for is answered.
    void planner()
    {
        std::atomic<int> gathered = 0;
        const QThread *here = QThread::currentThread();
        session::DownloadPlanner planner([&, series = m_series] {
            gathered += QThread::currentThread() != here;
            return series;
        });
        QSignalSpy planned(&planner, &session::DownloadPlanner::planned);
        planner.plan(place(u"/first"_s, "classic"));
        planner.plan(place(u"/second"_s, "flat"));
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, timeoutMs);
        QCOMPARE(planned.first().first().value<DownloadPlan>().example, u"1.1"_s);
        QCOMPARE(gathered.load(), 1);
    }

    //! However often it is asked for, the plan of each request follows: none is dropped for a later one.
    void planSoon()
    {
        session::DownloadPlanner planner([series = m_series] { return series; });
        QSignalSpy planned(&planner, &session::DownloadPlanner::planned);
        int asked = 0;
        const auto where = [&asked]() -> Result<DownloadPlace> {
            ++asked;
            return place(u"/soon"_s, "flat");
        };
        planner.plan(place(u"/first"_s, "classic"));
        for (int i = 0; i < 100; ++i)
            planner.planSoon(where);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 2, timeoutMs);
        QCOMPARE(planned.first().first().value<DownloadPlan>().example, u"C/P1/9/1.1"_s);
        QCOMPARE(planned.last().first().value<DownloadPlan>().example, u"1.1"_s);
        QCOMPARE(asked, 1);
        planner.planSoon(where);
        planner.cancel();
        planner.plan(place(u"/other"_s, "classic"));
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 3, timeoutMs);
        QCOMPARE(planned.last().first().value<DownloadPlan>().example, u"C/P1/9/1.1"_s);
    }
};

QTEST_GUILESS_MAIN(TestDownloadPlan)
#include "tst_downloadplan.moc"
