// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace tcia {

//! Runs it on a thread of its own. At the program's end, when the application object is destroyed, such threads are
//! awaited for two seconds; then they are left to the end of the process. False where the system gives no thread:
//! `work` is destroyed then.
bool startDiskThread(std::function<void()> work);

//! The answer of `work`, which reads or writes files of a disk that may not answer, such as one of a network. It runs
//! on a thread of its own: threads of the program's pool must not be lost to such a disk, for Qt paints with that pool.
//! Cancelled where the system gives no thread. Any thread; continue with onFinished().
template <typename Work>
QFuture<std::invoke_result_t<Work>> runOnDiskThread(Work work)
{
    using Answer = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Answer>>(); // destroyed unfinished, it cancels
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
