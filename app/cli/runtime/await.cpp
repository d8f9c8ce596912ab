// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/await.h"

#include <QEventLoop>
#include <QTimer>

namespace tcia::cli {

void waitFor(const QFuture<void> &future, const Interrupt &interrupt, int timeoutMs)
{
    if (future.isFinished() || (timeoutMs > 0 && interrupt.happened()))
        return;
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (timeoutMs > 0) {
        QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
        QObject::connect(&interrupt, &Interrupt::triggered, &loop, &QEventLoop::quit);
    }
    loop.exec();
}

} // namespace tcia::cli
