// SPDX-License-Identifier: Apache-2.0
#include "core/backoff.h"
#include "core/retrypolicy.h"

#include <QTest>

#include <limits>

using namespace tcia;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultSurvivesTenMinutes()
    {
        QVERIFY(RetryPolicy {}.shortestOutageMs() > 10 * 60'000);
        QCOMPARE(RetryPolicy::of(RetryPolicy::defaultRetries), RetryPolicy {});
    }

    void oneNumber()
    {
        const auto none = RetryPolicy::of(0);
        QVERIFY(!none.mayRetry(1));
        QVERIFY(none.isGivenUp(0));
        QCOMPARE(none.shortestOutageMs(), 0);
        const auto twice = RetryPolicy::of(2);
        QVERIFY(twice.mayRetry(2));
        QVERIFY(!twice.mayRetry(3));
        QVERIFY(twice.isGivenUp(8));
        const auto always = RetryPolicy::of(RetryPolicy::forEver);
        QVERIFY(always.mayRetry(1'000'000));
        QVERIFY(!always.isGivenUp(1'000'000));
        QCOMPARE(always.shortestOutageMs(), -1);
    }

    //! A server that is asked one thing at a time: its retries, then the probes.
    void onlySubject()
    {
        const Error error {.kind = Error::Kind::Offline};
        const RetryPolicy policy;
        for (int failures = 1; failures < policy.attempts + policy.probes; ++failures)
            QVERIFY2(policy.delayOfOnlyMs(error, failures), qPrintable(QString::number(failures)));
        QVERIFY(*policy.delayOfOnlyMs(error, 1) < 2'000);
        QVERIFY(*policy.delayOfOnlyMs(error, policy.attempts) > 2'000);
        QVERIFY(!policy.delayOfOnlyMs(error, policy.attempts + policy.probes));
        QVERIFY(!RetryPolicy::of(0).delayOfOnlyMs(error, 1));
        QVERIFY(RetryPolicy::of(RetryPolicy::forEver).delayOfOnlyMs(error, 1'000'000));
    }

    void delaysObeyTheServer_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<qint64>("asked");
        QTest::newRow("nothing") << 0 << qint64(0);
        QTest::newRow("some") << 90 << qint64(90'000);
        QTest::newRow("too many") << 1'000'000'000 << qint64(3'600'000);
        QTest::newRow("most") << std::numeric_limits<int>::max() << qint64(3'600'000);
        QTest::newRow("negative") << -5 << qint64(0);
    }
    void delaysObeyTheServer()
    {
        QFETCH(int, seconds);
        QFETCH(qint64, asked);
        const Error error {.kind = Error::Kind::Busy, .httpStatus = 429, .retryAfter = seconds};
        QCOMPARE(retryAfterMs(error), asked);
        const RetryPolicy policy;
        QVERIFY(policy.delayMs(error, 1) >= qMax<qint64>(asked, 600) &&
                policy.delayMs(error, 1) <= qMax<qint64>(asked, 1'400));
        QVERIFY(policy.probeDelayMs(error, 0) >= qMax<qint64>(asked, 2'600) &&
                policy.probeDelayMs(error, 0) <= qMax<qint64>(asked, 5'400));
        QVERIFY(policy.probeDelayMs(error, 100) <= qMax<qint64>(asked, 320'000));
    }
};

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
