// SPDX-License-Identifier: Apache-2.0
#include "transfer/partial.h"

#include "core/durable.h"
#include "core/lock.h"
#include "core/text.h"
#include "core/uid.h"
#include "transfer/intents.h"
#include "transfer/record.h"
#include "transfer/replaced.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

Q_LOGGING_CATEGORY(logPartial, "tcia.transfer.partial")

namespace {

const QString aside = u".old"_s;

QString partialPath(const QString &root) { return root + u"/.tcia-partial"_s; }
QString inPartial(const QString &root, const QString &name) { return partialPath(root) + u'/' + name; }

std::filesystem::path native(const QString &path) { return QFile(path).filesystemFileName(); }

Result<std::shared_ptr<QLockFile>> takeLock(const QString &root)
{
    const std::shared_ptr<QLockFile> lock = makeLock(lockPath(root));
    constexpr int attempts = 3; // another process may be removing the folder between our two steps
    for (int i = 0; i < attempts; ++i) {
        if (const auto made = makeFolder(partialPath(root)); !made)
            return failure(made.error());
        if (lock->tryLock(0))
            return lock;
        if (lock->error() == QLockFile::LockFailedError)
            break;
    }
    return failure(lockedError(*lock, root, u"is downloading into this folder. Let it finish, or choose another folder."_s));
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

// A link is removed, never what it points at.
void discard(const QString &path)
{
    if (const QFileInfo info(path); info.isDir() && !info.isSymLink())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

// The last step of a replacement.
void end(const QString &root, const QString &uid, const Known &known, const QSet<QString> &before)
{
    const auto now = readRecordAt(root, known.offset);
    if (now)
        replaced(asidePath(root, uid), root + u'/' + now->folder, {.now = now->files, .before = before});
    else
        qCWarning(logPartial).noquote() << text::of(now.error());
}

using Names = QHash<QString, QSet<QString>>; //!< that were ever recorded, by series UID

void sweep(const QString &root, const QHash<QString, Known> &series, const Names &before)
{
    static const QRegularExpression parts(uR"(^(fetch-\d+\.zip\.part|intents\.jsonl\.[A-Za-z0-9]{6})$)"_s); // of a fetch, of QSaveFile
    for (const QString &name : QDir(partialPath(root)).entryList(QDir::Files | QDir::System))
        if (parts.match(name).hasMatch())
            QFile::remove(inPartial(root, name));
    for (const QString &uid : oursWith(root, QString()))
        discard(unpackPath(root, uid));
    for (const QString &uid : oursWith(root, aside)) {
        const QString home = root + u'/' + series.value(uid).folder;
        // Set aside and never replaced: back where it was. If it cannot go back, it stays where it is.
        if (series.contains(uid) && !QFileInfo::exists(home) && moveFolder(asidePath(root, uid), home))
            continue;
        if (series.contains(uid) && QFileInfo::exists(home)) // died before the last step of a replacement
            end(root, uid, series[uid], before[uid]);
    }
}

// What was finished is looked at again by the next start, as long as nothing says that it outlives a loss of power.
Result<void> letReachTheDisk(const QString &root)
{
    const qint64 size = recordSize(root);
    if (!isSynced(root))
        if (const auto flushed = flushFileSystem(root); !flushed)
            return flushed;
    return checkpoint(root, size);
}

} // namespace

QString partPath(const QString &root, int slot) { return inPartial(root, u"fetch-%1.zip.part"_s.arg(slot)); }
QString unpackPath(const QString &root, const QString &seriesUid) { return inPartial(root, seriesUid); }
QString lockPath(const QString &root) { return inPartial(root, u"lock"_s); }
QString intentsPath(const QString &root) { return inPartial(root, u"intents.jsonl"_s); }
QString asidePath(const QString &root, const QString &seriesUid) { return inPartial(root, seriesUid + aside); }

QString lostPath(const QString &root, const QString &seriesUid) { return inPartial(root, u"lost/"_s + seriesUid); }
bool anyLeftAside(const QString &root) { return !oursWith(root, aside).isEmpty(); }

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
    std::filesystem::create_directory(native(path), code); // mostly all above it is there: one call in place of a look at each
    if (code == std::errc::no_such_file_or_directory) {
        code.clear();
        std::filesystem::create_directories(native(path), code);
    }
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

Room roomOf(const QString &root)
{
    const QStorageInfo disk(root);
    return {.free = disk.bytesAvailable(), .total = disk.bytesTotal()};
}

bool wasInterrupted(const QString &root)
{
    const auto isThere = [](const QString &path) { return QFileInfo::exists(path); };
    const bool wasTidied = !isThere(partialPath(root)) || (!isThere(lockPath(root)) && !QDir(partialPath(root)).isEmpty());
    return !wasTidied || isThere(intentsPath(root)) || !isSynced(root);
}

Result<OpenRoot> openRoot(const QString &root)
{
    const auto lock = takeLock(root);
    if (!lock)
        return failure(lock.error());
    OpenRoot open {.room = roomOf(root), .lock = *lock, .series = {}};
    const QStringList replacing = oursWith(root, aside);
    Names before;
    const auto sums = forEachRecord(root, [&](const Record &record, qint64 offset) {
        if (replacing.contains(record.series.seriesUid))
            for (const UnpackedFile &file : record.files)
                before[record.series.seriesUid].insert(file.name);
        open.series.insert(record.series.seriesUid, {.offset = offset, .folder = record.folder});
    });
    if (!sums)
        return failure(sums.error());
    const auto shortened = recover(root, open.series, sums->synced);
    if (!shortened)
        return failure(shortened.error());
    open.shortened = *shortened;
    sweep(root, open.series, before);
    return open;
}

void closeRoot(const QString &root, const std::shared_ptr<QLockFile> &lock)
{
    if (const auto synced = letReachTheDisk(root); !synced) // the intents stay for the next start, which needs them then
        qCWarning(logPartial).noquote() << text::of(synced.error());
    sweep(root, {}, {}); // what was set aside waits for the next start, which knows its place
    lock->unlock();
    QDir().rmdir(partialPath(root));
}

} // namespace tcia::transfer
