// SPDX-License-Identifier: Apache-2.0
#include "core/waitingread.h"

#include "core/diskerror.h"
#include "core/firstbytes.h"
#include "core/platform/interruptwatch.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace tcia {

namespace {

//! What the thread and the one that waits for it share; the last one of them deletes it.
struct Reading
{
    std::mutex mutex;
    std::condition_variable ended;
    std::optional<Result<QByteArray>> content {};
};

Result<QByteArray> readOn(const std::function<bool(QFile &)> &open, qint64 most)
{
    using namespace std::chrono_literals;
    const auto reading = std::make_shared<Reading>();
    std::thread([reading, open, most] {
        QFile file;
        auto content = open(file) ? firstBytes(file, most) : Result<QByteArray>(failure(diskError(file)));
        const std::lock_guard lock(reading->mutex);
        reading->content = std::move(content);
        reading->ended.notify_all();
    }).detach();
    std::unique_lock lock(reading->mutex);
    while (!reading->content) {
        if (platform::wasInterrupted())
            return failure(Error::Kind::Cancelled, {});
        reading->ended.wait_for(lock, 100ms); // a signal's handler cannot wake it
    }
    return *std::move(reading->content);
}

} // namespace

bool mayWait(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !file.isFile() && !file.isDir();
}

Result<QByteArray> readWaiting(const QString &path, qint64 most)
{
    return readOn(
        [path](QFile &file) {
            file.setFileName(path);
            return file.open(QIODevice::ReadOnly);
        },
        most);
}

Result<QByteArray> readWaiting(int descriptor, qint64 most)
{
    return readOn([descriptor](QFile &file) { return file.open(descriptor, QIODevice::ReadOnly); }, most);
}

} // namespace tcia
