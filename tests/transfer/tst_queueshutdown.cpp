// SPDX-License-Identifier: Apache-2.0
#include "support/archivefixture.h"
#include "support/waiting.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::DownloadManager;
using transfer::State;

// The queue ends its work without blocking its thread.
class TestQueueShutdown : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::ArchiveFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_state;

    QString journal() const { return m_state->filePath(u"queue.sqlite"_s); }
    bool isInUse() const { return QFileInfo::exists(m_demo->root() + u"/.tcia-partial/lock"_s); }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<tests::ArchiveFixture>();
        m_state = std::make_unique<QTemporaryDir>();
        QVERIFY(m_demo->start());
    }

    void withoutWork()
    {
        DownloadManager manager;
        QSignalSpy stopped(&manager, &DownloadManager::stopped);
        manager.stop();
        QVERIFY(stopped.wait());
    }

    void whileItDownloads()
    {
        const QList<Series> series = m_demo->smallSeries(3);
        DownloadManager manager;
        manager.setJournal(journal());
        manager.setBandwidth(1); // byte a second: nothing ends by itself
        QSignalSpy stopped(&manager, &DownloadManager::stopped), ended(&manager, &DownloadManager::ended);
        manager.enqueue(*m_demo->archive, series, m_demo->target());
        QTRY_VERIFY(manager.transfers()[0].state == State::Fetching);
        QVERIFY(isInUse());
        manager.stop();
        QVERIFY(stopped.wait());
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(ended.size(), 0);
        QVERIFY(!isInUse());
        QCOMPARE(manager.foldersInUse(), QStringList());
    }

    // The program's own pool may be busy, and the manager destroyed before the answer.
    void isNotDelayedByTheGlobalPool()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        QSemaphore busy;
        QList<QFuture<void>> others;
        for (int i = 0; i < pool.maxThreadCount(); ++i)
            others << QtConcurrent::run([&busy] { busy.acquire(); });
        {
            DownloadManager manager;
            QSignalSpy stopped(&manager, &DownloadManager::stopped);
            manager.stop();
            const bool isStopped = stopped.wait();
            manager.stop();
            DownloadManager another;
            another.stop(); // and is destroyed at once
            busy.release(int(others.size()));
            QVERIFY(isStopped);
        }
        pool.waitForDone();
    }

    void continuesAtTheNextStart()
    {
        const QList<Series> series = m_demo->smallSeries(3);
        {
            DownloadManager manager;
            manager.setJournal(journal());
            manager.setBandwidth(1);
            QSignalSpy stopped(&manager, &DownloadManager::stopped);
            manager.enqueue(*m_demo->archive, series, m_demo->target());
            QTRY_VERIFY(manager.transfers()[0].state == State::Fetching);
            manager.stop();
            QVERIFY(stopped.wait());
        }
        DownloadManager next;
        next.setJournal(journal());
        QSignalSpy restored(&next, &DownloadManager::restored);
        next.restore();
        QVERIFY(restored.wait());
        QCOMPARE(next.transfers().size(), size_t(3));
        next.provide(m_demo->archive->server(), m_demo->archive->server());
        QVERIFY(tests::waitIdle(next));
        QCOMPARE(next.progress().done, 3);
    }

    void nothingStartsAnyMore()
    {
        DownloadManager manager;
        QSignalSpy stopped(&manager, &DownloadManager::stopped);
        manager.enqueue(*m_demo->archive, m_demo->smallSeries(3), m_demo->target());
        manager.stop(); // before the scheduler looked
        QCoreApplication::processEvents();
        QCOMPARE(manager.foldersInUse(), QStringList()); // none was opened
        QVERIFY(!stopped.isEmpty() || stopped.wait());
        for (const transfer::Transfer &transfer : manager.transfers())
            QCOMPARE(transfer.state, State::Waiting);
        QCOMPARE(m_demo->images(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestQueueShutdown)
#include "tst_queueshutdown.moc"
