// SPDX-License-Identifier: Apache-2.0
#include "core/async.h"
#include "core/diskthread.h"
#include "core/result.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <new>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestDiskThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers()
    {
        std::optional<Result<int>> answer;
        onFinished(runOnDiskThread([]() -> Result<int> { return 7; }), this,
                   [&](const Result<int> &got) { answer = got; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->value(), 7);
    }

    void runsOutsideThePool()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        QSemaphore disk;
        QList<QFuture<Result<int>>> stuck;
        for (int i = 0; i < pool.maxThreadCount() + 1; ++i)
            stuck << runOnDiskThread([&disk]() -> Result<int> {
                disk.acquire();
                return 1;
            });
        QCOMPARE(pool.activeThreadCount(), 0);
        disk.release(int(stuck.size()));
        for (QFuture<Result<int>> &future : stuck)
            QCOMPARE(future.result().value(), 1);
    }

    void exceptionsAreErrors()
    {
        std::optional<Result<int>> answer;
        onFinished(runOnDiskThread([]() -> Result<int> { throw std::bad_alloc(); }), this,
                   [&](const Result<int> &got) { answer = got; });
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, Error::Kind::Memory);
    }
};

QTEST_GUILESS_MAIN(TestDiskThread)
#include "tst_diskthread.moc"
