// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace tcia {

//! Runs `work` on a thread of its own. When the application object is destroyed, such threads are awaited for two
//! seconds and then abandoned until the process exits. False if the system cannot create a thread; `work` is destroyed
//! then.
bool startDiskThread(std::function<void()> work);

//! Runs `work`, which accesses a disk that may not respond, such as a network disk, and returns its result. It runs on
//! a thread of its own: a hanging disk must not block threads of the global pool, which Qt paints with. Cancelled if
//! the system cannot create a thread. Any thread; continue with onFinished().
template <typename Work>
QFuture<std::invoke_result_t<Work>> runOnDiskThread(Work work)
{
    using Answer = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Answer>>(); // cancels its future if destroyed unfinished
    promise->start();
    const QFuture<Answer> future = promise->future();
    startDiskThread([promise, work = std::move(work)]() mutable {
        try {
            promise->addResult(work());
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return future;
}

} // namespace tcia
