// SPDX-License-Identifier: Apache-2.0
#include "support/archivefixture.h"
#include "transfer/downloadrunner.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

using namespace tcia;
using transfer::DownloadFolder;
using transfer::DownloadFolders;
using transfer::State;

// What starts the transfers that wait, with the parts of a queue around it.
class TestDownloadRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A folder that closes can be opened again only when it is closed, which may take long on a slow disk.
    void requestsWhileAFolderCloses()
    {
        tests::ArchiveFixture demo;
        QVERIFY(demo.start());
        QSemaphore gate;
        transfer::TransferWorkers workers;
        transfer::TransferQueue queue;
        transfer::TransferServers servers;
        transfer::ProgressMeter meter;
        DownloadFolders folders(workers, [&queue](const QString &root) { return queue.sums().pending(root) > 0; });
        transfer::DownloadRunner runner(
            {.queue = queue, .servers = servers, .folders = folders, .workers = workers, .meter = meter},
            [](transfer::TransferId) { return true; }, [] { return false; });
        const auto stop = qScopeGuard([&] {
            gate.release();
            runner.abort();
            workers.stop();
            folders.closeAllNow();
        });
        connect(
            &folders, &DownloadFolders::opened, this, [&] { workers.committer.start([&gate] { gate.acquire(); }); },
            Qt::SingleShotConnection);
        DownloadFolder &folder = folders.get(demo.root());
        folder.open(); // and, as nothing is pending there, it closes
        QTRY_COMPARE_WITH_TIMEOUT(folder.phase(), DownloadFolder::Phase::Closing, 30'000);
        transfer::QueueItem item;
        item.transfer.series = demo.smallSeries(1).first();
        item.transfer.target = demo.target();
        item.server = servers.numberOf(demo.archive->server());
        std::vector<transfer::QueueItem> items;
        items.push_back(item);
        const transfer::TransferId id = queue.append(std::move(items)).ids.first();
        bool hasLooked = false;
        QTimer::singleShot(0, this, [&hasLooked] { hasLooked = true; }); // after the runner's, which was started before
        QTRY_VERIFY_WITH_TIMEOUT(hasLooked, 30'000);
        QCOMPARE(folder.phase(), DownloadFolder::Phase::Closing);
        gate.release();
        QTRY_COMPARE_WITH_TIMEOUT(queue.find(id)->state, State::Done, 30'000);
    }

    // What the user pauses or removes while the first of several is started is not started with it.
    void commandsOfSlotsBetweenTwoStarts()
    {
        tests::ArchiveFixture demo;
        QVERIFY(demo.start());
        transfer::TransferWorkers workers;
        transfer::TransferQueue queue;
        transfer::TransferServers servers;
        transfer::ProgressMeter meter;
        DownloadFolders folders(workers, [&queue](const QString &root) { return queue.sums().pending(root) > 0; });
        transfer::DownloadRunner runner(
            {.queue = queue, .servers = servers, .folders = folders, .workers = workers, .meter = meter},
            [](transfer::TransferId) { return true; }, [] { return false; });
        const auto stop = qScopeGuard([&] {
            runner.abort();
            workers.stop();
            folders.closeAllNow();
        });
        std::vector<transfer::QueueItem> items;
        for (const Series &series : demo.smallSeries(3)) {
            transfer::QueueItem item;
            item.transfer.series = series;
            item.transfer.target = demo.target();
            item.server = servers.numberOf(demo.archive->server());
            items.push_back(item);
        }
        QList<transfer::TransferId> ids;
        QList<transfer::TransferId> started;
        connect(&queue, &transfer::TransferQueue::stateChanged, this, [&](transfer::TransferId id) {
            if (queue.find(id)->state != State::Describing)
                return;
            started << id;
            if (started.size() == 1) {
                queue.pause(ids[1]);
                queue.cancel(ids[2]);
                queue.remove(queue.removable());
            }
        });
        ids = queue.append(std::move(items)).ids;
        QTRY_VERIFY_WITH_TIMEOUT(queue.find(ids[0])->state == State::Done, 30'000);
        QCOMPARE(started, QList<transfer::TransferId> {ids[0]});
        QCOMPARE(queue.find(ids[1])->state, State::Paused);
    }
};

QTEST_GUILESS_MAIN(TestDownloadRunner)
#include "tst_downloadrunner.moc"
