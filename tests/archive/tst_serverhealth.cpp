// SPDX-License-Identifier: Apache-2.0
#include "probedqueue.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using archive::FailureCause;
using archive::ServerHealth;
using Kind = Error::Kind;
using State = ServerHealth::State;

namespace {

constexpr qint64 anHour = 3'600'000;

} // namespace

class TestServerHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causes_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("anyArrived");
        QTest::addColumn<int>("cause");
        const auto row = [](const char *name, const Error &error, bool anyArrived, FailureCause cause) {
            QTest::newRow(name) << error << anyArrived << int(cause);
        };
        row("refused connection", errorOf(Kind::Offline), false, FailureCause::Server);
        row("cut", errorOf(Kind::Offline), true, FailureCause::Either);
        row("silence", errorOf(Kind::Timeout), false, FailureCause::Server);
        row("silence inside", errorOf(Kind::Timeout), true, FailureCause::Either);
        row("429", errorOf(Kind::Busy, 429), false, FailureCause::Server);
        row("500", errorOf(Kind::Server, 500), false, FailureCause::Either);
        row("502", errorOf(Kind::Server, 502), false, FailureCause::Server);
        row("broken ZIP", errorOf(Kind::BadArchive), true, FailureCause::Either);
        row("too few", errorOf(Kind::Incomplete), true, FailureCause::Either);
        row("no such series", errorOf(Kind::NotFound, 404), false, FailureCause::None);
        row("disk", errorOf(Kind::Disk), true, FailureCause::None);
        row("full disk", errorOf(Kind::NoSpace), true, FailureCause::None);
        row("cancelled", errorOf(Kind::Cancelled), true, FailureCause::None);
    }
    void causes()
    {
        QFETCH(Error, error);
        QFETCH(bool, anyArrived);
        QFETCH(int, cause);
        QCOMPARE(int(archive::causeOf(error, anyArrived)), cause);
    }

    void oneBrokenSeriesDoesNotBlameTheServer()
    {
        ServerHealth health;
        for (int i = 0; i < 100; ++i)
            QVERIFY(health.failed(attempt(u"broken"_s, i), errorOf(Kind::Server, 500), i).isCharged);
        QCOMPARE(health.state(), State::Good);
        QVERIFY(health.mayStart(100));
    }

    void severalFailuresBlameTheServer()
    {
        ServerHealth health;
        failTimes(health, 5, errorOf(Kind::Server, 500));
        QCOMPARE(health.state(), State::Good);
        failTimes(health, 1, errorOf(Kind::Server, 500));
        QCOMPARE(health.state(), State::Failing);
        QVERIFY(!health.mayStart(1'000));
        QVERIFY(health.mayStart(health.retryAt()));
        QCOMPARE(health.lastError()->httpStatus, 500);
        health.started(u"probe"_s);
        QVERIFY(!health.mayStart(anHour)); // one at a time
        health.stopped(u"probe"_s);
        QVERIFY(health.mayStart(anHour));
        health.succeeded();
        QCOMPARE(health.state(), State::Good);
        QCOMPARE(health.failuresInARow(), 0);
    }

    // A large series as the probe takes long; its first byte is proof enough, unless bodies were truncated before.
    void firstByteEndsRefusals()
    {
        ServerHealth refusing;
        failTimes(refusing, 6, errorOf(Kind::Offline));
        QCOMPARE(refusing.state(), State::Failing);
        refusing.answered();
        QCOMPARE(refusing.state(), State::Good);
        ServerHealth cutting;
        for (int i = 0; i < 6; ++i)
            cutting.failed({.subject = QString::number(i), .anyArrived = true}, errorOf(Kind::Offline), 0);
        QCOMPARE(cutting.state(), State::Failing);
        cutting.answered();
        QCOMPARE(cutting.state(), State::Failing);
    }

    void diskFaultDoesNotBlameTheServer()
    {
        ServerHealth health;
        failTimes(health, 100, errorOf(Kind::Disk));
        failTimes(health, 100, errorOf(Kind::NoSpace));
        QVERIFY(!health.failed(attempt(u"a"_s), errorOf(Kind::Disk), 0).isCharged);
        QCOMPARE(health.state(), State::Good);
        QCOMPARE(health.failuresInARow(), 0);
    }

    void retryAfterIsObeyedUpToAnHour()
    {
        ServerHealth health;
        health.failed(attempt(u"a"_s), errorOf(Kind::Busy, 429, 60), 1'000);
        QCOMPARE(health.state(), State::Busy);
        QCOMPARE(health.retryAt(), 61'000);
        health.answered(); // requests in flight continue
        health.succeeded();
        QVERIFY(!health.mayStart(60'999));
        QVERIFY(health.mayStart(61'000));
        health.started(u"a"_s);
        QCOMPARE(health.state(), State::Good);
        health.failed(attempt(u"a"_s), errorOf(Kind::Busy, 503, 1'000'000'000), 61'000);
        QCOMPARE(health.retryAt(), 61'000 + anHour);
        health.retryNow();
        QVERIFY(health.mayStart(61'000));
        ServerHealth other;
        other.failed(attempt(u"a"_s), errorOf(Kind::Busy, 503, -7), 0);
        QVERIFY(other.retryAt() > 0 && other.retryAt() < 2'000);
    }

    void failingServerMayAskForTime()
    {
        ServerHealth health;
        failTimes(health, 5, errorOf(Kind::Busy, 503));
        failTimes(health, 1, errorOf(Kind::Busy, 503, 600), 1'000);
        QCOMPARE(health.state(), State::Failing);
        QCOMPARE(health.retryAt(), 601'000);
    }

    // Refused while others are served: not busy, only a moment's pause.
    void refusedWhileServing()
    {
        ServerHealth health;
        health.failed({.subject = u"a"_s, .others = 2}, errorOf(Kind::Busy, 503), 0);
        QCOMPARE(health.state(), State::Good);
        QVERIFY(!health.mayStart(1));
        QVERIFY(health.mayStart(500));
    }

    // A server that takes few at a time refuses the same series again and again, while others come.
    void refusedWhileServingCostsNoAttempt()
    {
        ServerHealth health;
        int charged = 0;
        for (int i = 0; i < 20; ++i) {
            charged +=
                health
                    .failed({.subject = u"a"_s, .failuresBefore = i, .others = 2}, errorOf(Kind::Busy, 503), i * 10'000)
                    .isCharged;
            health.succeeded();
        }
        QCOMPARE(charged, 0);
        for (int i = 20; i < 24; ++i) { // it is the series
            charged +=
                health
                    .failed({.subject = u"a"_s, .failuresBefore = i, .others = 2}, errorOf(Kind::Busy, 503), i * 10'000)
                    .isCharged;
            health.succeeded();
        }
        QCOMPARE(charged, 4);
    }

    void outageCostsNoAttempt()
    {
        Queue queue(3);
        constexpr qint64 back = 10 * 60'000;
        queue.run([](const Queue::Entry &, qint64 now) {
            return now < back ? std::optional(errorOf(Kind::Offline)) : std::nullopt;
        });
        QCOMPARE(queue.done.size(), 3);
        for (const auto &entry : std::as_const(queue.entries))
            QCOMPARE(entry.charged, 0);
    }

    // One series that the server always closes on, while others come.
    void refusedSeriesAmongHealthyOnes()
    {
        Queue queue(40);
        queue.run([](const Queue::Entry &entry, qint64) {
            return entry.subject == "series-3"_L1 ? std::optional(errorOf(Kind::Offline)) : std::nullopt;
        });
        QVERIFY(queue.done.size() >= 39);
    }

    void outageWith500()
    {
        Queue queue(5);
        constexpr qint64 back = 10 * 60'000;
        queue.run([](const Queue::Entry &, qint64 now) {
            return now < back ? std::optional(errorOf(Kind::Server, 500)) : std::nullopt;
        });
        QCOMPARE(queue.done.size(), 5);
    }

    void givenUpAfterProbes()
    {
        Queue queue(10, RetryPolicy::of(1));
        queue.run([](const Queue::Entry &, qint64) { return std::optional(errorOf(Kind::Offline)); });
        QVERIFY(queue.health.isGivenUp());
        QVERIFY(queue.done.isEmpty());
        QCOMPARE(queue.health.failuresInARow(), 6 + 4);
        queue.health.reset();
        QVERIFY(!queue.health.isGivenUp());
        QVERIFY(queue.health.mayStart(queue.now));
    }

    void noRetryMeansNone()
    {
        Queue queue(10, RetryPolicy::of(0));
        queue.run([](const Queue::Entry &, qint64) { return std::optional(errorOf(Kind::Offline)); });
        for (const auto &entry : std::as_const(queue.entries))
            QVERIFY(entry.tries <= 1);
        QVERIFY(queue.now < 2'000);
    }

    // Without a limit of probes a few broken series still come to an end.
    void brokenSeriesEndWithoutLimitOfProbes()
    {
        RetryPolicy policy;
        policy.probes = RetryPolicy::forEver;
        Queue queue(3, policy);
        queue.run([](const Queue::Entry &, qint64) { return std::optional(errorOf(Kind::Server, 500)); });
        for (const auto &entry : std::as_const(queue.entries))
            QCOMPARE(entry.charged, policy.attempts);
    }

    // A few damaged series of a server that delivers others are not the server's failure; many are.
    void damagedSeriesOfAGoodServer()
    {
        ServerHealth health;
        health.succeeded();
        for (int i = 0; i < 27; ++i)
            health.failed(attempt(u"damaged-%1"_s.arg(i % 9), i / 9), errorOf(Kind::BadArchive), i);
        QCOMPARE(health.state(), State::Good);
        health.failed(attempt(u"damaged-9"_s), errorOf(Kind::Incomplete), 30);
        QCOMPARE(health.state(), State::Failing);
    }

    //! A series of which other objects arrive whole is damaged by itself.
    void damagedObjectsAmongWholeOnes()
    {
        ServerHealth health;
        for (int i = 0; i < 100; ++i) {
            ServerHealth::Attempt bad = attempt(u"damaged-%1"_s.arg(i));
            bad.anyWhole = true;
            QVERIFY(health.failed(bad, errorOf(i % 2 ? Kind::BadArchive : Kind::BadAnswer), i).isCharged);
            QCOMPARE(health.state(), State::Good);
            QVERIFY(health.mayStart(i));
        }
        for (int i = 0; i < 100; ++i) { // requests to their folders are limited
            ServerHealth::Attempt slow = attempt(u"slow-%1"_s.arg(i));
            slow.anyWhole = true;
            QVERIFY(health.failed(slow, errorOf(Kind::Busy, 503), 200 + i).isCharged);
            QCOMPARE(health.state(), State::Good);
        }
        for (int i = 0; i < 6; ++i) // being busy altogether is the server's
            health.failed(attempt(u"busy-%1"_s.arg(i)), errorOf(Kind::Busy, 503), 300);
        QCOMPARE(health.state(), State::Failing);
    }

    //! A server that was given up because of damage alone is used on; anything else blocks it again.
    void damageIsIgnoredUntilSomethingIsWhole()
    {
        ServerHealth health(RetryPolicy::of(0));
        failTimes(health, 6, errorOf(Kind::BadArchive));
        QVERIFY(health.isGivenUp() && health.isOnlyDamage());
        health.resetAndIgnoreDamage();
        QVERIFY(health.ignoresDamage());
        failTimes(health, 50, errorOf(Kind::BadArchive));
        QCOMPARE(health.state(), State::Good);
        failTimes(health, 6, errorOf(Kind::Offline));
        QCOMPARE(health.state(), State::Failing);
        QVERIFY(!health.isOnlyDamage());
        health.succeeded();
        QVERIFY(!health.ignoresDamage());
        failTimes(health, 40, errorOf(Kind::BadArchive));
        QCOMPARE(health.state(), State::Failing);
    }
};

QTEST_APPLESS_MAIN(TestServerHealth)
#include "tst_serverhealth.moc"
