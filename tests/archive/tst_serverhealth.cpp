// SPDX-License-Identifier: Apache-2.0
#include "archive/serverhealth.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::FailureCause;
using archive::ServerHealth;
using Kind = Error::Kind;
using State = ServerHealth::State;

namespace {

Error errorOf(Kind kind, int status = 0, int retryAfter = 0)
{
    return {.kind = kind, .httpStatus = status, .retryAfter = retryAfter};
}

ServerHealth::Attempt attempt(const QString &subject, int failuresBefore = 0)
{
    return {.subject = subject, .failuresBefore = failuresBefore, .anyArrived = false, .others = 0};
}

//! Different subjects fail one after the other.
void failTimes(ServerHealth &health, int times, const Error &error, qint64 now = 0)
{
    for (int i = 0; i < times; ++i)
        health.failed(attempt(u"failing-%1"_s.arg(i)), error, now);
}

constexpr qint64 anHour = 3'600'000;

//! A queue of series at a server that answers as `fails` says, one at a time on a fake clock, until all series
//! have ended or the server is given up.
struct Queue
{
    struct Entry
    {
        QString subject;
        int tries = 0, charged = 0;
        qint64 notBefore = 0;
        bool isOver = false;
    };
    ServerHealth health;
    QList<Entry> entries;
    QStringList done;
    qint64 now = 0;

    explicit Queue(int count, const RetryPolicy &policy = {}) : health(policy)
    {
        for (int i = 0; i < count; ++i)
            entries << Entry {.subject = u"series-%1"_s.arg(i)};
    }

    Entry *next()
    {
        Entry *chosen = nullptr;
        int best = 0;
        for (Entry &entry : entries) {
            if (entry.isOver || entry.notBefore > now)
                continue;
            const int rank = health.state() == State::Failing ? health.probeRank(entry.subject, entry.tries > 0) : 0;
            if (!chosen || rank < best) {
                chosen = &entry;
                best = rank;
            }
        }
        return chosen;
    }

    template <typename Fails>
    void run(Fails fails)
    {
        while (std::any_of(entries.cbegin(), entries.cend(), [](const Entry &entry) { return !entry.isOver; }) &&
               !health.isGivenUp()) {
            now += 100;
            Entry *entry = health.mayStart(now) ? next() : nullptr;
            if (!entry)
                continue;
            health.started(entry->subject);
            const std::optional<Error> error = fails(*entry, now);
            if (!error) {
                health.answered();
                health.succeeded();
                done << entry->subject;
                entry->isOver = true;
                continue;
            }
            const auto consequence = health.failed(attempt(entry->subject, entry->tries++), *error, now);
            entry->charged += consequence.isCharged;
            entry->notBefore = now + consequence.delayMs;
            entry->isOver = !health.policy().mayRetry(entry->charged);
        }
    }
};

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

    void firstAnswerFails_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("500") << errorOf(Kind::Server, 500);
        QTest::newRow("502") << errorOf(Kind::Server, 502);
        QTest::newRow("504") << errorOf(Kind::Timeout, 504);
        QTest::newRow("503") << errorOf(Kind::Busy, 503);
        QTest::newRow("closed") << errorOf(Kind::Offline);
    }
    void firstAnswerFails()
    {
        QFETCH(Error, error);
        Queue queue(100);
        queue.run([&error](const Queue::Entry &entry, qint64) {
            return entry.tries == 0 ? std::optional(error) : std::nullopt;
        });
        QCOMPARE(queue.done.size(), 100);
        QVERIFY2(queue.now < 200'000, qPrintable(QString::number(queue.now)));
    }

    void firstTwoAnswersFail()
    {
        Queue queue(100);
        queue.run([](const Queue::Entry &entry, qint64) {
            return entry.tries < 2 ? std::optional(errorOf(Kind::Server, 500)) : std::nullopt;
        });
        QCOMPARE(queue.done.size(), 100);
        QVERIFY2(queue.now < 900'000, qPrintable(QString::number(queue.now)));
    }

    // Some fail for good, the others only at first: the probes find one that works.
    void firstAnswerFailsAndSomeAreBroken()
    {
        Queue queue(100);
        queue.run([](const Queue::Entry &entry, qint64) {
            const bool isBroken = entry.subject.section(u'-', 1).toInt() < 8;
            return isBroken || entry.tries == 0 ? std::optional(errorOf(Kind::Server, 500)) : std::nullopt;
        });
        QCOMPARE(queue.done.size(), 92);
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

    void probesTakeTurns()
    {
        ServerHealth health;
        failTimes(health, 6, errorOf(Kind::Server, 500));
        QVERIFY(health.probeRank(u"failing-0"_s, true) < health.probeRank(u"new"_s, false));
        health.started(u"failing-0"_s);
        health.failed(attempt(u"failing-0"_s, 1), errorOf(Kind::Server, 500), 10'000);
        QCOMPARE(health.probeRank(u"failing-0"_s, true), 0); // a third time
        health.started(u"failing-0"_s);
        health.failed(attempt(u"failing-0"_s, 2), errorOf(Kind::Server, 500), 20'000);
        QVERIFY(health.probeRank(u"failing-1"_s, true) > health.probeRank(u"new"_s, false));
        QVERIFY(health.probeRank(u"failing-0"_s, true) > health.probeRank(u"failing-1"_s, true));
        health.started(u"new"_s);
        health.failed(attempt(u"new"_s), errorOf(Kind::Server, 500), 100'000);
        QCOMPARE(health.probeRank(u"new"_s, true), 0); // a second time
        QVERIFY(health.probeRank(u"failing-1"_s, true) > 0);
        health.started(u"new"_s);
        health.failed(attempt(u"new"_s, 1), errorOf(Kind::Server, 500), 200'000);
        QCOMPARE(health.probeRank(u"new"_s, true), 0);
        health.started(u"new"_s);
        health.failed(attempt(u"new"_s, 2), errorOf(Kind::Server, 500), 300'000);
        QVERIFY(health.probeRank(u"newer"_s, false) < health.probeRank(u"failing-1"_s, true));
    }
};

QTEST_APPLESS_MAIN(TestServerHealth)
#include "tst_serverhealth.moc"
