// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace tcia {

//! Calls `receive(value)` (or `receive()`) on `context`'s thread once `future` has its answer; never, if `context` dies first. Call it on that
//! thread. In place of QFuture::then(context, …): in Qt 6.4 that looks at its context from the thread that delivers the answer,
//! which races with the context's destruction (and asserts where it is already gone); a watcher is made for it.
template <typename T, typename Receive>
void whenDone(const QFuture<T> &future, QObject *context, Receive receive)
{
    auto watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, receive = std::move(receive)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if constexpr (std::is_void_v<T>) {
            if (!done.isCanceled())
                receive();
        } else if (done.resultCount() > 0) { // none: cancelled before it had an answer
            receive(done.result());
        }
    });
    watcher->setFuture(future);
}

//! The answer that `map` makes of the future's, on `context`'s thread; cancelled without one if `context` dies first.
template <typename T, typename Map>
auto mapped(const QFuture<T> &future, QObject *context, Map map) -> QFuture<std::invoke_result_t<Map, T>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Map, T>>>();
    promise->start();
    whenDone(future, context, [promise, map = std::move(map)](const T &value) mutable {
        promise->addResult(map(value));
        promise->finish();
    });
    return promise->future();
}

} // namespace tcia
