// SPDX-License-Identifier: Apache-2.0
#include "transfer/progressmeter.h"
#include "transfer/speedwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::ProgressMeter;
using transfer::SpeedPolicy;
using transfer::SpeedWatch;
using transfer::State;
using transfer::Transfer;
using transfer::TransferId;

// Speeds and remaining times by values, and how changes are reported.
class TestProgressMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speedAndTimeLeft()
    {
        ProgressMeter meter;
        meter.learn(50, 100);
        Transfer transfer;
        transfer.state = State::Fetching;
        transfer.series.fileSize = 2'000'000; // an archive of 1 MB
        for (int i = 1; i <= 20; ++i)
            QCOMPARE(meter.measure(transfer, i * 20'000, 0, 0.2), 20'000);
        QVERIFY(qAbs(transfer.rate - 100'000) < 1'000);
        QVERIFY(qAbs(transfer.secondsLeft - 6) <= 1);
        QVERIFY(transfer.fraction > 0.3 && transfer.fraction < 0.4);
        transfer::QueueProgress sums {.totalUncompressed = 4'000'000};
        meter.complete(sums, {&transfer});
        QCOMPARE(sums.receivedBytes, 400'000);
        QCOMPARE(sums.doneUncompressed, 800'000);
        QVERIFY(qAbs(sums.secondsLeft - 16) <= 1);
        transfer.state = State::Unpacking;
        transfer.series.imageCount = 10;
        meter.measure(transfer, 400'000, 5, 0.2);
        QCOMPARE(transfer.rate, 0);
        QVERIFY(transfer.fraction > 0.94 && transfer.fraction < 0.96);
    }

    void spaceForASeries()
    {
        ProgressMeter meter;
        meter.learn(50, 100);
        Transfer transfer;
        transfer.series.fileSize = 1'000;
        QCOMPARE(meter.spaceFor(transfer), 1'500);
        transfer.received = 300;
        QCOMPARE(meter.spaceFor(transfer), 1'200);
        transfer.state = State::Unpacking;
        QCOMPARE(meter.spaceFor(transfer), 1'000);
        transfer.series.locator = u"s3://bucket/folder/"_s;
        QCOMPARE(meter.spaceFor(transfer), 700);
        transfer.received = 1'000;
        QCOMPARE(meter.spaceFor(transfer), 0);
    }

    // A thousand changes are one signal, each transfer in it once.
    void changesAreBatched()
    {
        ProgressMeter meter;
        QSignalSpy changed(&meter, &ProgressMeter::changed), ticked(&meter, &ProgressMeter::ticked);
        for (int round = 0; round < 3; ++round)
            for (qint64 id = 1; id <= 1'000; ++id)
                meter.mark({id});
        meter.forget({{5}, {7}});
        QVERIFY(changed.wait(5'000));
        const auto ids = changed.first().first().value<QList<TransferId>>();
        QCOMPARE(ids.size(), 998);
        QCOMPARE(ids.first(), TransferId {1});
        QCOMPARE(ticked.size(), 1);
        for (qint64 id = 1; id <= 5'000; ++id)
            meter.mark({id});
        changed.clear();
        QTRY_COMPARE(changed.size(), 3); // in slices
    }

    void slowFetches()
    {
        const SpeedPolicy policy {.slowRate = 1'000, .slowMs = 5'000, .minRate = 10, .minRateMs = 60'000};
        SpeedWatch drip, healthy, silent;
        for (qint64 at = 0; at <= 61'000; at += 1'000) {
            drip.measure(1 + at / 1'000, policy, at); // a byte a second
            healthy.measure(1 + at * 50, policy, at);
            silent.measure(0, policy, at);
            QVERIFY(at >= 5'000 || !drip.isSlow());
        }
        QVERIFY(drip.isSlow() && drip.isTooSlow());
        QVERIFY(!healthy.isSlow() && !healthy.isTooSlow());
        QVERIFY(!silent.hasBegun() && !silent.isSlow()); // silence has its own timeout
    }

    // What was slow for a while may become fast again.
    void slowForAWhile()
    {
        const SpeedPolicy policy {.slowRate = 1'000, .slowMs = 5'000};
        SpeedWatch watch;
        watch.measure(1, policy, 0);
        watch.measure(100, policy, 5'000);
        QVERIFY(watch.isSlow());
        watch.measure(100'000, policy, 10'000);
        QVERIFY(!watch.isSlow());
        QVERIFY(!watch.isTooSlow());
    }

    void throttledFetchIsNotSlow()
    {
        const SpeedPolicy policy = transfer::withinBandwidth({.slowRate = 20'000, .minRate = 100}, 3'200);
        QCOMPARE(policy.slowRate, 100);
        QCOMPARE(policy.minRate, 100);
        QCOMPARE(transfer::withinBandwidth({.slowRate = 20'000}, 0).slowRate, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestProgressMeter)
#include "tst_progressmeter.moc"
