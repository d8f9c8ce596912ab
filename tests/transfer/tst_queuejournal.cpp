// SPDX-License-Identifier: Apache-2.0
#include "journalscene.h"
#include "storage/staging.h"
#include "storage/stagingpaths.h"
#include "support/waiting.h"
#include "transfer/journal.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::DownloadManager;
using transfer::State;

namespace {

//! Enough to become rows in several slices.
QList<Series> verySeveral()
{
    QList<Series> many(5'000);
    for (qsizetype i = 0; i < many.size(); ++i)
        many[i].seriesUid = u"1.2.3.%1"_s.arg(i + 1);
    return many;
}

} // namespace

// What becomes of a queue at its edges: a folder that never opens, an end before the beginning, a journal that was
// damaged, series that are for ever broken.
class TestQueueKept : public QObject, private tests::JournalScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    // Nothing is due in it: it is not opened again and again.
    void folderThatDoesNotOpen()
    {
        const QString root = m_journals->filePath(u"taken"_s);
        QFile obstacle(root);
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        const QList<Series> chosen = m_demo->smallSeries(3);
        tests::OneTry manager;
        transfer::Target target = m_demo->target();
        target.root = root;
        manager.enqueue(*m_demo->archive, chosen.first(2), target);
        manager.pause(tests::ids(manager, {1}));
        QTRY_COMPARE_WITH_TIMEOUT(manager.transfers()[0].state, State::Failed, 30'000);
        QCOMPARE(manager.transfers()[0].error->kind, Error::Kind::Disk);
        QVERIFY(obstacle.remove());
        manager.enqueue(*m_demo->archive, chosen.last(1), m_demo->target()); // the event loop comes round many times
        QTRY_COMPARE_WITH_TIMEOUT(manager.transfers()[2].state, State::Done, 30'000);
        QVERIFY(!QFileInfo::exists(root));
        manager.resumeAll();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[1].state, State::Done);
    }

    // The server is well; these two are not, and must not be fetched for ever.
    void twoStayIncomplete()
    {
        const QList<Series> chosen = m_demo->smallSeries(2);
        DownloadManager manager;
        manager.setPolicy({.attempts = 3, .firstDelayMs = 5, .maxDelayMs = 10, .failuresToBlock = 3});
        for (const Series &one : chosen)
            QVERIFY(m_demo->server.setFault(one.seriesUid, u"short"_s));
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().failed, 2);
        QCOMPARE(manager.transfers()[0].attempts, 3);
        QCOMPARE(manager.transfers()[0].error->kind, Error::Kind::Incomplete);
        QVERIFY(manager.blocks().isEmpty());
    }

