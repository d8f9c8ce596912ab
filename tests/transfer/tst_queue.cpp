// SPDX-License-Identifier: Apache-2.0
#include "journalscene.h"
#include "storage/record.h"
#include "support/waiting.h"
#include "support/zipmaker.h"
#include "transfer/journal.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::DownloadManager;
using transfer::State;
using transfer::Transfer;

namespace {

//! Short delays, so that retry tests are fast.
constexpr RetryPolicy impatient {
    .attempts = 3, .probes = 0, .firstDelayMs = 20, .maxDelayMs = 100, .failuresToBlock = 1'000'000};

QList<State> statesOf(const DownloadManager &manager)
{
    QList<State> states;
    for (const Transfer &transfer : manager.transfers())
        states << transfer.state;
    return states;
}

QStringList uidsOf(const DownloadManager &manager)
{
    QStringList uids;
    for (const Transfer &transfer : manager.transfers())
        uids << transfer.series.seriesUid;
    return uids;
}

qsizetype countOf(const DownloadManager &manager, State state) { return statesOf(manager).count(state); }

} // namespace

// What users do with a queue, and what it does by itself when things go wrong, over real sockets.
class TestQueue : public QObject, private tests::JournalScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void pauseAndResume()
    {
        const QList<Series> chosen = m_demo->smallSeries(4);
        DownloadManager manager;
        manager.setParallel(2);
        QVERIFY(m_demo->server.setFault(u"*"_s, u"stall-inside"_s));
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QTRY_VERIFY_WITH_TIMEOUT(manager.transfers()[0].received > 0 && manager.transfers()[1].received > 0, 30'000);
        manager.pauseAll();
        QCOMPARE(countOf(manager, State::Paused), 4); // at once, whatever the network does
        QCOMPARE(manager.progress().paused, 4);
        QCOMPARE(manager.progress().active, 0);
        QVERIFY(m_demo->server.setFault(u"*"_s, u"none"_s));
        manager.resume(tests::ids(manager, {2}));
        QTRY_COMPARE_WITH_TIMEOUT(manager.transfers()[2].state, State::Done, 30'000);
        QCOMPARE(countOf(manager, State::Paused), 3);
        manager.resumeAll();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().done, 4);
    }

    // What arrived whole before a pause is not fetched again.
    void pausedWhileUnpacking()
    {
        const QList<Series> chosen = m_demo->smallSeries(1);
        DownloadManager manager;
        std::atomic_int looks = 0;
        manager.setFileCheck([&](const QString &, QByteArrayView, const Series &) -> Result<QString> {
            if (looks++ == 0)
                QMetaObject::invokeMethod(
                    &manager, [&manager] { manager.pauseAll(); }, Qt::BlockingQueuedConnection);
            return {};
        });
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QTRY_COMPARE_WITH_TIMEOUT(manager.transfers()[0].state, State::Paused, 30'000);
        QVERIFY(m_demo->server.setFault(u"*"_s, u"404"_s)); // further requests get this answer
        manager.resumeAll();
        QVERIFY(tests::waitIdle(manager));
        QVERIFY2(manager.transfers()[0].state == State::Done,
                 qPrintable(manager.transfers()[0].error.value_or(Error()).detail));
    }

    void moved()
    {
        const QList<Series> chosen = m_demo->smallSeries(5);
        DownloadManager manager;
        manager.setJournal(journal());
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        manager.pauseAll();
        const QStringList before = uidsOf(manager);
        manager.move(tests::ids(manager, {3, 4}), DownloadManager::Move::Top);
        QCOMPARE(uidsOf(manager), QStringList({before[3], before[4], before[0], before[1], before[2]}));
        manager.move(tests::ids(manager, {0}), DownloadManager::Move::Up); // there is nothing above
        manager.move(tests::ids(manager, {1}), DownloadManager::Move::Down);
        QCOMPARE(uidsOf(manager), QStringList({before[3], before[0], before[4], before[1], before[2]}));
        manager.move(tests::ids(manager, {1, 2}), DownloadManager::Move::Bottom);
        QCOMPARE(uidsOf(manager), QStringList({before[3], before[1], before[2], before[0], before[4]}));
        manager.cancel(tests::ids(manager, {0}));
        QCOMPARE(manager.transfers()[0].state, State::Cancelled);
        manager.resumeAll();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().done, 4);
    }

    // When a long list is cancelled while it is still being added, every series is reported as ended.
    void cancelledWhileBeingAdded()
    {
        QList<Series> many;
        for (int i = 0; i < 5'000; ++i) {
            many.append(Series());
            many.last().seriesUid = u"1.2.3.%1"_s.arg(i);
        }
        DownloadManager manager;
        qsizetype added = 0;
        QSet<transfer::TransferId> ended;
        connect(&manager, &DownloadManager::added, this,
                [&](const QList<transfer::TransferId> &ids) { added += ids.size(); });
        connect(&manager, &DownloadManager::ended, this, [&](transfer::TransferId id) { ended.insert(id); });
        QCOMPARE(manager.enqueue(*m_demo->archive, many, m_demo->target()), many.size());
        QVERIFY(added < many.size());
        manager.cancelAll();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(added, many.size());
        QCOMPARE(ended.size(), many.size());
        QCOMPARE(countOf(manager, State::Cancelled), many.size());
        QVERIFY(m_demo->images().isEmpty());
    }

    // The next start finds the queue as it was: its order, what was done, paused and failed, and why.
    void restored()
    {
        const QList<Series> chosen = m_demo->smallSeries(4);
        QStringList order;
        {
            DownloadManager manager;
            manager.setPolicy({.attempts = 1, .probes = 0, .failuresToBlock = 1'000'000});
            manager.setJournal(journal());
            QVERIFY(m_demo->server.setFault(chosen[1].seriesUid, u"404"_s));
            manager.enqueue(*m_demo->archive, chosen, m_demo->target());
            manager.pause(tests::ids(manager, {2, 3}));
            manager.move(tests::ids(manager, {3}), DownloadManager::Move::Up);
            QTRY_COMPARE_WITH_TIMEOUT(countOf(manager, State::Done) + countOf(manager, State::Failed), 2, 30'000);
            order = uidsOf(manager);
        }
        QVERIFY(m_demo->server.setFault(chosen[1].seriesUid, u"none"_s));
        {
            DownloadManager manager;
            manager.setJournal(journal());
            QSignalSpy restored(&manager, &DownloadManager::restored);
            manager.restore();
            QVERIFY(restored.wait());
            QCOMPARE(restored.first().at(1).toLongLong(), 0);
            const auto servers = restored.first().first().value<QList<archive::Server>>();
            QCOMPARE(servers.size(), 1);
            QCOMPARE(uidsOf(manager), order);
            QCOMPARE(statesOf(manager), QList<State>({State::Done, State::Failed, State::Paused, State::Paused}));
            QCOMPARE(manager.transfers()[1].error->kind, Error::Kind::NotFound);
            QVERIFY(manager.transfers()[0].folder.endsWith(chosen[0].seriesUid));
            QCOMPARE(manager.transfers()[2].series.collection, chosen[3].collection);
            manager.provide(servers.first(), m_demo->archive->server());
            manager.retryFailed();
            manager.resumeAll();
            QVERIFY(tests::waitIdle(manager));
            QCOMPARE(manager.progress().done, 4);
            manager.clearFinished();
        }
        const auto left = tests::answerOf(transfer::Journal(journal()).read());
        QVERIFY(left);
        QCOMPARE(left->rows.size(), 0);
    }

    // No transfer starts before it is stored, and an unwritable journal is reported and not waited for.
    void journalCannotBeWritten()
    {
        DownloadManager manager;
        manager.setJournal(u"/dev/null/queue.sqlite"_s);
        QSignalSpy failed(&manager, &DownloadManager::journalFailed);
        manager.enqueue(*m_demo->archive, m_demo->smallSeries(1), m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QVERIFY(failed.size() > 0);
        QCOMPARE(manager.progress().done, 1);
    }

    void retry_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("times");
        QTest::addColumn<State>("end");
        QTest::addColumn<int>("attempts");
        QTest::newRow("passes") << u"503"_s << 2 << State::Done << 3;
        QTest::newRow("does not pass") << u"cut"_s << 0 << State::Failed << 3;
        QTest::newRow("short, then whole") << u"short"_s << 1 << State::Done << 2;
        QTest::newRow("will never pass") << u"404"_s << 0 << State::Failed << 1;
    }
    void retry()
    {
        QFETCH(QString, fault);
        QFETCH(int, times);
        QFETCH(State, end);
        QFETCH(int, attempts);
        const QList<Series> chosen = m_demo->smallSeries(1);
        DownloadManager manager;
        manager.setPolicy(impatient);
        QVERIFY(m_demo->server.setFault(chosen[0].seriesUid, fault, times));
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, end);
        QCOMPARE(manager.transfers()[0].attempts, attempts);
        QCOMPARE(bool(manager.transfers()[0].error), end == State::Failed);
        QCOMPARE(m_demo->images().isEmpty(), end == State::Failed);
    }

    // A server that fails all requests is left alone, tried with one series now and then, and costs no series its
    // attempts.
    void serverFailsEverything()
    {
        const QList<Series> chosen = m_demo->smallSeries(8);
        DownloadManager manager;
        manager.setPolicy({.attempts = 2,
                           .firstDelayMs = 20,
                           .maxDelayMs = 50,
                           .firstProbeDelayMs = 50,
                           .maxProbeDelayMs = 200,
                           .failuresToBlock = 3});
        QVERIFY(m_demo->server.setFault(u"*"_s, u"text-500"_s));
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QSignalSpy holds(&manager, &DownloadManager::blocksChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!manager.blocks().isEmpty(), 30'000);
        QCOMPARE(manager.blocks().first().why, transfer::QueueBlock::Why::ServerFails);
        QVERIFY(transfer::wordsFor(manager.blocks().first()).contains(u"fails all requests"_s));
        holds.clear();
        QVERIFY(holds.wait()); // a probe that failed as well
        QVERIFY(m_demo->server.setFault(u"*"_s, u"none"_s));
        QVERIFY(tests::waitIdle(manager));
        QVERIFY(manager.blocks().isEmpty());
        QCOMPARE(manager.progress().done + manager.progress().failed, 8);
        QVERIFY(manager.progress().failed <= 1); // before it was clear whose fault it was
    }

    void givenUp()
    {
        DownloadManager manager;
        manager.setPolicy({.attempts = 2,
                           .probes = 2,
                           .firstDelayMs = 20,
                           .maxDelayMs = 50,
                           .firstProbeDelayMs = 50,
                           .maxProbeDelayMs = 200,
                           .failuresToBlock = 3});
        QVERIFY(m_demo->server.setFault(u"*"_s, u"text-500"_s));
        manager.enqueue(*m_demo->archive, m_demo->smallSeries(8), m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().failed, 8);
        QVERIFY(manager.blocks().isEmpty());
        QVERIFY(manager.transfers()[7].error->consequence.contains(u"no further attempts"_s));
        QCOMPARE(m_demo->images(), QStringList());
    }

    void retryAfter()
    {
        const QList<Series> chosen = m_demo->smallSeries(2);
        DownloadManager manager;
        manager.setPolicy(impatient);
        QVERIFY(m_demo->server.setFault(u"*"_s, u"429"_s, 1));
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QList<transfer::QueueBlock> reported;
        qint64 left = 0;
        connect(&manager, &DownloadManager::blocksChanged, this, [&] {
            if (!reported.isEmpty() || manager.blocks().isEmpty())
                return;
            reported = manager.blocks();
            left = QDateTime::currentDateTimeUtc().msecsTo(reported.first().until);
        });
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(reported.size(), 1);
        QCOMPARE(reported.first().why, transfer::QueueBlock::Why::ServerBusy);
        QVERIFY2(left > 500,
                 qPrintable(
                     QString::number(left))); // the server requested a second or more; the policy's delay is a fiftieth
        QCOMPARE(manager.progress().done, 2);
    }

    void keepsToARate()
    {
        const QList<Series> chosen = m_demo->smallSeries(1);
        DownloadManager manager;
        QSignalSpy progressed(&manager, &DownloadManager::progressed);
        manager.setBandwidth(1); // bytes per second: otherwise any series would arrive before that many signals
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QTRY_VERIFY(progressed.size() >= 5);
        QCOMPARE(manager.progress().active, 1);
        QVERIFY(manager.progress().receivedBytes < 1'000);
        manager.setBandwidth(0);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().done, 1);
    }

    void repaired()
    {
        const QList<Series> chosen = m_demo->smallSeries(1);
        DownloadManager manager;
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        const QString folder = QDir(m_demo->root()).relativeFilePath(manager.transfers()[0].folder);
        QDir there(manager.transfers()[0].folder);
        const QStringList files = there.entryList(QDir::Files);
        QVERIFY(QFile::resize(there.filePath(files.first()), 100));
        QVERIFY(QFile::remove(there.filePath(files.last())));
        QFile notes(there.filePath(u"notes.txt"_s));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("mine");
        notes.close();
        transfer::Target target = m_demo->target();
        target.repair = folder;
        manager.enqueue(*m_demo->archive, chosen, target);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[1].state, State::Done);
        QCOMPARE(there.entryList(QDir::Files).size(), files.size() + 1);
        QVERIFY(QFile::exists(notes.fileName()));
        target.repair = u"../elsewhere"_s;
        manager.clearFinished();
        manager.enqueue(*m_demo->archive, chosen, target);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].error->kind, Error::Kind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
