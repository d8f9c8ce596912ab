// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalogstore.h"
#include "catalog/indexer.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

namespace {

//! With delays of so many milliseconds.
constexpr RetryPolicy retryWith(int firstMs, int longestMs, int probes = RetryPolicy::forEver)
{
    RetryPolicy policy = backgroundRetry();
    policy.probes = probes;
    policy.firstDelayMs = policy.firstProbeDelayMs = firstMs;
    policy.longestDelayMs = policy.longestProbeDelayMs = longestMs;
    return policy;
}

constexpr IndexPolicy hasty {.retry = retryWith(1, 2)};
//! What was fetched so many milliseconds ago is old.
constexpr IndexPolicy soonOld {.maxAgeMs = 240, .retry = retryWith(1, 2)};
constexpr IndexPolicy slow {.retry = retryWith(3'600'000, 3'600'000)};

Content small(const QString &prefix, int count)
{
    Content out;
    out.patients = {patient(prefix + u"-1"_s)};
    out.studies = {study(prefix + u"-1"_s, prefix + u".s"_s)};
    for (int i = 0; i < count; ++i)
        out.series << series(prefix + u".s"_s, u"%1.%2"_s.arg(prefix).arg(i), u"CT"_s, i);
    return out;
}

//! An archive of five collections with fifteen series, and what is kept of it.
struct Fixture
{
    SmallArchive small;
    QTemporaryDir folder;
    CatalogStore store {folder.filePath(u"catalog.sqlite"_s)};

    Fixture()
    {
        for (int i = 1; i <= 5; ++i)
            small.collections.insert(u"C%1"_s.arg(i), ::small(QString::number(i), i));
    }
};

//! The program, started.
struct Run
{
    archive::Archive archive;
    Catalog catalog;
    Indexer indexer;
    QSignalSpy ended {&indexer, &Indexer::ended};
    QSignalSpy indexed {&indexer, &Indexer::indexed};

    explicit Run(Fixture &f, IndexPolicy policy = hasty)
        : archive(f.small.server()), catalog(archive, f.store), indexer(catalog, policy)
    {
        catalog.start();
    }
    IndexState state() const { return indexer.progress().state; }
};

} // namespace

class TestIndexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheCatalogue()
    {
        Fixture f;
        Run run(f);
        QCOMPARE(run.state(), IndexState::Idle);
        QVERIFY(!run.indexer.isWanted());
        QList<IndexProgress> told;
        connect(&run.indexer, &Indexer::progressed, this, [&](const IndexProgress &progress) { told << progress; });
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
        QCOMPARE(f.small.asked("getSeries"), 5);
        QVERIFY2(f.small.mostAtOnce() <= 2, qPrintable(QString::number(f.small.mostAtOnce())));
        QVERIFY(std::ranges::is_sorted(told, {}, &IndexProgress::done));
        QVERIFY(!told.first().secondsLeft); // unknown yet
        QCOMPARE(told.last().secondsLeft, std::optional<qint64>(0));
    }

    void onlyWhatWasNamed()
    {
        Fixture f;
        Run run(f);
        QSignalSpy failed(&run.indexer, &Indexer::failed);
        run.indexer.start({u"C2"_s, u"Nowhere"_s, u"C3"_s});
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().total, 3);
        QCOMPARE(run.indexer.progress().done, 2);
        QCOMPARE(f.small.asked("getSeries"), 2);
        QCOMPARE(run.indexer.failures().size(), 1);
        QCOMPARE(run.indexer.failures().first().collection, u"Nowhere"_s);
        QCOMPARE(run.indexer.failures().first().error.kind, Error::Kind::NotFound);
        QCOMPARE(failed.size(), 1);
    }

    void pausesAndGoesOn()
    {
        Fixture f;
        Run run(f);
        QSignalSpy wanted(&run.indexer, &Indexer::wantedChanged);
        connect(&run.indexer, &Indexer::indexed, this, [&] {
            if (run.indexed.size() == 2)
                run.indexer.pause();
        });
        run.indexer.start();
        QTRY_COMPARE(run.state(), IndexState::Paused);
        QVERIFY(!run.indexer.isWanted());
        QTRY_VERIFY(run.catalog.isSettled());
        QCOMPARE(f.small.asked("getSeries"), 2);
        QCOMPARE(run.indexer.progress().done, 2);
        run.indexer.resume();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().done, 5);
        QCOMPARE(f.small.asked("getSeries"), 5);
        QCOMPARE(wanted, (QList<QVariantList> {{true}, {false}, {true}}));
    }

    void goesOnAfterARestart()
    {
        Fixture f;
        {
            Run run(f);
            run.indexer.start();
            while (run.indexed.size() < 2)
                QVERIFY(run.indexed.wait());
        }
        const qsizetype before = f.small.asked("getSeries");
        QVERIFY(before < 5);
        Run run(f);
        QStringList names;
        connect(&run.indexer, &Indexer::indexed, this, [&](const QString &name) { names << name; });
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QVERIFY(!names.contains(u"C1"_s) && !names.contains(u"C2"_s)); // they were kept
        QCOMPARE(run.indexer.progress().done, 5);
        QCOMPARE(run.indexer.progress().series, 15);
    }

    void whatIsOldIsAskedAgain()
    {
        Fixture f;
        {
            Run run(f);
            run.indexer.start();
            QVERIFY(run.ended.wait());
        }
        f.small.collections[u"C3"_s] = small(u"3"_s, 4);
        {
            Run run(f);
            run.indexer.start();
            QVERIFY(run.ended.wait());
            QCOMPARE(run.indexed.size(), 0);
            QCOMPARE(f.small.asked("getSeries"), 5);
        }
        Run run(f, {.maxAgeMs = 0});
        QSignalSpy changed(&run.catalog, &Catalog::contentChanged);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(f.small.asked("getSeries"), 10);
        QCOMPARE(run.indexer.progress().series, 16);
        QTRY_COMPARE(changed.size(), 1);
    }

    void renewsWhatHasBecomeOld()
    {
        Fixture f;
        Run run(f, soonOld);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().done, 5);
        f.small.collections.insert(u"C6"_s, small(u"6"_s, 6));
        QVERIFY(run.ended.wait()); // nobody has requested it
        QCOMPARE(run.indexer.progress().total, 6);
        QCOMPARE(run.indexer.progress().done, 6);
        QTRY_VERIFY(f.small.asked("getSeries") >= 11); // nor for those that were there
        run.indexer.pause();
        QCOMPARE(run.state(), IndexState::Paused);
    }

    void andWhatFailed()
    {
        Fixture f;
        f.small.refused = {{u"C2"_s, 403}};
        Run run(f, soonOld);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().failed, 1);
        f.small.refused.clear();
        QTRY_COMPARE(run.indexer.progress().failed, 0);
        QTRY_COMPARE(run.indexer.progress().done, 5);
    }

    void whatFailsIsLeftAloneForAnAge()
    {
        Fixture f;
        Run run(f, soonOld);
        run.indexer.start({u"C2"_s});
        QVERIFY(run.ended.wait());
        f.small.refused = {{u"C2"_s, 403}}; // what is known of it stays, and grows old
        QList<QDateTime> failed;
        connect(&run.indexer, &Indexer::failed, this, [&] { failed << run.indexer.failures().last().at; });
        QTRY_VERIFY(failed.size() >= 3);
        run.indexer.pause();
        const qsizetype at = run.catalog.entryOf(u"C2"_s);
        QVERIFY(run.catalog.entries()[size_t(at)].isWhole());
        for (qsizetype i = 1; i < failed.size(); ++i)
            QVERIFY(failed[i - 1].msecsTo(failed[i]) >= soonOld.maxAgeMs);
    }

    void whatIsIncompleteIsAskedAgain()
    {
        Fixture f;
        {
            f.small.failing = {"getPatientStudy"};
            Run run(f);
            QSignalSpy failed(&run.indexer, &Indexer::failed);
            run.indexer.start({u"C2"_s});
            QVERIFY(run.ended.wait());
            QCOMPARE(failed.size(), 1);
            QCOMPARE(run.indexer.failures().first().error.kind, Error::Kind::Server);
            QCOMPARE(f.small.asked("getSeries"), hasty.retry.attempts);
            QCOMPARE(run.indexer.progress().series, 2); // and is shown meanwhile
            QCOMPARE(run.indexer.progress().done, 0);
        }
        f.small.failing.clear();
        Run run(f); // after a restart, too, though it was fetched just now
        run.indexer.start({u"C2"_s});
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexed.size(), 1);
        QCOMPARE(run.indexer.progress().done, 1);
    }

    void aListThatNeverComesStopsNoOtherCollection()
    {
        Fixture f;
        f.small.failing = {"getPatientStudy"};
        Run run(f);
        QSignalSpy retrying(&run.indexer, &Indexer::retrying);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().series, 15); // all are shown
        QCOMPARE(run.indexer.progress().failed, 5);
        for (const QVariantList &each : retrying)
            QVERIFY(!each[0].toString().isEmpty()); // never the server as a whole
    }

    void whatAWrongClockHasKeptIsNotNew_data()
    {
        QTest::addColumn<qint64>("aheadMs");
        QTest::newRow("a minute ahead") << qint64(60'000);
        QTest::newRow("twenty years ahead") << 20 * 365 * 86'400'000ll;
    }

    void whatAWrongClockHasKeptIsNotNew()
    {
        QFETCH(qint64, aheadMs);
        Fixture f;
        {
            Run run(f);
            run.indexer.start();
            QVERIFY(run.ended.wait());
            const CatalogEntry &entry = run.catalog.entries()[size_t(run.catalog.entryOf(u"C3"_s))];
            QVERIFY(answerOf(
                f.store.save(run.catalog.server(), entry.table, QDateTime::currentDateTimeUtc().addMSecs(aheadMs))));
        }
        Run run(f);
        QStringList names;
        connect(&run.indexer, &Indexer::indexed, this, [&](const QString &name) { names << name; });
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(names, QStringList {u"C3"_s});
        QCOMPARE(f.small.asked("getSeries"), 6);
    }

    void countsWhatFailsForGood()
    {
        Fixture f;
        f.small.refused = {{u"C2"_s, 403}};
        Run run(f);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().done, 4);
        QCOMPARE(run.indexer.progress().failed, 1);
        QCOMPARE(run.indexer.failures().first().collection, u"C2"_s);
        QCOMPARE(run.indexer.failures().first().error.kind, Error::Kind::Forbidden);
        QCOMPARE(f.small.asked("getSeries"), 5);
        f.small.refused.clear();
        run.indexer.resume(); // once more
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().failed, 0);
        QCOMPARE(run.indexer.progress().done, 5);
        QCOMPARE(f.small.asked("getSeries"), 6);
    }

    void triesAgainWhatMayPass_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("failed") << 500 << Error::Kind::Server;
        QTest::newRow("somebody between failed") << 502 << Error::Kind::Server;
        QTest::newRow("timed out") << 504 << Error::Kind::Timeout;
    }

    void triesAgainWhatMayPass()
    {
        QFETCH(int, status);
        QFETCH(Error::Kind, kind);
        Fixture f;
        f.small.refused = {{u"C1"_s, status}};
        Run run(f);
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
        QCOMPARE(f.small.asked("getSeries"), 6);
        QVERIFY(order.first() != u"C1"_s); // in the background
    }

    void givesUpInTheEnd()
    {
        Fixture f;
        f.small.refused = {{u"C4"_s, 500}};
        Run run(f);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.failures().size(), 1);
        QCOMPARE(run.indexer.failures().first().error.kind, Error::Kind::Server);
        QCOMPARE(f.small.asked("getSeries"), 4 + hasty.retry.attempts);
    }

    void aServerThatWillNotHaveUsIsLeftAlone()
    {
        Fixture f;
        for (const QString &name : f.small.collections.keys())
            f.small.refused.insert(name, 401);
        Run run(f);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.failures().size(), 5);
        QCOMPARE(f.small.asked("getSeries"), 3);
    }

    void waitsForTheNetwork()
    {
        Fixture f;
        {
            Run run(f);
            run.indexer.start({u"C1"_s});
            QVERIFY(run.ended.wait());
        }
        f.small.goAway();
        Run run(f);
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
        Fixture f;
        f.small.goAway();
        Run run(f);
        int waits = 0;
        connect(&run.indexer, &Indexer::retrying, this, [&] {
            if (++waits == 3)
                QVERIFY(f.small.comeBack());
        });
        run.indexer.start();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().done, 5);
    }

    void orNotForEver()
    {
        Fixture f;
        f.small.goAway();
        Run run(f, {.retry = retryWith(1, 2, 2)});
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
        Fixture f;
        f.small.refused = {{u"C1"_s, 503}};
        f.small.refusal = "Retry-After: 1000\r\n";
        Run run(f);
        QSignalSpy retrying(&run.indexer, &Indexer::retrying);
        run.indexer.start();
        QVERIFY(retrying.wait());
        QCOMPARE(retrying.first().at(2).toLongLong(), 1'000'000);
        QTRY_COMPARE(run.state(), IndexState::WaitingToRetry);
        QVERIFY(QDateTime::currentDateTimeUtc().secsTo(run.indexer.progress().retryAt) > 900);
        QCOMPARE(f.small.asked("getSeries"), 1);
        QCOMPARE(run.indexer.progress().failed, 0);
    }

    void somebodysAnswerEndsTheWait()
    {
        Fixture f;
        f.small.refused = {{u"C1"_s, 503}};
        Run run(f, slow);
        run.indexer.start();
        QTRY_COMPARE(run.state(), IndexState::WaitingToRetry);
        f.small.refused.clear();
        run.catalog.refresh(run.catalog.entryOf(u"C5"_s));
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().done, 5);
        QCOMPARE(run.indexed.size(), 5);
        QCOMPARE(f.small.asked("getSeries"), 6);
    }

    void followsTheListOfNames()
    {
        Fixture f;
        Run run(f);
        run.indexer.start();
        QVERIFY(run.ended.wait());
        f.small.collections.remove(u"C2"_s);
        f.small.collections.insert(u"C6"_s, small(u"6"_s, 6));
        run.catalog.askCollections();
        QVERIFY(run.ended.wait());
        QCOMPARE(run.indexer.progress().total, 5);
        QCOMPARE(run.indexer.progress().done, 5);
        QCOMPARE(f.small.asked("getSeries"), 6);
    }
};

QTEST_GUILESS_MAIN(TestIndexer)
#include "tst_indexer.moc"
