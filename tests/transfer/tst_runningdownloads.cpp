// SPDX-License-Identifier: Apache-2.0
#include "support/runfixture.h"
#include "transfer/runningdownloads.h"
#include "transfer/scheduleinput.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::RunningDownloads;
using transfer::SeriesDownload;
using transfer::SeriesOutcome;
using transfer::State;
using transfer::TransferId;

// Runs and their totals. Speeds use a fake clock.
class TestRunningDownloads : public QObject
{
    Q_OBJECT

    tests::RunFixture m_run;
    std::unique_ptr<transfer::TransferQueue> m_queue;
    std::unique_ptr<transfer::ProgressMeter> m_meter;
    std::unique_ptr<RunningDownloads> m_running;

    TransferId queue(qsizetype which, int server = 0)
    {
        std::vector<transfer::QueueItem> items(1);
        items[0].transfer.series = m_run.chosen[which];
        items[0].transfer.target = m_run.demo.target();
        items[0].server = server;
        return m_queue->append(std::move(items)).ids.first();
    }

    SeriesDownload &add(TransferId id, int server = 0)
    {
        const transfer::Transfer &transfer = *m_queue->find(id);
        const transfer::SeriesJob job {.id = id, .series = transfer.series, .target = transfer.target};
        SeriesDownload &run = m_running->add(
            id, server,
            std::make_unique<SeriesDownload>(job, m_run.server, *m_run.folder, *m_run.workers, transfer::RunOptions()));
        connect(&run, &SeriesDownload::stateChanged, m_queue.get(),
                [this, id](State state) { m_queue->setState(id, state); });
        return run;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_run.start()); }
    void init()
    {
        QVERIFY(m_run.openFolder());
        m_queue = std::make_unique<transfer::TransferQueue>();
        m_meter = std::make_unique<transfer::ProgressMeter>();
        m_running = std::make_unique<RunningDownloads>(*m_queue, *m_meter);
    }
    void cleanup()
    {
        m_run.demo.server.setFault({}, u"none"_s);
        m_running->clear();
        QVERIFY(m_run.closeFolder());
    }

    void slotsAndReservedSpace()
    {
        const TransferId first = queue(0), second = queue(1, 7);
        QVERIFY(m_running->isEmpty());
        add(first);
        SeriesDownload &other = add(second, 7);
        QCOMPARE(m_running->slotUse().fetching, 2);
        QCOMPARE(m_running->slotUse().unpacking, 0);
        QCOMPARE(m_running->slotUse(7).fetching, 1);
        QCOMPARE(m_running->active().size(), 2);
        QCOMPARE(m_running->fetchingInto(m_run.demo.root()), QList<TransferId>()); // they are yet being described
        const qint64 both = m_meter->spaceFor(*m_queue->find(first)) + m_meter->spaceFor(*m_queue->find(second));
        QCOMPARE(m_running->useOf(m_run.demo.root()).reserved, both);
        QCOMPARE(m_running->useOf(u"/elsewhere"_s).running, 0);
        connect(&other, &SeriesDownload::finished, this,
                [&](const SeriesOutcome &outcome) { m_running->end(second, outcome); });
        other.stop(true); // ends at once: nothing of it is open
        QCOMPARE(m_running->find(second), nullptr);
        QVERIFY(m_running->find(first));
        QCOMPARE(m_running->slotUse(7).fetching, 0);
        QCOMPARE(m_running->useOf(m_run.demo.root()).running, 1);
    }

    // Bytes count once, also those of a run that ends between two measurements.
    void receivedBytesAreMeasuredOnce()
    {
        const TransferId id = queue(0);
        SeriesDownload &run = add(id);
        QSignalSpy finished(&run, &SeriesDownload::finished);
        SeriesOutcome outcome;
        bool isFirstByte = false;
        connect(&run, &SeriesDownload::finished, this, [&](const SeriesOutcome &ended) {
            outcome = ended;
            isFirstByte = m_running->end(id, ended);
        });
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(outcome.kind, SeriesOutcome::Kind::Done, 30'000);
        QVERIFY(isFirstByte); // it was never measured
        QVERIFY(m_running->isEmpty());
        QVERIFY(outcome.received > 0);
        QCOMPARE(m_running->measure(0.2, 1'000).servers.value(0).bytes, outcome.received);
        QCOMPARE(m_running->measure(0.2, 1'200).servers.value(0).bytes, 0);
        QCOMPARE(m_queue->find(id)->received, outcome.received);
    }

    void oneThatStallsLendsItsSlotAndThenFails()
    {
        m_running->setSpeedPolicy({.slowRate = 1'000, .slowMs = 5'000, .minRate = 100, .minRateMs = 60'000});
        QVERIFY(m_run.demo.server.setFault(m_run.chosen[1].seriesUid, u"stall-inside"_s));
        const TransferId id = queue(1);
        SeriesDownload &run = add(id);
        QSignalSpy finished(&run, &SeriesDownload::finished);
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(run.received() > 0, 30'000);
        const auto first = m_running->measure(0.2, 0);
        QCOMPARE(first.begun, QList<TransferId> {id});
        QCOMPARE(first.servers.value(0).flowing, 1);
        QCOMPARE(first.servers.value(0).bytes, run.received());
        QCOMPARE(m_running->fetchingInto(m_run.demo.root()), QList<TransferId> {id});
        const auto second = m_running->measure(0.2, 5'000);
        QCOMPARE(second.begun, QList<TransferId>());
        QCOMPARE(second.servers.value(0).flowing, 0);
        QCOMPARE(m_running->slotUse().slow, 1);
        m_running->measure(0.2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        const auto outcome = finished.first().first().value<SeriesOutcome>();
        QCOMPARE(outcome.error.kind, Error::Kind::Timeout);
        QCOMPARE(outcome.error.detail, u"Fewer than 100 bytes per second arrived over 60 seconds."_s);
    }

    // A fetch limited by the common rate limit is not slow.
    void aLimitOfTheBandwidthIsNotSlowness()
    {
        m_running->setSpeedPolicy({.slowRate = 1'000'000'000, .slowMs = 5'000, .minRate = 0, .minRateMs = 60'000});
        m_running->setBandwidth(1);
        QVERIFY(m_run.demo.server.setFault(m_run.chosen[1].seriesUid, u"stall-inside"_s));
        SeriesDownload &run = add(queue(1));
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(run.received() > 0, 30'000);
        m_running->measure(0.2, 0);
        m_running->measure(0.2, 5'000);
        QCOMPARE(m_running->slotUse().slow, 0);
    }

    // The scheduler's input, from real parts.
    void inputOfTheScheduler()
    {
        transfer::TransferServers servers;
        servers.setLimit(6);
        QCOMPARE(servers.numberOf(m_run.demo.archive->server()), 0);
        bool isNew = false;
        archive::Server elsewhere = m_run.demo.archive->server();
        elsewhere.name = u"elsewhere"_s;
        QCOMPARE(servers.numberOfRecorded(elsewhere, isNew), 1);
        transfer::DownloadFolders folders(*m_run.workers, [](const QString &) { return true; });
        const transfer::QueueParts parts {
            .queue = *m_queue, .servers = servers, .folders = folders, .workers = *m_run.workers, .meter = *m_meter};
        const TransferId first = queue(0), second = queue(1, 1);
        m_queue->setBusy(second, true);
        folders.get(u"/blocked"_s).guard().failed({.kind = Error::Kind::Disk}, {}, m_run.workers->now());
        const auto input = transfer::scheduleInput(parts, *m_running, [](TransferId) { return true; });
        QCOMPARE(input.slotsInUse.allowed, 6); // each of the two would begin with four
        QCOMPARE(input.servers[0].allowed, transfer::AdaptiveConcurrency::initial);
        QCOMPARE(input.slotsInUse.fetching, 0);
        QCOMPARE(input.servers.size(), 2);
        QVERIFY(input.servers[0].health && !input.servers[1].health); // its address is unknown
        QList<transfer::Candidate> waiting;
        input.waiting([&](const transfer::Candidate &one) {
            waiting << one;
            return true;
        });
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting[0].id, first);
        QCOMPARE(waiting[0].need, m_meter->spaceFor(*m_queue->find(first)));
        QVERIFY(waiting[0].isReady && !waiting[1].isReady);
        QCOMPARE(waiting[1].server, 1);
        const transfer::FolderState blocked = input.folder(u"/blocked"_s), unknown = input.folder(u"/unknown"_s);
        QVERIFY(blocked.isBlocked && !blocked.mayOpen && !blocked.isOpen);
        QVERIFY(!unknown.isBlocked && unknown.mayOpen);
        const auto unstored = transfer::scheduleInput(parts, *m_running, [](TransferId) { return false; });
        QList<bool> ready;
        unstored.waiting([&](const transfer::Candidate &one) {
            ready << one.isReady;
            return true;
        });
        QCOMPARE(ready, (QList<bool> {false, false}));
    }
};

QTEST_GUILESS_MAIN(TestRunningDownloads)
#include "tst_runningdownloads.moc"
