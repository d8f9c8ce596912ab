// SPDX-License-Identifier: Apache-2.0
#include "storage/staging.h"

#include "core/durable.h"
#include "core/lock.h"
#include "core/missing.h"
#include "core/reason.h"
#include "core/text.h"
#include "storage/destination.h"
#include "storage/folderreplacement.h"
#include "storage/intentlog.h"
#include "storage/record.h"
#include "storage/stagingfiles.h"
#include "storage/stagingpaths.h"

#include <QLockFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace tcia::storage {

Q_LOGGING_CATEGORY(logPartial, "tcia.storage.partial")

namespace {

// The user's folder and its parents may be created; links in its path are the user's own.
Result<Directory> makeRoot(const QString &path)
{
    return makeDestination(path).and_then([&path] { return Directory::open(path); });
}

// The lock is created by path. If that leads elsewhere, a link was put there meanwhile.
Result<void> checkLock(const Directory &root)
{
    if (root.entry(lockFile()).isFile())
        return {};
    return failure(
        Error::Kind::Disk,
        english<QT_TRANSLATE_NOOP("Reasons", "Its lock file is not in it: %1 was replaced.")>().arg(stagingFolder()),
        {.path = root.path()});
}

Result<std::shared_ptr<QLockFile>> takeLock(const Directory &root)
{
    const std::shared_ptr<QLockFile> lock = makeLock(root.pathOf(lockFile()));
    constexpr int attempts = 3; // another process may remove the folder between the two steps
    for (int i = 0; i < attempts; ++i) {
        if (const auto made = root.makeFolder(stagingFolder()); !made)
            return failure(made.error());
        if (tryLock(*lock)) {
            const auto isOurs = checkLock(root);
            return isOurs ? Result<std::shared_ptr<QLockFile>>(lock) : failure(isOurs.error());
        }
        if (lock->error() == QLockFile::LockFailedError)
            break;
    }
    return failure(lockedError(
        *lock, root.path(),
        english<QT_TRANSLATE_NOOP(
            "Reasons",
            "%1 (process %2 on %3) is downloading into this folder. Let it finish, or choose another folder.")>()));
}

void warn(const Result<void> &result)
{
    if (!result)
        qCWarning(logPartial).noquote() << text::of(result.error());
}

using Files = QHash<QString, QList<UnpackedFile>>; //!< all recorded names, by series UID

// Performs the last step of a replacement.
void end(const Directory &root, const QString &uid, const RecordedSeries &known, const Files &before)
{
    const auto now = readRecordAt(root.path(), known.offset);
    if (now)
        finishReplacement(root, uid, now->folder, {.now = now->files, .before = before.value(uid)});
    else
        qCWarning(logPartial).noquote() << text::of(now.error());
}

void sweep(const Directory &root, const QHash<QString, RecordedSeries> &series, const Files &before)
{
    static const QRegularExpression parts(
        uR"(^(fetch-\d+\.zip\.part(\.\d+)?|intents\.jsonl\.[A-Za-z0-9]{6}|(probe|licence|lock\.probe)(\.[a-z0-9]{6})?)$)"_s); // see
                                                                                                                              // Directory::write()
    for (const DirectoryEntry &entry : stagingEntries(root))
        if (entry.isFile() && parts.match(entry.name).hasMatch())
            warn(root.removeFile(inStaging(entry.name)));
    for (const QString &uid : stagedSeries(root))
        warn(discardStaged(root, uid));
    for (const QString &uid : backedUpSeries(root)) {
        if (!series.contains(uid))
            continue;
        const QString home = series.value(uid).folder;
        // Restores backups that were never replaced. If that is impossible, they stay in the staging area.
        if (!root.exists(home) && root.rename(backupFolder(uid), home))
            continue;
        if (root.exists(home)) // interrupted before the last step of a replacement
            end(root, uid, series[uid], before);
    }
}

// The staging area is removed with the lock, unless it contains files for the user.
bool wasTidied(const Directory &root)
{
    const auto area = root.folder(stagingFolder());
    if (!area)
        return root.isMissing(stagingFolder());
    const auto entries = area->entries();
    return root.isMissing(lockFile()) && entries && !entries->isEmpty();
}

// Finished series are checked again by the next start until a checkpoint confirms that they survive a power loss.
Result<void> letReachTheDisk(const QString &root)
{
    const auto size = recordSize(root);
    if (!size)
        return failure(size.error());
    if (!isSynced(root))
        if (const auto flushed = flushFileSystem(root); !flushed)
            return flushed;
    return checkpoint(root, *size);
}

} // namespace

DiskSpace diskSpaceOf(const QString &root)
{
    const QStorageInfo disk(root);
    return {.free = disk.bytesAvailable(), .total = disk.bytesTotal()};
}

bool wasInterrupted(const QString &root)
{
    const auto folder = Directory::open(root);
    if (!folder)
        return !isCertainlyMissing(root);
    return !wasTidied(*folder) || !folder->isMissing(intentsFile()) || !isSynced(root);
}

Result<OpenRoot> openRoot(const QString &root)
{
    const auto folder = makeRoot(root);
    if (!folder)
        return failure(folder.error());
    const auto lock = takeLock(*folder);
    if (!lock)
        return failure(lock.error());
    if (const auto appendable = checkAppendable(root); !appendable) { // before anything is fetched for nothing
        (*lock)->unlock();
        (void)folder->removeFolder(stagingFolder()); // only if it is empty
        return failure(appendable.error());
    }
    OpenRoot open {.space = diskSpaceOf(root), .lock = *lock, .series = {}};
    const QStringList replacing = backedUpSeries(*folder);
    Files before;
    const auto sums = forEachRecord(root, [&](const Record &record, qint64 offset) {
        if (replacing.contains(record.series.seriesUid))
            before[record.series.seriesUid] += record.files;
        open.series.insert(record.series.seriesUid, recordedSeries(offset, record));
    });
    if (!sums)
        return failure(sums.error());
    const auto lostSeries = recover(root, open.series, sums->synced);
    if (!lostSeries)
        return failure(lostSeries.error());
    open.lostSeries = *lostSeries;
    sweep(*folder, open.series, before);
    return open;
}

Result<void> tryWriting(const QString &root)
{
    constexpr qsizetype size = 64 * 1024;
    const QString probe = inStaging(u"probe"_s);
    auto written = openLocked(root).and_then([&probe](const Directory &folder) {
        return folder.write(probe, QByteArray(size, 'p')).and_then([&] { return folder.removeFile(probe); });
    });
    if (!written) // it was writable when it was opened, so any failure concerns the folder
        written.error().diskFault = true;
    return written;
}

void closeRoot(const QString &root, const std::shared_ptr<QLockFile> &lock)
{
    if (const auto synced = letReachTheDisk(root); !synced) // the intents stay, because the next start needs them
        qCWarning(logPartial).noquote() << text::of(synced.error());
    const auto folder = Directory::open(root);
    if (folder)
        sweep(*folder, {}, {}); // backups stay for the next start, which knows their place
    lock->unlock();
    if (folder)
        (void)folder->removeFolder(stagingFolder()); // only if it is empty
}

} // namespace tcia::storage
