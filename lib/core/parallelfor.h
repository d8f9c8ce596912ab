// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <exception>
#include <mutex>

namespace tcia {

//! Calls `work(number)` for the numbers 0 to count-1, on this thread and on idle threads of `helpers` (none if null).
//! Each thread uses its own `work` made by `makeWorker()`. The first failure ends the loop and is returned. Helpers
//! that have not started are not awaited, so a task of the pool itself may call it. An exception on any thread is
//! rethrown here after all have ended. Another thread is started for every `worthAThread` numbers.
template <typename MakeWorker>
Result<void> parallelFor(QThreadPool *helpers, qsizetype count, const MakeWorker &makeWorker,
                         qsizetype worthAThread = 4)
{
    std::atomic<qsizetype> next = 0;
    QSemaphore ended;
    int started = 0;
    std::mutex guard;
    std::exception_ptr thrown;
    Result<void> outcome;
    const auto run = [&] {
        try {
            auto work = makeWorker();
            for (qsizetype number = next++; number < count; number = next++) {
                Result<void> done = work(number);
                if (done)
                    continue;
                const std::lock_guard lock(guard);
                if (outcome) // the first failure is the cause, others may be its consequences
                    outcome = std::move(done);
                next = count;
            }
        } catch (...) {
            const std::lock_guard lock(guard);
            thrown = std::current_exception();
            next = count;
        }
    };
    const auto help = [&] {
        run();
        ended.release();
    };
    while (helpers && started + 1 < helpers->maxThreadCount() && (started + 2) * worthAThread <= count &&
           helpers->tryStart(help))
        ++started;
    run();
    ended.acquire(started);
    if (thrown)
        std::rethrow_exception(thrown);
    return outcome;
}

} // namespace tcia
