// SPDX-License-Identifier: Apache-2.0
#include "transfer/staging.h"

#include "core/diskerror.h"
#include "core/durable.h"
#include "core/lock.h"
#include "core/text.h"
#include "core/uid.h"
#include "transfer/intentlog.h"
#include "transfer/record.h"
#include "transfer/folderreplacement.h"
#include "transfer/verify.h"

#include <QLockFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStorageInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

Q_LOGGING_CATEGORY(logPartial, "tcia.transfer.partial")

namespace {

const QString staging = u".tcia-partial"_s;
const QString backup = u".old"_s;

QString inStaging(const QString &name) { return staging + u'/' + name; }

// The folder that a user chose may be made, with all above it; links on the way to it are theirs.
Result<Directory> makeRoot(const QString &path)
{
    std::error_code code;
    std::filesystem::create_directories(QFile(path).filesystemFileName(), code);
    if (code)
        return failure(diskError(code, u"The folder cannot be made"_s, path));
    return Directory::open(path);
}

// The lock is made by its path. Where that would lead elsewhere, a link was put there meanwhile.
Result<void> checkLock(const Directory &root)
{
    if (root.entry(lockFile()).isFile())
        return {};
    return failure(Error::Kind::Disk, u"Its lock does not lie in it: %1 was replaced."_s.arg(staging), root.path());
}

Result<std::shared_ptr<QLockFile>> takeLock(const Directory &root)
{
    const std::shared_ptr<QLockFile> lock = makeLock(root.pathOf(lockFile()));
    constexpr int attempts = 3; // another process may be removing the folder between our two steps
    for (int i = 0; i < attempts; ++i) {
        if (const auto made = root.makeFolder(staging); !made)
            return failure(made.error());
        if (lock->tryLock(0)) {
            const auto isOurs = checkLock(root);
            return isOurs ? Result<std::shared_ptr<QLockFile>>(lock) : failure(isOurs.error());
        }
        if (lock->error() == QLockFile::LockFailedError)
            break;
    }
    return failure(lockedError(*lock, root.path(), u"is downloading into this folder. Let it finish, or choose another folder."_s));
}

QList<DirectoryEntry> stagingEntries(const Directory &root)
{
    const auto folder = root.folder(staging);
    return folder ? folder->entries().value_or(QList<DirectoryEntry>()) : QList<DirectoryEntry>();
}

// The names this program gives; anything else in there is not ours and stays.
QStringList seriesWith(const Directory &root, const QString &suffix)
{
    QStringList uids;
    for (const DirectoryEntry &entry : stagingEntries(root))
        if (entry.name.endsWith(suffix) && isUid(QStringView(entry.name).chopped(suffix.size())))
            uids << entry.name.chopped(suffix.size());
    return uids;
}

void warn(const Result<void> &result)
{
    if (!result)
        qCWarning(logPartial).noquote() << text::of(result.error());
}

// The folder is open only here: Windows removes no folder that is open.
Result<void> removeImages(const Directory &root, const QString &path)
{
    const auto folder = root.folder(path);
    if (!folder)
        return failure(folder.error());
    const auto entries = folder->entries();
    if (!entries)
        return failure(entries.error());
    for (const DirectoryEntry &entry : *entries)
        if (entry.isFile() && (entry.size == 0 || looksLikeImage(*folder, entry)))
            if (const auto removed = folder->removeFile(entry.name); !removed)
                return removed;
    return {};
}

using Files = QHash<QString, QList<UnpackedFile>>; //!< that were ever recorded, by series UID

// The last step of a replacement.
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
    static const QRegularExpression parts(uR"(^(fetch-\d+\.zip\.part(\.\d+)?|intents\.jsonl\.[A-Za-z0-9]{6}|(probe|licence)(\.[a-z0-9]{6})?)$)"_s); // see Directory::write()
    for (const DirectoryEntry &entry : stagingEntries(root))
        if (entry.isFile() && parts.match(entry.name).hasMatch())
            warn(root.removeFile(inStaging(entry.name)));
    for (const QString &uid : seriesWith(root, QString()))
        warn(discardStaged(root, uid));
    for (const QString &uid : seriesWith(root, backup)) {
        if (!series.contains(uid))
            continue;
        const QString home = series.value(uid).folder;
        // Set aside and never replaced: back where it was. If it cannot go back, it stays where it is.
        if (!root.exists(home) && root.rename(backupFolder(uid), home))
            continue;
        if (root.exists(home)) // died before the last step of a replacement
            end(root, uid, series[uid], before);
    }
}

// What was finished is looked at again by the next start, as long as nothing says that it outlives a loss of power.
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

