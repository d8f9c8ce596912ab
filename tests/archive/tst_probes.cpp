// SPDX-License-Identifier: Apache-2.0
#include "probedqueue.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using archive::ServerHealth;
using Kind = Error::Kind;

//! Which subject a failing server is tried with: some servers fail first requests, others a few subjects for good.
class TestProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    // The head of the queue is broken: the others do not wait for it.
    void brokenSeriesComeFirst_data()
    {
        QTest::addColumn<int>("broken");
        QTest::newRow("a quarter") << 100;
        QTest::newRow("half") << 200;
        QTest::newRow("three quarters") << 300;
    }
    void brokenSeriesComeFirst()
    {
        QFETCH(int, broken);
        RetryPolicy policy;
        policy.probes = RetryPolicy::forEver; // as the window has it: with so many broken ones twelve may all fail
        Queue queue(400, policy);
        qint64 firstAt = 0, lastAt = 0;
        queue.run([&](const Queue::Entry &entry, qint64 now) {
            if (entry.subject.section(u'-', 1).toInt() < broken)
                return std::optional(errorOf(Kind::BadArchive));
            firstAt = firstAt > 0 ? firstAt : now;
            lastAt = now;
            return std::optional<Error>();
        });
        QCOMPARE(queue.done.size(), 400 - broken);
        QVERIFY(!queue.health.isGivenUp());
        const QByteArray times = QByteArray::number(firstAt) + " to " + QByteArray::number(lastAt) + " ms";
        QVERIFY2(broken > 100 || firstAt < 20'000, times.constData());
        QVERIFY2(broken > 100 || lastAt < 300'000, times.constData());
    }

    // One that failed and one that was never tried, by turns; the former until it has had three attempts.
    void probesTakeTurns()
    {
        const Error broken = errorOf(Kind::Server, 500);
        ServerHealth health;
        failTimes(health, 6, broken);
        const auto probe = [&health, &broken](const QString &subject, int failuresBefore) {
            health.started(subject);
            health.failed(attempt(subject, failuresBefore), broken, 10'000);
        };
        QVERIFY(health.probeRank(u"failing-0"_s, true) < health.probeRank(u"new"_s, false));
        probe(u"failing-0"_s, 1);
        QVERIFY(health.probeRank(u"new"_s, false) < health.probeRank(u"failing-0"_s, true));
        QVERIFY(health.probeRank(u"new"_s, false) < health.probeRank(u"failing-1"_s, true));
        probe(u"new"_s, 0);
        QCOMPARE(health.probeRank(u"failing-0"_s, true), ServerHealth::nextProbe); // a third time
        probe(u"failing-0"_s, 2);
        QVERIFY(health.probeRank(u"newer"_s, false) < health.probeRank(u"failing-1"_s, true));
        probe(u"newer"_s, 0);
        QVERIFY(health.probeRank(u"failing-1"_s, true) < health.probeRank(u"failing-0"_s, true)); // it had its attempts
        QVERIFY(health.probeRank(u"failing-1"_s, true) < health.probeRank(u"newest"_s, false));
    }

    // Subjects that are broken follow each other, so the next probe is not the neighbour of the last one.
    void untriedProbesComeFromAnywhere()
    {
        ServerHealth health;
        failTimes(health, 6, errorOf(Kind::Server, 500));
        health.started(u"failing-0"_s);
        health.failed(attempt(u"failing-0"_s, 1), errorOf(Kind::Server, 500), 10'000);
        QMap<quint64, int> byRank;
        for (int i = 0; i < 400; ++i)
            byRank.insert(health.probeRank(u"1.2.3.%1"_s.arg(i), false), i);
        int atTheHead = 0;
        const QList<int> order = byRank.values();
        for (const int number : order.first(40))
            atTheHead += number < 100;
        QVERIFY2(atTheHead < 20, qPrintable(QString::number(atTheHead)));
    }
};

QTEST_APPLESS_MAIN(TestProbes)
#include "tst_probes.moc"
