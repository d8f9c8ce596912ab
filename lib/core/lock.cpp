// SPDX-License-Identifier: Apache-2.0
#include "core/lock.h"

#include "core/platform/directory.h"
#include "core/platform/stalelock.h"
#include "core/reason.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace tcia {

namespace {

bool isBlocked(const QLockFile &lock)
{
    const QFileInfo file(lock.fileName());
    const auto folder = Directory::open(file.path());
    const DirectoryEntry entry = folder ? folder->entry(file.fileName()) : DirectoryEntry();
    return entry.exists() && !entry.isFile();
}

// To remove the lock file of an ended process Qt creates another one, for which a full disk has no space. The caller
// must find out whether the process has ended.
bool mayBeOfEndedProcess(const QLockFile &lock)
{
    qint64 process = 0;
    QString host, program;
    return lock.error() == QLockFile::LockFailedError && lock.getLockInfo(&process, &host, &program) &&
           host == QSysInfo::machineHostName() && process != QCoreApplication::applicationPid();
}

// A process that was killed between creating its lock file and writing to it leaves it empty, and QLockFile never takes
// an empty file for stale. A process that runs needs microseconds for that step: what stays empty for `step` is
// removed.
bool mayBeOfKilledProcess(QLockFile &lock)
{
    constexpr std::chrono::milliseconds step = 2s;
    const auto isEmpty = [&lock] {
        const QFileInfo file(lock.fileName());
        return file.exists() && file.size() == 0;
    };
    if (lock.error() != QLockFile::LockFailedError || !isEmpty())
        return false;
    const qint64 age = QFileInfo(lock.fileName()).lastModified().msecsTo(QDateTime::currentDateTimeUtc());
    return !lock.tryLock(int(std::clamp<qint64>(step.count() - age, 0, step.count()))) && isEmpty();
}

// QLockFile does not report why it could not create the file; creating another one reveals the reason.
Error notLockableError(const QLockFile &lock, const QString &path)
{
    constexpr qsizetype size = 100; // about the size of a lock file
    const QFileInfo file(lock.fileName());
    const QString probe = file.fileName() + u".probe"_s;
    const auto written = Directory::open(file.path()).and_then([&probe](const Directory &folder) {
        return folder.write(probe, QByteArray(size, 'p')).and_then([&] { return folder.removeFile(probe); });
    });
    Error error {.kind = Error::Kind::Disk,
                 .detail =
                     english<QT_TRANSLATE_NOOP("Reasons", "It cannot be locked; its folder may not be writable.")>(),
                 .context = {.path = path}};
    if (!written && written.error().diskFault) {
        error = written.error();
        error.context = {.path = path};
    }
    return error;
}

} // namespace

std::unique_ptr<QLockFile> makeLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // never stale while its process runs
    return lock;
}

bool tryLock(QLockFile &lock, int waitMs)
{
    if (isBlocked(lock))
        return false;
    if (lock.tryLock(0))
        return true;
    const bool mayBeStale = mayBeOfEndedProcess(lock) || mayBeOfKilledProcess(lock);
    if (lock.isLocked() || (mayBeStale && platform::removeStaleLock(lock.fileName()) && lock.tryLock(0)))
        return true;
    return waitMs > 0 && lock.error() == QLockFile::LockFailedError && lock.tryLock(waitMs);
}

Error lockedError(const QLockFile &lock, const QString &path, const QString &holds)
{
    if (isBlocked(lock))
        return {.kind = Error::Kind::Disk,
                .detail = english<QT_TRANSLATE_NOOP(
                    "Reasons", "It is not a regular file, so it cannot serve as a lock. Remove it.")>(),
                .context = {.path = lock.fileName()}};
    if (lock.error() != QLockFile::LockFailedError)
        return notLockableError(lock, path);
    qint64 process = 0;
    QString host, program;
    if (!lock.getLockInfo(&process, &host, &program))
        return notLockableError(lock, path);
    QString detail = holds.arg(program, QString::number(process), host);
    if (host != QSysInfo::machineHostName()) // a process on another host cannot be checked
        detail += u' ' + english<QT_TRANSLATE_NOOP("Reasons", "If it does not run there any more, remove %1.")>().arg(
                             lock.fileName());
    return {.kind = Error::Kind::Disk, .detail = detail, .context = {.path = path}};
}

} // namespace tcia