QString stagingFolder() { return staging; }
bool isStaging(const QString &relative) { return relative.section(u'/', 0, 0).compare(staging, Qt::CaseInsensitive) == 0; }
QString lockFile() { return inStaging(u"lock"_s); }
QString stagedLicence() { return inStaging(u"licence"_s); }
QString intentsFile() { return inStaging(u"intents.jsonl"_s); }
QString stagedFolder(const QString &seriesUid) { return inStaging(seriesUid); }
QString backupFolder(const QString &seriesUid) { return inStaging(seriesUid + backup); }
QString lostFolder(const QString &seriesUid) { return inStaging(u"lost/"_s + seriesUid); }
QString spoolPath(int slot) { return inStaging(u"fetch-%1.zip.part"_s.arg(slot)); }

bool hasBackups(const Directory &root) { return !seriesWith(root, backup).isEmpty(); }

Result<QString> keepAsLost(const Directory &root, const QString &seriesUid, const QString &path)
{
    const QString folder = lostFolder(seriesUid);
    if (const auto made = root.makeFolder(folder); !made)
        return failure(made.error());
    const QString name = path.section(u'/', -1);
    QString kept = folder + u'/' + name;
    for (int n = 2; root.exists(kept); ++n)
        kept = folder + u"/%1 (%2)"_s.arg(name).arg(n);
    const auto moved = root.rename(path, kept);
    return moved ? Result<QString>(root.pathOf(kept)) : failure(moved.error());
}

// Images are of the download. Whatever else lies there may be the user's.
Result<void> discardStaged(const Directory &root, const QString &seriesUid)
{
    const QString path = stagedFolder(seriesUid);
    if (!root.entry(path).isFolder())
        return {}; // nothing, or a link: not ours
    if (const auto removed = removeImages(root, path); !removed)
        return removed;
    const auto folderRemoved = root.removeFolder(path);
    if (folderRemoved || folderRemoved.error().diskFault)
        return folderRemoved;
    const auto kept = keepAsLost(root, seriesUid, path);
    if (!kept)
        return failure(kept.error());
    qCWarning(logPartial).noquote() << "holds what is no image of a download; it lies here now:" << *kept;
    return {};
}

DiskSpace diskSpaceOf(const QString &root)
{
    const QStorageInfo disk(root);
    return {.free = disk.bytesAvailable(), .total = disk.bytesTotal()};
}

bool wasInterrupted(const QString &root)
{
    const auto folder = Directory::open(root);
    if (!folder)
        return false;
    const auto area = folder->folder(staging);
    const bool wasTidied = !area || (!folder->exists(lockFile()) && !area->isEmpty());
    return !wasTidied || folder->exists(intentsFile()) || !isSynced(root);
}

Result<OpenRoot> openRoot(const QString &root)
{
    const auto folder = makeRoot(root);
    if (!folder)
        return failure(folder.error());
    const auto lock = takeLock(*folder);
    if (!lock)
        return failure(lock.error());
    OpenRoot open {.space = diskSpaceOf(root), .lock = *lock, .series = {}};
    const QStringList replacing = seriesWith(*folder, backup);
    Files before;
    const auto sums = forEachRecord(root, [&](const Record &record, qint64 offset) {
        if (replacing.contains(record.series.seriesUid))
            before[record.series.seriesUid] += record.files;
        open.series.insert(record.series.seriesUid, {.offset = offset, .folder = record.folder});
    });
    if (!sums)
        return failure(sums.error());
    const auto shortened = recover(root, open.series, sums->synced);
    if (!shortened)
        return failure(shortened.error());
    open.shortened = *shortened;
    sweep(*folder, open.series, before);
    return open;
}

Result<Directory> openLocked(const QString &root)
{
    auto folder = Directory::open(root);
    if (folder && folder->exists(lockFile()))
        return folder;
    Error error {.kind = Error::Kind::Disk, .detail = u"The folder has vanished, or its disk was taken away."_s, .subject = root, .diskFault = true};
    return failure(error);
}

Result<void> tryWriting(const QString &root)
{
    constexpr qsizetype size = 64 * 1024;
    const QString probe = inStaging(u"probe"_s);
    auto written = openLocked(root).and_then([&probe](const Directory &folder) {
        return folder.write(probe, QByteArray(size, 'p')).and_then([&] { return folder.removeFile(probe); });
    });
    if (!written) // it could be written to when it was opened, so whatever the reason is, it concerns the folder
        written.error().diskFault = true;
    return written;
}

void closeRoot(const QString &root, const std::shared_ptr<QLockFile> &lock)
{
    if (const auto synced = letReachTheDisk(root); !synced) // the intents stay for the next start, which needs them then
        qCWarning(logPartial).noquote() << text::of(synced.error());
    const auto folder = Directory::open(root);
    if (folder)
        sweep(*folder, {}, {}); // what was set aside waits for the next start, which knows its place
    lock->unlock();
    if (folder)
        (void)folder->removeFolder(staging); // only if it is empty
}

} // namespace tcia::transfer
