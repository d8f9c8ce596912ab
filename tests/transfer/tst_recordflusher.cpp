// SPDX-License-Identifier: Apache-2.0
#include "storage/record.h"
#include "support/rootfixture.h"
#include "transfer/recordflusher.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::RecordFlusher;

// When the record is flushed, by a clock of the test's own.
class TestRecordFlusher : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::RootFixture> m_root;
    std::unique_ptr<transfer::TransferWorkers> m_workers;
    transfer::UnrecordedFlag m_unrecorded;
    std::unique_ptr<RecordFlusher> m_flusher;

    void finish(const QString &uid) const { m_root->record(m_root->put(uid, uid)); }
    bool isSynced() const { return storage::isSynced(m_root->path()); }
    qint64 size() const { return storage::recordSize(m_root->path()).value_or(-1); }

    //! All that was begun by now is over.
    void settle() const
    {
        m_workers->flusher.waitForDone();
        QCoreApplication::processEvents();
        m_workers->committer.waitForDone();
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<tests::RootFixture>();
        m_workers = std::make_unique<transfer::TransferWorkers>();
        m_unrecorded = std::make_shared<std::atomic_bool>(false);
        m_flusher = std::make_unique<RecordFlusher>(m_root->path(), *m_workers, m_unrecorded);
        finish(u"1.2.3"_s);
        QVERIFY(!isSynced());
        m_flusher->start(1'000);
    }

    // A commit that fails may come between the flush and its checkpoint.
    void noCheckpointWhileUnrecorded()
    {
        QSemaphore committing;
        const auto held = QtConcurrent::run(&m_workers->committer, [&] {
            committing.acquire();
            *m_unrecorded = true;
        });
        m_flusher->tick(1'000 + RecordFlusher::intervalMs);
        m_workers->flusher.waitForDone();
        QCoreApplication::processEvents(); // the checkpoint waits for the commit
        committing.release();
        settle();
        QVERIFY(!isSynced());
        *m_unrecorded = false;
        finish(u"1.2.4"_s);
        m_flusher->tick(1'000 + 2 * RecordFlusher::intervalMs);
        QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 30'000);
    }

    void whenItIsTime()
    {
        m_flusher->tick(1'000 + RecordFlusher::intervalMs - 1);
        settle();
        QVERIFY(!isSynced());
        m_flusher->tick(1'000 + RecordFlusher::intervalMs);
        QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 30'000);
        settle();
        finish(u"1.2.4"_s);
        m_flusher->tick(1'000 + 2 * RecordFlusher::intervalMs - 1);
        settle();
        QVERIFY(!isSynced());
        m_flusher->tick(1'000 + 2 * RecordFlusher::intervalMs);
        QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 30'000);
    }

    void nothingNewNothingWritten()
    {
        m_flusher->tick(1'000 + RecordFlusher::intervalMs);
        QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 30'000);
        settle();
        m_flusher->tick(1'000 + 2 * RecordFlusher::intervalMs); // the checkpoint itself is new
        settle();
        const qint64 before = size();
        m_flusher->tick(1'000 + 3 * RecordFlusher::intervalMs);
        settle();
        QCOMPARE(size(), before);
    }

    // A folder that closes writes its own checkpoint, and the lock may be another's by the time that a flush has ended.
    void noCheckpointAfterAStop()
    {
        QSemaphore gate;
        for (int thread = 0; thread < m_workers->flusher.maxThreadCount(); ++thread)
            m_workers->flusher.start([&gate] { gate.acquire(); });
        m_flusher->tick(1'000 + RecordFlusher::intervalMs);
        m_flusher->stop();
        gate.release(m_workers->flusher.maxThreadCount());
        settle();
        m_flusher->tick(1'000 + 2 * RecordFlusher::intervalMs);
        settle();
        QVERIFY(!isSynced());
    }
};

QTEST_GUILESS_MAIN(TestRecordFlusher)
#include "tst_recordflusher.moc"
