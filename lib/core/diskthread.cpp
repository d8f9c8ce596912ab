// SPDX-License-Identifier: Apache-2.0
#include "core/diskthread.h"

#include <QCoreApplication>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace tcia {

namespace {

constexpr std::chrono::seconds longestWait {2};

//! The number of running threads. Never destroyed, because a thread may outlive everything else.
struct Running
{
    std::mutex mutex;
    std::condition_variable ended;
    int count = 0;
};

Running &running()
{
    static auto *const all = new Running;
    return *all;
}

void awaitAll()
{
    Running &all = running();
    std::unique_lock lock(all.mutex);
    all.ended.wait_for(lock, longestWait, [&all] { return all.count == 0; });
}

void change(int by)
{
    Running &all = running();
    const std::lock_guard lock(all.mutex);
    all.count += by;
    all.ended.notify_all();
}

} // namespace

bool startDiskThread(std::function<void()> work)
{
    static const bool isAwaited = [] {
        qAddPostRoutine(awaitAll);
        return true;
    }();
    Q_UNUSED(isAwaited)
    change(1);
    try {
        std::thread([work = std::move(work)]() mutable {
            work();
            work = nullptr; // its captures are destroyed before the thread counts as ended
            change(-1);
        }).detach();
    } catch (const std::system_error &) {
        change(-1);
        return false;
    }
    return true;
}

} // namespace tcia
