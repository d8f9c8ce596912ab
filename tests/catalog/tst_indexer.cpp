// SPDX-License-Identifier: Apache-2.0
#include "indexerfixture.h"
#include "support/waiting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

class TestIndexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheCatalogue()
    {
        IndexerFixture f;
        IndexerRun run(f);
        QCOMPARE(run.state(), IndexState::Idle);
        QVERIFY(!run.indexer.isWanted());
        QList<IndexProgress> reported;
        connect(&run.indexer, &Indexer::progressed, this, [&](const IndexProgress &progress) { reported << progress; });
        run.indexer.start();
        QVERIFY(run.indexer.isWanted());
        QVERIFY(run.ended.wait());
        const IndexProgress progress = run.indexer.progress();
        QCOMPARE(progress.state, IndexState::Done);
        QCOMPARE(progress.done, 5);
        QCOMPARE(progress.total, 5);
        QCOMPARE(progress.failed, 0);
        QCOMPARE(progress.series, 15);
        QCOMPARE(run.catalog.loadedCollections(), 5);
        QCOMPARE(run.indexed.size(), 5);
        QCOMPARE(f.small.requestsOf("getSeries"), 5);
        QVERIFY2(f.small.maxParallel() <= 2, qPrintable(QString::number(f.small.maxParallel())));
        QVERIFY(std::ranges::is_sorted(reported, {}, &IndexProgress::done));
        QVERIFY(!reported.first().secondsLeft); // unknown yet
        QCOMPARE(reported.last().secondsLeft, std::optional<qint64>(0));
    }

    void onlyNamedCollections()
    {
        IndexerFixture f;
        IndexerRun run(f);
        QSignalSpy failed(&run.indexer, &Indexer::failed);
        run.indexer.start({u"C2"_s, u"Nowhere"_s, u"C3"_s});
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().total, 3);
        QCOMPARE(run.indexer.progress().done, 2);
        QCOMPARE(f.small.requestsOf("getSeries"), 2);
        QCOMPARE(run.indexer.failures().size(), 1);
        QCOMPARE(run.indexer.failures().first().collection, u"Nowhere"_s);
        QCOMPARE(run.indexer.failures().first().error.kind, Error::Kind::NotFound);
        QCOMPARE(failed.size(), 1);
    }

    void pausesAndResumes()
    {
        IndexerFixture f;
        IndexerRun run(f);
        QSignalSpy wanted(&run.indexer, &Indexer::wantedChanged);
        connect(&run.indexer, &Indexer::indexed, this, [&] {
            if (run.indexed.size() == 2)
                run.indexer.pause();
        });
        run.indexer.start();
        QTRY_COMPARE(run.state(), IndexState::Paused);
        QVERIFY(!run.indexer.isWanted());
        QTRY_VERIFY(run.catalog.isSettled());
        QCOMPARE(f.small.requestsOf("getSeries"), 2);
        QCOMPARE(run.indexer.progress().done, 2);
        run.indexer.resume();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().done, 5);
        QCOMPARE(f.small.requestsOf("getSeries"), 5);
        QCOMPARE(wanted, (QList<QVariantList> {{true}, {false}, {true}}));
    }

    void resumesAfterARestart()
    {
        IndexerFixture f;
        {
            IndexerRun run(f);
            run.indexer.start();
            while (run.indexed.size() < 2)
                QVERIFY(run.indexed.wait());
        }
        const qsizetype before = f.small.requestsOf("getSeries");
        QVERIFY(before < 5);
        IndexerRun run(f);
        QStringList names;
        connect(&run.indexer, &Indexer::indexed, this, [&](const QString &name) { names << name; });
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QVERIFY(!names.contains(u"C1"_s) && !names.contains(u"C2"_s)); // they were kept
        QCOMPARE(run.indexer.progress().done, 5);
        QCOMPARE(run.indexer.progress().series, 15);
    }

    void expiredContentIsFetchedAgain()
    {
        IndexerFixture f;
        {
            IndexerRun run(f);
            run.indexer.start();
            QVERIFY(run.ended.wait());
        }
        f.small.collections[u"C3"_s] = smallContent(u"3"_s, 4);
        {
            IndexerRun run(f);
            run.indexer.start();
            QVERIFY(run.ended.wait());
            QCOMPARE(run.indexed.size(), 0);
            QCOMPARE(f.small.requestsOf("getSeries"), 5);
        }
        IndexerRun run(f, {.maxAgeMs = 0});
        QSignalSpy changed(&run.catalog, &Catalog::contentChanged);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(f.small.requestsOf("getSeries"), 10);
        QCOMPARE(run.indexer.progress().series, 16);
        QTRY_COMPARE(changed.size(), 1);
    }

    void refreshesExpiredContent()
    {
        IndexerFixture f;
        IndexerRun run(f, soonOld);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().done, 5);
        f.small.collections.insert(u"C6"_s, smallContent(u"6"_s, 6));
        QVERIFY(run.ended.wait()); // it was not requested again
        QCOMPARE(run.indexer.progress().total, 6);
        QCOMPARE(run.indexer.progress().done, 6);
        QTRY_VERIFY(f.small.requestsOf("getSeries") >= 11); // nor for those that were there
        run.indexer.pause();
        QCOMPARE(run.state(), IndexState::Paused);
    }

    void futureTimesAreNotFresh_data()
    {
        QTest::addColumn<qint64>("aheadMs");
        QTest::newRow("a minute ahead") << qint64(60'000);
        QTest::newRow("twenty years ahead") << 20 * 365 * 86'400'000ll;
    }

    void futureTimesAreNotFresh()
    {
        QFETCH(qint64, aheadMs);
        IndexerFixture f;
        {
            IndexerRun run(f);
            run.indexer.start();
            QVERIFY(run.ended.wait());
            const CatalogEntry &entry = run.catalog.entries()[size_t(run.catalog.entryOf(u"C3"_s))];
            QVERIFY(answerOf(
                f.store.save(run.catalog.server(), entry.table, QDateTime::currentDateTimeUtc().addMSecs(aheadMs))));
        }
        IndexerRun run(f);
        QStringList names;
        connect(&run.indexer, &Indexer::indexed, this, [&](const QString &name) { names << name; });
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(names, QStringList {u"C3"_s});
        QCOMPARE(f.small.requestsOf("getSeries"), 6);
    }

    void followsTheListOfNames()
    {
        IndexerFixture f;
        IndexerRun run(f);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        f.small.collections.remove(u"C2"_s);
        f.small.collections.insert(u"C6"_s, smallContent(u"6"_s, 6));
        run.catalog.requestCollections();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().total, 5);
        QCOMPARE(run.indexer.progress().done, 5);
        QCOMPARE(f.small.requestsOf("getSeries"), 6);
    }
};

QTEST_GUILESS_MAIN(TestIndexer)
#include "tst_indexer.moc"
