// SPDX-License-Identifier: Apache-2.0
#include "transfer/failurehandler.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::FailureHandler;
using transfer::QueueBlock;
using transfer::SeriesOutcome;
using transfer::State;
using transfer::TransferId;
using Kind = Error::Kind;

// The state of transfers after failed runs, without a run and without a network.
class TestFailureHandler : public QObject
{
    Q_OBJECT

    //! A queue with the inputs of a FailureHandler.
    struct Scene
    {
        QTemporaryDir root;
        transfer::TransferWorkers workers;
        transfer::TransferQueue queue;
        transfer::TransferServers servers;
        transfer::ProgressMeter meter;
        transfer::DownloadFolders folders {workers, [](const QString &) { return true; }};
        FailureHandler failures {
            {.queue = queue, .servers = servers, .folders = folders, .workers = workers, .meter = meter}};

        Scene()
        {
            servers.numberOf(archive::Server {.name = u"archive"_s, .base = QUrl(u"http://127.0.0.1:9/v2"_s)});
            failures.setRetryPolicy({.attempts = 2,
                                     .probes = 1,
                                     .firstDelayMs = 1'000,
                                     .maxDelayMs = 1'000,
                                     .failuresToBlock = 3,
                                     .refusalsToBlock = 3});
        }

        //! One that runs, in its first attempt.
        TransferId run()
        {
            std::vector<transfer::QueueItem> items(1);
            items[0].transfer.series.seriesUid = u"1.2.%1"_s.arg(queue.transfers().size() + 1);
            items[0].transfer.series.fileSize = 1'000;
            items[0].transfer.target.root = root.path();
            items[0].transfer.attempts = 1;
            const TransferId id = queue.append(std::move(items)).ids.first();
            servers[0].health.started(queue.find(id)->series.seriesUid);
            queue.setState(id, State::Fetching);
            return id;
        }

        void fail(TransferId id, const Error &error, bool isDiskFault = false)
        {
            failures.fail(id, {.kind = SeriesOutcome::Kind::Failed, .error = error, .isDiskFault = isDiskFault}, 3);
        }
        const transfer::Transfer &at(TransferId id) const { return *queue.find(id); }
    };

private Q_SLOTS:
    void transientFault()
    {
        Scene scene;
        const TransferId id = scene.run();
        scene.fail(id, {.kind = Kind::Incomplete, .detail = u"2 of 3"_s});
        QCOMPARE(scene.at(id).state, State::Waiting);
        QCOMPARE(scene.at(id).failures, 1);
        QVERIFY(scene.at(id).retryAt.isValid());
        QVERIFY(scene.queue.item(id)->mustRequest);
        QVERIFY(scene.at(id).error->context.seriesUid == u"1.2.1"_s);
        scene.queue.edit(id, [](transfer::QueueItem &item) { ++item.transfer.attempts; });
        scene.fail(id, {.kind = Kind::Incomplete, .detail = u"2 of 3"_s}); // that was the last
        QCOMPARE(scene.at(id).state, State::Failed);
    }

    void permanentFault()
    {
        Scene scene;
        const TransferId id = scene.run();
        scene.fail(id, {.kind = Kind::NotFound, .httpStatus = 404});
        QCOMPARE(scene.at(id).state, State::Failed);
        QCOMPARE(scene.at(id).error->kind, Kind::NotFound);
    }

    void refusalsLowerTheConcurrency()
    {
        Scene scene;
        const int before = scene.servers[0].concurrency.allowed();
        for (int i = 0; i < 4; ++i)
            scene.fail(scene.run(), {.kind = Kind::Busy, .httpStatus = 503});
        QVERIFY(scene.servers[0].concurrency.allowed() < before);
    }

    // The folder is blocked, and the series is not charged.
    void theDiskIsTheCause()
    {
        Scene scene;
        QSignalSpy blocks(&scene.failures, &FailureHandler::blocksChanged);
        const TransferId id = scene.run();
        scene.fail(id, {.kind = Kind::Disk, .detail = u"Input/output error"_s, .diskFault = true}, true);
        QCOMPARE(scene.at(id).state, State::Waiting);
        QCOMPARE(scene.at(id).attempts, 0);
        QVERIFY(!scene.at(id).retryAt.isValid()); // as soon as the disk works
        QCOMPARE(blocks.size(), 1);
        const QList<QueueBlock> why = scene.folders.blocks();
        QCOMPARE(why.size(), 1);
        QCOMPARE(why.first().why, QueueBlock::Why::DiskFails);
        QCOMPARE(why.first().subject, scene.root.path());
    }

    void nothingFits()
    {
        Scene scene;
        QSignalSpy blocks(&scene.failures, &FailureHandler::blocksChanged);
        const TransferId id = scene.run();
        scene.queue.setState(id, State::Waiting);
        scene.failures.waitForSpace(id);
        QVERIFY(!blocks.isEmpty());
        QCOMPARE(scene.folders.blocks().first().why, QueueBlock::Why::NoSpace);
        QVERIFY(scene.folders.find(scene.root.path())->guard().mayStart()); // what fits
        scene.failures.waitForSpace({12'345});                              // it is gone by now
        QCOMPARE(scene.folders.blocks().size(), 1);
    }

    // A server that fails everything is given up after its probes, and all that waits for it fails.
    void aServerIsGivenUp()
    {
        Scene scene;
        const TransferId waiting = scene.run();
        scene.queue.setState(waiting, State::Waiting);
        for (int i = 0; i < 20 && scene.at(waiting).state == State::Waiting; ++i)
            scene.fail(scene.run(), {.kind = Kind::Offline, .detail = u"Connection refused"_s});
        QCOMPARE(scene.at(waiting).state, State::Failed);
        QVERIFY2(scene.at(waiting).error->consequence.contains(u"times in a row"_s),
                 qPrintable(scene.at(waiting).error->consequence));
    }

    // Reported once, not again at each pass of the scheduler.
    void tooLargeSeriesReportsIt()
    {
        Scene scene;
        const TransferId id = scene.run();
        scene.queue.setState(id, State::Waiting);
        scene.folders.get(scene.root.path()).guard().update({.free = 500, .total = 500}, 0);
        QSignalSpy changed(&scene.queue, &transfer::TransferQueue::changed);
        scene.failures.reportTooLarge(id);
        scene.failures.reportTooLarge(id);
        scene.failures.reportTooLarge({99}); // it is gone
        QCOMPARE(changed.size(), 1);
        QCOMPARE(scene.at(id).state, State::Waiting);
        QCOMPARE(scene.at(id).error->kind, Kind::NoSpace);
        QVERIFY2(scene.at(id).error->detail.contains(u"Announced size"_s), qPrintable(scene.at(id).error->detail));
    }

    // A connection limit of one server does not apply to another.
    void aRefusalLowersTheLimitOfItsServer()
    {
        Scene scene;
        const int other =
            scene.servers.numberOf(archive::Server {.name = u"other"_s, .base = QUrl(u"http://127.0.0.1:8/v2"_s)});
        QCOMPARE(other, 1);
        scene.fail(scene.run(), {.kind = Kind::Busy, .httpStatus = 429});
        QCOMPARE(scene.servers[0].concurrency.allowed(), 3); // the number that continued
        QCOMPARE(scene.servers[1].concurrency.allowed(), transfer::AdaptiveConcurrency::initial);
    }
};

QTEST_GUILESS_MAIN(TestFailureHandler)
#include "tst_failurehandler.moc"
