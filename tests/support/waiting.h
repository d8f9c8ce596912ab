// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace tcia::tests {

//! The answer of a future, while the event loop runs; fails (with a default-constructed result) after a generous
//! timeout, so that a hanging test reports where it hangs.
template <typename T>
T answerOf(const QFuture<T> &future, int milliseconds = 60'000)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished() || future.resultCount() == 0)
        qFatal("No answer within %d ms", milliseconds);
    return future.result();
}

} // namespace tcia::tests
