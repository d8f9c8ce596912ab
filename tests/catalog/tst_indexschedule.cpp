// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexprogress.h"
#include "catalog/indexschedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::catalog;

namespace {

//! Two retries; a refused connection blocks the server.
RetryPolicy policy()
{
    RetryPolicy out = indexRetry(2);
    out.firstDelayMs = 100;
    out.maxDelayMs = 100;
    out.firstProbeDelayMs = out.maxProbeDelayMs = 1'000;
    return out;
}

Error error(Error::Kind kind) { return {.kind = kind, .detail = {}, .context = {}}; }

} // namespace

class TestIndexSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughThePlan()
    {
        IndexSchedule schedule(policy());
        QVERIFY(schedule.next(0).collection.isEmpty() && !schedule.next(0).error);
        schedule.plan({u"A"_s, u"B"_s});
        QCOMPARE(schedule.next(0).collection, u"A"_s);
        schedule.started(u"A"_s);
        schedule.succeeded(u"A"_s);
        QCOMPARE(schedule.next(0).collection, u"B"_s);
        QCOMPARE(schedule.remaining(), 1);
        schedule.plan({u"B"_s, u"C"_s}); // another list
        QVERIFY(!schedule.contains(u"A"_s));
        QCOMPARE(schedule.first(), u"B"_s);
    }

    void retriesAfterTheOthers()
    {
        IndexSchedule schedule(policy());
        schedule.plan({u"A"_s, u"B"_s});
        schedule.started(u"A"_s);
        const IndexSchedule::Consequence then = schedule.failed(u"A"_s, error(Error::Kind::Server), false, 0);
        QVERIFY(!then.isGivenUp);
        const qint64 delay = *then.retryDelayMs;
        QVERIFY(delay > 0);
        QCOMPARE(schedule.next(0).collection, u"B"_s);
        schedule.started(u"B"_s);
        schedule.succeeded(u"B"_s);
        const IndexSchedule::Step step = schedule.next(0);
        QVERIFY(step.collection.isEmpty());
        QCOMPARE(step.error->kind, Error::Kind::Server);
        QCOMPARE(step.untilMs, delay);
        QCOMPARE(schedule.next(delay).collection, u"A"_s);
    }

    //! Rows that cannot be used are the collection's fault: the server answers.
    void givesUpACollectionWithUnusableRows()
    {
        IndexSchedule schedule(indexRetry(1));
        schedule.plan({u"A"_s});
        schedule.started(u"A"_s);
        QVERIFY(!schedule.failed(u"A"_s, error(Error::Kind::BadAnswer), false, 0).isGivenUp);
        QVERIFY(!schedule.isServerFailing());
        schedule.started(u"A"_s);
        QVERIFY(schedule.failed(u"A"_s, error(Error::Kind::BadAnswer), false, 10'000).isGivenUp);
        QCOMPARE(schedule.remaining(), 0);
    }

    void givesUpWhatNoRetryChanges()
    {
        IndexSchedule schedule(policy());
        schedule.plan({u"A"_s, u"B"_s});
        schedule.started(u"A"_s);
        QVERIFY(schedule.failed(u"A"_s, error(Error::Kind::Forbidden), false, 0).isGivenUp);
        QVERIFY(schedule.isGivenUp(u"A"_s) && !schedule.contains(u"A"_s));
        schedule.plan({u"A"_s, u"B"_s});
        QCOMPARE(schedule.remaining(), 1); // until it is forgotten
        schedule.forgetFailures([](const IndexFailure &failure) { return failure.collection == u"A"_s; });
        schedule.plan({u"A"_s, u"B"_s});
        QCOMPARE(schedule.remaining(), 2);
    }

    void aFailingServerBlocksAll()
    {
        IndexSchedule schedule(policy());
        schedule.plan({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
        qint64 now = 0;
        schedule.started(u"A"_s); // a refused connection is enough
        // Waited for with the server, not by itself.
        QVERIFY(!schedule.failed(u"A"_s, error(Error::Kind::Offline), false, now).retryDelayMs);
        QVERIFY(schedule.isServerFailing() && !schedule.isServerGivenUp());
        schedule.block();
        QCOMPARE(schedule.next(now).error->kind, Error::Kind::Offline);
        now = schedule.retryAtMs();
        QCOMPARE(schedule.next(now).untilMs, now);
        schedule.endBlock(now - 1);
        QVERIFY(schedule.isBlocked());
        schedule.endBlock(now);
        const QString probe = schedule.next(now).collection;
        QVERIFY(!probe.isEmpty());
        schedule.started(probe);
        schedule.succeeded(probe);
        QVERIFY(!schedule.isServerFailing());
    }

    void arrivingSeriesProveThatTheServerWorks()
    {
        IndexSchedule schedule(policy());
        schedule.plan({u"A"_s});
        for (int i = 0; i < 2; ++i) {
            schedule.started(u"A"_s);
            QVERIFY(schedule.failed(u"A"_s, error(Error::Kind::Offline), true, 0).retryDelayMs);
            QVERIFY(!schedule.isServerFailing());
        }
    }
};

QTEST_GUILESS_MAIN(TestIndexSchedule)
#include "tst_indexschedule.moc"
