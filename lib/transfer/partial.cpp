// SPDX-License-Identifier: Apache-2.0
#include "transfer/partial.h"

#include "core/files.h"
#include "core/uid.h"
#include "transfer/record.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

const QString part = u".zip.part"_s, pending = u".json"_s, aside = u".old"_s;

QString partialPath(const QString &root) { return root + u"/.tcia-partial"_s; }
QString inPartial(const QString &root, const QString &name) { return partialPath(root) + u'/' + name; }

std::filesystem::path native(const QString &path) { return QFile(path).filesystemFileName(); }

Error lockedError(const QLockFile &lock, const QString &root)
{
    qint64 process = 0;
    QString host, program;
    if (lock.error() != QLockFile::LockFailedError || !lock.getLockInfo(&process, &host, &program))
        return {.kind = Error::Kind::Disk, .detail = u"The folder cannot be locked; it may not be writable."_s, .subject = root};
    return {.kind = Error::Kind::Disk,
            .detail = u"%1 (process %2 on %3) is downloading into this folder. Let it finish, or choose another folder."_s
                          .arg(program).arg(process).arg(host),
            .subject = root};
}

Result<std::shared_ptr<QLockFile>> takeLock(const QString &root)
{
    const auto lock = std::make_shared<QLockFile>(inPartial(root, u"lock"_s));
    lock->setStaleLockTime(0); // a download may take days; only a dead process gives up its lock
    constexpr int attempts = 3; // another process may be removing the folder between our two steps
    for (int i = 0; i < attempts; ++i) {
        if (const auto made = makeFolder(partialPath(root)); !made)
            return failure(made.error());
        if (lock->tryLock(0))
            return lock;
        if (lock->error() == QLockFile::LockFailedError)
            break;
    }
    return failure(lockedError(*lock, root));
}

// The names this program gives; anything else in there is not ours and stays.
QStringList oursWith(const QString &root, const QString &suffix)
{
    QStringList uids;
    for (const QString &name : QDir(partialPath(root)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        if (name.endsWith(suffix) && isUid(QStringView(name).chopped(suffix.size())))
            uids << name.chopped(suffix.size());
    return uids;
}

bool isThere(const QString &root, const Record &record)
{
    for (const UnpackedFile &file : record.files)
        if (QFileInfo(root + u'/' + record.folder + u'/' + file.name).size() != file.size)
            return false;
    return !record.files.isEmpty();
}

// A series whose folder was moved into place when the program died needs its record.
Result<void> recordInterrupted(const QString &root)
{
    for (const QString &uid : oursWith(root, pending)) {
        const auto line = readFile(pendingPath(root, uid));
        const Result<Record> record = line ? recordFromLine(*line) : failure(line.error());
        if (record && isThere(root, *record))
            if (const auto appended = appendRecord(root, *record); !appended)
                return failure(appended.error());
        QFile::remove(pendingPath(root, uid));
    }
    return {};
}

// A link is removed, never what it points at.
void discard(const QString &path)
{
    if (const QFileInfo info(path); info.isDir() && !info.isSymLink())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

void sweep(const QString &root, const QHash<QString, Known> &series)
{
    for (const QString &uid : oursWith(root, part))
        QFile::remove(partPath(root, uid));
    for (const QString &uid : oursWith(root, QString()))
        discard(unpackPath(root, uid));
    for (const QString &uid : oursWith(root, aside)) {
        const QString home = root + u'/' + series.value(uid).folder;
        // Set aside and never replaced: back where it was. If it cannot go back, it stays where it is.
        if (series.contains(uid) && !QFileInfo::exists(home) && moveFolder(asidePath(root, uid), home))
            continue;
        if (series.contains(uid) && QFileInfo::exists(home))
            discard(asidePath(root, uid));
    }
}

} // namespace

QString partPath(const QString &root, const QString &seriesUid) { return inPartial(root, seriesUid + part); }
QString unpackPath(const QString &root, const QString &seriesUid) { return inPartial(root, seriesUid); }
QString pendingPath(const QString &root, const QString &seriesUid) { return inPartial(root, seriesUid + pending); }
QString asidePath(const QString &root, const QString &seriesUid) { return inPartial(root, seriesUid + aside); }

Error diskError(const std::error_code &code, const QString &what, const QString &path)
{
    const bool full = code == std::errc::no_space_on_device || code == std::errc::file_too_large;
    return {.kind = full ? Error::Kind::NoSpace : Error::Kind::Disk,
            .detail = u"%1 (%2)"_s.arg(what, QString::fromLocal8Bit(code.message())),
            .subject = path};
}

Result<void> makeFolder(const QString &path)
{
    std::error_code code;
    std::filesystem::create_directories(native(path), code);
    if (code)
        return failure(diskError(code, u"The folder cannot be made."_s, path));
    return {};
}

Result<void> moveFolder(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(native(from), native(to), code);
    if (code)
        return failure(diskError(code, u"The folder cannot be moved into place."_s, to));
    return {};
}

Result<OpenRoot> openRoot(const QString &root)
{
    const auto lock = takeLock(root);
    if (!lock)
        return failure(lock.error());
    if (const auto recorded = recordInterrupted(root); !recorded)
        return failure(recorded.error());
    OpenRoot open {.lock = *lock, .series = {}};
    const auto unreadable = forEachRecord(root, [&open](const Record &record, qint64 offset) {
        open.series.insert(record.series.seriesUid, {.offset = offset, .folder = record.folder});
    });
    if (!unreadable)
        return failure(unreadable.error());
    sweep(root, open.series);
    return open;
}

void closeRoot(const QString &root, const std::shared_ptr<QLockFile> &lock)
{
    sweep(root, {}); // what was set aside waits for the next start, which knows its place
    lock->unlock();
    QDir().rmdir(partialPath(root));
}

} // namespace tcia::transfer