    void endedBeforeItWasWritten()
    {
        {
            DownloadManager manager;
            manager.setJournal(journal());
            manager.enqueue(*m_demo->archive, verySeveral(), m_demo->target());
            manager.pauseAll();
        }
        const auto kept = tests::answerOf(transfer::Journal(journal()).read());
        QVERIFY(kept);
        QCOMPARE(kept->rows.size(), 5'000);
        QCOMPARE(std::count_if(kept->rows.begin(), kept->rows.end(),
                               [](const transfer::JournalEntry &row) { return row.transfer.state == State::Paused; }),
                 5'000);
    }

    void cancelledBeforeTheyWereRows()
    {
        DownloadManager manager;
        manager.enqueue(*m_demo->archive, verySeveral(), m_demo->target());
        manager.cancelAll();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().cancelled, 5'000);
    }

    // A series that is queued already is not queued a second time by what was kept.
    void noTwins()
    {
        const QList<Series> chosen = m_demo->smallSeries(3);
        {
            DownloadManager manager;
            manager.setJournal(journal());
            manager.enqueue(*m_demo->archive, chosen, m_demo->target());
            manager.pauseAll();
        }
        DownloadManager manager;
        manager.setJournal(journal());
        manager.enqueue(*m_demo->archive, chosen.first(2), m_demo->target());
        manager.pauseAll();
        QSignalSpy restored(&manager, &DownloadManager::restored);
        manager.restore();
        QVERIFY(restored.wait());
        QCOMPARE(manager.transfers().size(), 3);
        QCOMPARE(manager.transfers()[2].series.seriesUid, chosen[2].seriesUid);
    }

    void doneSeriesKeepTheirProof()
    {
        qint64 received = 0;
        {
            DownloadManager manager;
            manager.setJournal(journal());
            manager.enqueue(*m_demo->archive, m_demo->smallSeries(1), m_demo->target());
            QVERIFY(tests::waitIdle(manager));
            QCOMPARE(manager.transfers()[0].proof, Digest::Kind::Md5);
            received = manager.transfers()[0].received;
        }
        DownloadManager manager;
        manager.setJournal(journal());
        QSignalSpy restored(&manager, &DownloadManager::restored);
        manager.restore();
        QVERIFY(restored.wait());
        QCOMPARE(manager.transfers()[0].state, State::Done);
        QCOMPARE(manager.transfers()[0].proof, Digest::Kind::Md5);
        QVERIFY(received > 0);
        QCOMPARE(manager.transfers()[0].received, received);
        QCOMPARE(manager.progress().receivedBytes, 0); // of this run
    }

    void damagedJournal()
    {
        QFile file(journal());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, 'x'));
        file.close();
        DownloadManager manager;
        manager.setJournal(journal());
        QSignalSpy reported(&manager, &DownloadManager::journalFailed);
        QSignalSpy restored(&manager, &DownloadManager::restored);
        manager.restore();
        QVERIFY(restored.wait());
        QCOMPARE(reported.size(), 1);
        QVERIFY(!reported.first().first().value<Error>().detail.isEmpty());
    }

    // Paused first and cancelled then: what had arrived is of no use to anybody.
    void cancelledWhilePausing()
    {
        const QList<Series> chosen = m_demo->smallSeries(2);
        DownloadManager manager;
        manager.setParallel(1);
        std::atomic_int looks = 0;
        manager.setFileCheck([&](const QString &, QByteArrayView, const Series &) -> Result<QString> {
            if (looks++ == 0)
                QMetaObject::invokeMethod(
                    &manager,
                    [&manager] {
                        manager.pauseAll();
                        manager.cancel(tests::ids(manager, {0}));
                    },
                    Qt::BlockingQueuedConnection);
            return {};
        });
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QTRY_COMPARE_WITH_TIMEOUT(manager.transfers()[0].state, State::Cancelled, 30'000);
        const QString part = m_demo->root() + u'/' + storage::spoolPath(0);
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo(part).size(), 30'000);
        manager.resumeAll();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[1].state, State::Done);
    }

    // What is fetched again from its beginning never counts as less than nothing.
    void resumedFromTheBeginning()
    {
        DownloadManager manager;
        QVERIFY(m_demo->server.setFault(u"*"_s, u"stall-inside"_s));
        manager.enqueue(*m_demo->archive, m_demo->smallSeries(1), m_demo->target());
        QTRY_VERIFY_WITH_TIMEOUT(manager.transfers()[0].received > 0, 30'000);
        QSignalSpy progressed(&manager, &DownloadManager::progressed);
        manager.pauseAll();
        QVERIFY(m_demo->server.setFault(u"*"_s, u"none"_s));
        manager.resumeAll();
        QVERIFY(tests::waitIdle(manager));
        qint64 before = 0;
        for (const auto &reported : progressed) {
            const auto sums = reported.first().value<transfer::QueueProgress>();
            QVERIFY(sums.receivedBytes >= before);
            QVERIFY(sums.rate >= 0);
            before = sums.receivedBytes;
        }
    }
};

QTEST_GUILESS_MAIN(TestQueueKept)
#include "tst_queuejournal.moc"
