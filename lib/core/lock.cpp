// SPDX-License-Identifier: Apache-2.0
#include "core/lock.h"

#include "core/platform/directory.h"

#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

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

} // namespace

std::unique_ptr<QLockFile> makeLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // never stale while its process runs
    return lock;
}

bool tryLock(QLockFile &lock, int waitMs) { return !isBlocked(lock) && lock.tryLock(waitMs); }

Error lockedError(const QLockFile &lock, const QString &path, const QString &does)
{
    if (isBlocked(lock))
        return {.kind = Error::Kind::Disk,
                .detail = u"It is not a regular file, so it cannot serve as a lock. Remove it."_s,
                .context = {.path = lock.fileName()}};
    qint64 process = 0;
    QString host, program;
    if (lock.error() != QLockFile::LockFailedError || !lock.getLockInfo(&process, &host, &program))
        return {.kind = Error::Kind::Disk,
                .detail = u"It cannot be locked; its folder may not be writable."_s,
                .context = {.path = path}};
    QString detail = u"%1 (process %2 on %3) %4"_s.arg(program, QString::number(process), host, does);
    if (host != QSysInfo::machineHostName()) // a process on another host cannot be checked
        detail += u" If it does not run there any more, remove %1."_s.arg(lock.fileName());
    return {.kind = Error::Kind::Disk, .detail = detail, .context = {.path = path}};
}

} // namespace tcia
