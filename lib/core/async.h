// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace tcia {

//! Calls `receive(value)` on `context`'s thread once `future` has its answer; never, if `context` dies first. Call it on that
//! thread. In place of QFuture::then(context, …): in Qt 6.4 that looks at its context from the thread that delivers the answer,
//! which races with the context's destruction (and asserts where it is already gone); a watcher is made for it.
template <typename T, typename Receive>
void whenDone(const QFuture<T> &future, QObject *context, Receive receive)
{
    auto watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, receive = std::move(receive)]() mutable {
        watcher->deleteLater();
        if (const QFuture<T> done = watcher->future(); done.resultCount() > 0) // none: cancelled before it had an answer
            receive(done.result());
    });
    watcher->setFuture(future);
}

} // namespace tcia
