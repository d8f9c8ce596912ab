// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <exception>
#include <mutex>
#include <optional>

namespace tcia::transfer {

//! Shares out the numbers 0 to count-1 between this thread and the threads of `helpers` that are idle just now (none, if null).
//! `work(next)` runs on each of them and asks `next()` for a number until there is none. Returns when all have ended. Nobody is
//! waited for who has not begun, so a task of the pool itself may call it. What `work` throws on any of them is thrown here, once all have
//! ended.
template <typename Work>
void shareOut(QThreadPool *helpers, qsizetype count, const Work &work)
{
    constexpr qsizetype worthAThread = 4; // fewer each are done before a thread has started
    std::atomic<qsizetype> given = 0;
    const auto next = [&given, count]() -> std::optional<qsizetype> {
        const qsizetype number = given++;
        return number < count ? std::optional(number) : std::nullopt;
    };
    QSemaphore ended;
    int started = 0;
    std::mutex guard;
    std::exception_ptr thrown;
    const auto run = [&] {
        try {
            work(next);
        } catch (...) {
            const std::lock_guard lock(guard);
            thrown = std::current_exception();
            given = count; // the others need not begin what comes next
        }
    };
    const auto help = [&] {
        run();
        ended.release();
    };
    while (helpers && started + 1 < helpers->maxThreadCount() && (started + 2) * worthAThread <= count && helpers->tryStart(help))
        ++started;
    run();
    ended.acquire(started);
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace tcia::transfer
