// SPDX-License-Identifier: Apache-2.0
#include "indexerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

//! How the indexer handles failing collections and servers.
namespace {

constexpr int timeoutMs = 60'000;

} // namespace

class TestIndexerFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesFailedCollections()
    {
        IndexerFixture f;
        f.small.refused = {{u"C2"_s, 403}};
        IndexerRun run(f, soonOld);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().failed, 1);
        f.small.refused.clear();
        QTRY_COMPARE_WITH_TIMEOUT(run.indexer.progress().failed, 0, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(run.indexer.progress().done, 5, timeoutMs);
    }

    void failedCollectionsWaitForTheMaximumAge()
    {
        IndexerFixture f;
        IndexerRun run(f, soonOld);
        run.indexer.start({u"C2"_s});
        QVERIFY(run.ended.wait());
        f.small.refused = {{u"C2"_s, 403}}; // its known content stays and expires
        QList<QDateTime> failed;
        connect(&run.indexer, &Indexer::failed, this, [&] { failed << run.indexer.failures().last().at; });
        QTRY_VERIFY_WITH_TIMEOUT(failed.size() >= 3, timeoutMs);
        run.indexer.pause();
        const qsizetype at = run.catalog.entryOf(u"C2"_s);
        QVERIFY(run.catalog.entries()[size_t(at)].isWhole());
        for (qsizetype i = 1; i < failed.size(); ++i)
            QVERIFY(failed[i - 1].msecsTo(failed[i]) >= soonOld.maxAgeMs);
    }

    void incompleteContentIsFetchedAgain()
    {
        IndexerFixture f;
        {
            f.small.failing = {"getPatientStudy"};
            IndexerRun run(f);
            QSignalSpy failed(&run.indexer, &Indexer::failed);
            run.indexer.start({u"C2"_s});
            QVERIFY(run.ended.wait());
            QCOMPARE(failed.size(), 1);
            QCOMPARE(run.indexer.failures().first().error.kind, Error::Kind::Server);
            QCOMPARE(f.small.requestsOf("getSeries"), hasty.retry.attempts);
            QCOMPARE(run.indexer.progress().series, 2); // and is shown meanwhile
            QCOMPARE(run.indexer.progress().done, 0);
        }
        f.small.failing.clear();
        IndexerRun run(f); // after a restart, too, though it was fetched just now
        run.indexer.start({u"C2"_s});
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexed.size(), 1);
        QCOMPARE(run.indexer.progress().done, 1);
    }

    void missingListStopsNoOtherCollection()
    {
        IndexerFixture f;
        f.small.failing = {"getPatientStudy"};
        IndexerRun run(f);
        QSignalSpy retrying(&run.indexer, &Indexer::retrying);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().series, 15); // all are shown
        QCOMPARE(run.indexer.progress().failed, 5);
        for (const QVariantList &each : retrying)
            QVERIFY(!each[0].toString().isEmpty()); // never the server as a whole
    }

    void countsPermanentFailures()
    {
        IndexerFixture f;
        f.small.refused = {{u"C2"_s, 403}};
        IndexerRun run(f);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().done, 4);
        QCOMPARE(run.indexer.progress().failed, 1);
        QCOMPARE(run.indexer.failures().first().collection, u"C2"_s);
        QCOMPARE(run.indexer.failures().first().error.kind, Error::Kind::Forbidden);
        QCOMPARE(f.small.requestsOf("getSeries"), 5);
        f.small.refused.clear();
        run.indexer.resume(); // once more
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().failed, 0);
        QCOMPARE(run.indexer.progress().done, 5);
        QCOMPARE(f.small.requestsOf("getSeries"), 6);
    }

    void retriesTransientFailures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("failed") << 500 << Error::Kind::Server;
        QTest::newRow("somebody between failed") << 502 << Error::Kind::Server;
        QTest::newRow("timed out") << 504 << Error::Kind::Timeout;
    }

    void retriesTransientFailures()
    {
        QFETCH(int, status);
        QFETCH(Error::Kind, kind);
        IndexerFixture f;
        f.small.refused = {{u"C1"_s, status}};
        IndexerRun run(f);
        QStringList order;
        connect(&run.indexer, &Indexer::indexed, this, [&](const QString &name) { order << name; });
        connect(&run.indexer, &Indexer::retrying, this, [&](const QString &name, const Error &error) {
            QCOMPARE(name, u"C1"_s);
            QCOMPARE(error.kind, kind);
            f.small.refused.clear();
        });
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().failed, 0);
        QCOMPARE(run.indexer.progress().done, 5);
        QCOMPARE(f.small.requestsOf("getSeries"), 6);
        QVERIFY(order.first() != u"C1"_s); // in the background
    }

    void givesUpInTheEnd()
    {
        IndexerFixture f;
        f.small.refused = {{u"C4"_s, 500}};
        IndexerRun run(f);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.failures().size(), 1);
        QCOMPARE(run.indexer.failures().first().error.kind, Error::Kind::Server);
        QCOMPARE(f.small.requestsOf("getSeries"), 4 + hasty.retry.attempts);
    }

    void refusingServerIsLeftAlone()
    {
        IndexerFixture f;
        for (const QString &name : f.small.collections.keys())
            f.small.refused.insert(name, 401);
        IndexerRun run(f);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.failures().size(), 5);
        QCOMPARE(f.small.requestsOf("getSeries"), 3);
    }

    void waitsForTheNetwork()
    {
        IndexerFixture f;
        {
            IndexerRun run(f);
            run.indexer.start({u"C1"_s});
            QVERIFY(run.ended.wait());
        }
        f.small.goAway();
        IndexerRun run(f);
        int waits = 0;
        connect(&run.indexer, &Indexer::retrying, this, [&](const QString &name, const Error &error) {
            QVERIFY2(name.isEmpty(), qPrintable(name)); // all of them, not this one or that
            QCOMPARE(error.kind, Error::Kind::Offline);
            if (++waits == 7)
                QVERIFY(f.small.comeBack());
        });
        QSet<Error::Kind> why;
        connect(&run.indexer, &Indexer::progressed, this, [&](const IndexProgress &progress) {
            QVERIFY(run.indexer.isWanted());
            QCOMPARE(progress.error.has_value(), progress.state == IndexState::WaitingToRetry);
            if (progress.error)
                why << progress.error->kind;
        });
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(waits, 7);
        QCOMPARE(why, QSet<Error::Kind> {Error::Kind::Offline});
        QCOMPARE(run.indexer.progress().failed, 0);
        QCOMPARE(run.indexer.progress().done, 5);
        QVERIFY(!run.catalog.collectionsError());
    }

    void waitsAlsoForTheNames()
    {
        IndexerFixture f;
        f.small.goAway();
        IndexerRun run(f);
        int waits = 0;
        connect(&run.indexer, &Indexer::retrying, this, [&] {
            if (++waits == 3)
                QVERIFY(f.small.comeBack());
        });
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().done, 5);
    }

    void waitIsBounded()
    {
        IndexerFixture f;
        f.small.goAway();
        IndexerRun run(f, {.retry = retryWith(1, 2, 2)});
        QSignalSpy retrying(&run.indexer, &Indexer::retrying);
        run.indexer.start({u"C1"_s});
        QVERIFY(run.ended.wait());
        QCOMPARE(retrying.size(), 2);
        QCOMPARE(run.indexer.failures().size(), 1);
        QCOMPARE(run.indexer.failures().first().error.kind, Error::Kind::Offline);
        QVERIFY(f.small.comeBack());
        run.indexer.resume();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().done, 1);
    }

    void retryAfterIsObeyed()
    {
        IndexerFixture f;
        f.small.refused = {{u"C1"_s, 503}};
        f.small.refusal = "Retry-After: 1000\r\n";
        IndexerRun run(f);
        QSignalSpy retrying(&run.indexer, &Indexer::retrying);
        run.indexer.start();
        QVERIFY(retrying.wait());
        const qint64 delayMs = retrying.first().at(2).toLongLong(); // less what has passed since the answer
        QVERIFY2(delayMs > 900'000 && delayMs <= 1'000'000, qPrintable(QString::number(delayMs)));
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), IndexState::WaitingToRetry, timeoutMs);
        QVERIFY(QDateTime::currentDateTimeUtc().secsTo(run.indexer.progress().retryAt) > 900);
        QCOMPARE(f.small.requestsOf("getSeries"), 1);
        QCOMPARE(run.indexer.progress().failed, 0);
    }

    void anyAnswerEndsTheWait()
    {
        IndexerFixture f;
        f.small.refused = {{u"C1"_s, 503}};
        IndexerRun run(f, slow);
        run.indexer.start();
        QTRY_COMPARE_WITH_TIMEOUT(run.state(), IndexState::WaitingToRetry, timeoutMs);
        f.small.refused.clear();
        run.catalog.refresh(run.catalog.entryOf(u"C5"_s));
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().done, 5);
        QCOMPARE(run.indexed.size(), 5);
        QCOMPARE(f.small.requestsOf("getSeries"), 6);
    }
};

QTEST_GUILESS_MAIN(TestIndexerFailures)
#include "tst_indexerfailures.moc"
