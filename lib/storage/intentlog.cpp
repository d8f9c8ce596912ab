// SPDX-License-Identifier: Apache-2.0
#include "storage/intentlog.h"

#include "core/diskerror.h"
#include "core/durable.h"
#include "core/text.h"
#include "storage/boundedlines.h"
#include "storage/filedigests.h"
#include "storage/powerlossfiles.h"
#include "storage/record.h"
#include "storage/stagingfiles.h"
#include "storage/stagingpaths.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::storage {

Q_LOGGING_CATEGORY(logIntents, "tcia.storage.intents")

namespace {

// Whether the folder under its final name is the one that was to be moved there: the replaced folder may have the same
// names and sizes. After a power loss only sizes are compared, because recheck() reads the content again.
bool isThere(const Directory &root, const Record &record)
{
    const std::atomic_bool never = false;
    const bool isSameRun = !record.boot.isEmpty() && record.boot == bootId();
    const auto folder = root.folder(record.folder);
    if (!folder || record.files.isEmpty() || root.exists(stagedFolder(record.series.seriesUid)))
        return false;
    return std::all_of(record.files.begin(), record.files.end(), [&](const UnpackedFile &file) {
        const DirectoryEntry entry = folder->entry(file.name);
        return entry.isFile() && entry.size == file.size && (!isSameRun || mismatchOf(*folder, file, never).isEmpty());
    });
}

bool isRecorded(const QString &root, const Record &record, const QHash<QString, RecordedSeries> &series)
{
    const auto known = series.constFind(record.series.seriesUid);
    if (known == series.cend())
        return false;
    const auto before = readRecordAt(root, known->offset);
    return before && lineOf(*before) == lineOf(record);
}

// Handles a crash between the two renames of a replacement.
void bringBack(const Directory &root, const Record &record)
{
    const QString backup = backupFolder(record.series.seriesUid);
    if (root.exists(backup) && !root.exists(record.folder))
        if (const auto back = root.rename(backup, record.folder); !back)
            qCWarning(logIntents).noquote() << text::of(back.error());
}

// Adds to `lost` the series that have an intent but are neither recorded nor in place.
Result<void> recordInterrupted(const Directory &root, QHash<QString, RecordedSeries> &series, QSet<QString> &lost)
{
    if (!root.exists(intentsFile()))
        return {};
    const auto file = root.file(intentsFile(), Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    while (!(*file)->atEnd()) {
        const QByteArray line = readLine(**file).text.trimmed();
        const auto record = recordFromLine(line); // the last may be truncated: then nothing was renamed yet
        if (!record)
            continue;
        const QString &uid = record->series.seriesUid;
        const bool recorded = isRecorded(root.path(), *record, series);
        if (!recorded && !isThere(root, *record)) {
            bringBack(root, *record);
            lost.insert(uid);
            continue;
        }
        lost.remove(uid); // repeated attempts
        if (recorded)
            continue;
        const auto offsets = appendRecords(root.path(), {line});
        if (!offsets)
            return failure(offsets.error());
        series.insert(uid, recordedSeries(offsets->first(), *record));
    }
    return {};
}

// Only after the record is on the disk.
Result<void> dropIntents(const Directory &root)
{
    if (!root.exists(intentsFile()))
        return {};
    if (hasRecord(root.path()))
        if (const auto flushed = flushRecord(root.path()); !flushed)
            return flushed;
    return root.removeFile(intentsFile());
}

QByteArray sumOf(const QByteArray &line) { return QCryptographicHash::hash(line.trimmed(), QCryptographicHash::Sha1); }

// Digests of the lines recorded since: lines may be long, and a digest identifies them.
Result<QSet<QByteArray>> recordedFrom(const QString &root, qint64 offset)
{
    QSet<QByteArray> sums;
    const auto read = forEachLine(root, offset, [&sums](const QByteArray &line, qint64) { sums.insert(sumOf(line)); });
    return read ? Result<QSet<QByteArray>>(sums) : failure(read.error());
}

// A replacement that was neither completed nor undone: its intent names the original place of the backup.
bool hasBackup(const Directory &root, const QByteArray &line)
{
    const auto record = recordFromLine(line);
    return record && root.exists(backupFolder(record->series.seriesUid));
}

// Copies the intents that are still needed; returns whether there are any.
Result<bool> copyNeeded(const Directory &root, const QSet<QByteArray> &newer, QFile &from, QFile &to)
{
    const bool anyBackup = !backedUpSeries(root).isEmpty();
    bool any = false;
    while (!from.atEnd()) {
        const QByteArray line = readLine(from).text.trimmed();
        if (from.error() != QFile::NoError)
            return failure(diskError(from));
        if (line.isEmpty() || !(newer.contains(sumOf(line)) || (anyBackup && hasBackup(root, line))))
            continue;
        any = true;
        if (const auto written = writeAll(to, QByteArray(line + '\n')); !written)
            return failure(written.error());
    }
    if (any)
        if (const auto flushed = flushFile(to); !flushed)
            return failure(flushed.error());
    return any;
}

// The lines of an intent and of its record are identical.
Result<void> trimIntents(const QString &path, qint64 size)
{
    const auto root = Directory::open(path);
    if (!root)
        return failure(root.error());
    if (!root->exists(intentsFile()))
        return {};
    const auto newer = recordedFrom(path, size);
    if (!newer)
        return failure(newer.error());
    const QString trimmed = intentsFile() + u".update"_s;
    Result<bool> any = false;
    {
        const auto before = root->file(intentsFile(), Directory::Mode::Read);
        const auto after = root->file(trimmed, Directory::Mode::Overwrite);
        if (!before || !after)
            return failure(before ? after.error() : before.error());
        any = copyNeeded(*root, *newer, **before, **after);
    }
    if (any && *any)
        return root->rename(trimmed, intentsFile(), Directory::Existing::Replace);
    const auto removed = root->removeFile(trimmed);
    if (!any)
        return failure(any.error());
    return removed ? root->removeFile(intentsFile()) : removed;
}

Result<void> recheck(const Directory &root, const QHash<QString, RecordedSeries> &series, qint64 synced,
                     QSet<QString> &lost)
{
    bool found = false;
    for (const RecordedSeries &known : series) {
        if (known.offset < synced)
            continue;
        const auto record = readRecordAt(root.path(), known.offset);
        if (!record || (!record->boot.isEmpty() && record->boot == bootId()))
            continue;
        found = true;
        if (removeLost(root, *record))
            lost.insert(record->series.seriesUid);
    }
    if (!found || !lost.isEmpty())
        return {};
    const auto size = recordSize(root.path());
    if (!size)
        return failure(size.error());
    const auto flushed = flushFileSystem(root.path());
    return flushed ? appendCheckpoint(root.path(), *size) : flushed;
}

} // namespace

Result<void> addIntents(const QString &root, const QList<QByteArray> &lines)
{
    const auto folder = Directory::open(root);
    const auto file = folder ? folder->file(intentsFile(), Directory::Mode::Append) : failure(folder.error());
    if (!file)
        return failure(file.error());
    const QByteArray all = '\n' + lines.join('\n') + '\n'; // a line truncated by a full disk must not be continued
    const auto written = writeAll(**file, all);
    return written ? flushFile(**file) : written;
}

Result<void> checkpoint(const QString &root, qint64 size)
{
    if (!isSynced(root))
        if (const auto appended = appendCheckpoint(root, size); !appended)
            return appended;
    return trimIntents(root, size);
}

Result<QHash<QString, RecordedSeries>> recordPlaced(const QString &path, const QHash<QString, RecordedSeries> &series)
{
    const auto root = openLocked(path);
    if (!root)
        return failure(root.error());
    QHash<QString, RecordedSeries> all = series;
    QSet<QString> failed; // series that were not moved into place are still pending
    if (const auto recorded = recordInterrupted(*root, all, failed); !recorded)
        return failure(recorded.error());
    all.removeIf([&series](QHash<QString, RecordedSeries>::iterator known) {
        const auto before = series.constFind(known.key());
        return before != series.cend() && before->offset == known->offset;
    });
    return all;
}

Result<QStringList> recover(const QString &path, QHash<QString, RecordedSeries> &series, qint64 synced)
{
    const auto root = Directory::open(path);
    if (!root)
        return failure(root.error());
    QSet<QString> lost;
    if (const auto recorded = recordInterrupted(*root, series, lost); !recorded)
        return failure(recorded.error());
    if (const auto rechecked = recheck(*root, series, synced, lost); !rechecked)
        return failure(rechecked.error());
    if (lost.isEmpty())
        if (const auto dropped = dropIntents(*root); !dropped)
            return failure(dropped.error());
    return QStringList(lost.cbegin(), lost.cend());
}

} // namespace tcia::storage
