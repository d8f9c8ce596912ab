// SPDX-License-Identifier: Apache-2.0
#include "transfer/intents.h"

#include "core/durable.h"
#include "core/text.h"
#include "transfer/lines.h"
#include "transfer/lost.h"
#include "transfer/record.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

Q_LOGGING_CATEGORY(logIntents, "tcia.transfer.intents")

namespace {

Error fileError(const QFileDevice &file)
{
    const bool full = file.error() == QFile::ResourceError;
    return {.kind = full ? Error::Kind::NoSpace : Error::Kind::Disk, .detail = file.errorString(), .subject = file.fileName()};
}

// Whether the folder under its final name is the one that was to be moved there, as far as sizes tell.
bool isThere(const QString &root, const Record &record)
{
    for (const UnpackedFile &file : record.files)
        if (QFileInfo(root + u'/' + record.folder + u'/' + file.name).size() != file.size)
            return false;
    return !record.files.isEmpty() && !QFileInfo::exists(unpackPath(root, record.series.seriesUid));
}

bool isRecorded(const QString &root, const Record &record, const QHash<QString, Known> &series)
{
    const auto known = series.constFind(record.series.seriesUid);
    if (known == series.cend())
        return false;
    const auto before = readRecordAt(root, known->offset);
    return before && lineOf(*before) == lineOf(record);
}

// Died between the two renames of a replacement.
void bringBack(const QString &root, const Record &record)
{
    const QString aside = asidePath(root, record.series.seriesUid);
    const QString home = root + u'/' + record.folder;
    if (QFileInfo::exists(aside) && !QFileInfo::exists(home))
        if (const auto back = moveFolder(aside, home); !back)
            qCWarning(logIntents).noquote() << text::of(back.error());
}

// Adds to `lost` what has an intent and is neither recorded nor there.
Result<void> recordInterrupted(const QString &root, QHash<QString, Known> &series, QSet<QString> &lost)
{
    QFile file(intentsPath(root));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(fileError(file));
    while (!file.atEnd()) {
        const QByteArray line = readLine(file).text.trimmed();
        const auto record = recordFromLine(line); // the last may be cut: then nothing was renamed yet
        if (!record)
            continue;
        const QString &uid = record->series.seriesUid;
        const bool recorded = isRecorded(root, *record, series);
        if (!recorded && !isThere(root, *record)) {
            bringBack(root, *record);
            lost.insert(uid);
            continue;
        }
        lost.remove(uid); // it was tried more than once
        if (recorded)
            continue;
        const auto offsets = appendRecords(root, {line});
        if (!offsets)
            return failure(offsets.error());
        series.insert(uid, {.offset = offsets->first(), .folder = record->folder});
    }
    return {};
}

// Only once the record is on the disk.
Result<void> dropIntents(const QString &root)
{
    QFile intents(intentsPath(root));
    if (!intents.exists())
        return {};
    QFile record(recordPath(root));
    if (record.exists()) {
        if (!record.open(QIODevice::ReadWrite))
            return failure(fileError(record));
        if (const auto flushed = flushFile(record); !flushed)
            return flushed;
    }
    return intents.remove() ? Result<void>() : failure(fileError(intents));
}

QByteArray sumOf(const QByteArray &line) { return QCryptographicHash::hash(line.trimmed(), QCryptographicHash::Sha1); }

// The sums of the lines that were recorded since: of a line that may be long, as little as tells it apart.
Result<QSet<QByteArray>> recordedFrom(const QString &root, qint64 offset)
{
    QSet<QByteArray> sums;
    QFile file(recordPath(root));
    if (!file.exists())
        return sums;
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return failure(fileError(file));
    while (!file.atEnd()) {
        sums.insert(sumOf(readLine(file).text));
        if (file.error() != QFile::NoError)
            return failure(fileError(file));
    }
    return sums;
}

// A replacement that was neither ended nor undone: its intent knows where what was set aside belongs.
bool isLeftAside(const QString &root, const QByteArray &line)
{
    const auto record = recordFromLine(line);
    return record && QFileInfo::exists(asidePath(root, record->series.seriesUid));
}

// An intent's line and that of its record are the same, byte for byte.
Result<void> trimIntents(const QString &root, qint64 size)
{
    QFile before(intentsPath(root));
    if (!before.exists())
        return {};
    const auto newer = recordedFrom(root, size);
    if (!newer)
        return failure(newer.error());
    if (!before.open(QIODevice::ReadOnly))
        return failure(fileError(before));
    const bool anyAside = anyLeftAside(root);
    QSaveFile after(before.fileName());
    if (!after.open(QIODevice::WriteOnly))
        return failure(fileError(after));
    bool isEmpty = true;
    while (!before.atEnd()) {
        const QByteArray line = readLine(before).text.trimmed();
        if (before.error() != QFile::NoError)
            return failure(fileError(before));
        if (line.isEmpty() || !(newer->contains(sumOf(line)) || (anyAside && isLeftAside(root, line))))
            continue;
        isEmpty = false;
        if (after.write(line + '\n') != line.size() + 1)
            return failure(fileError(after));
    }
    before.close();
    if (isEmpty) {
        after.cancelWriting();
        return before.remove() ? Result<void>() : failure(fileError(before));
    }
    return after.commit() ? Result<void>() : failure(fileError(after));
}

Result<void> recheck(const QString &root, const QHash<QString, Known> &series, qint64 synced, QSet<QString> &lost)
{
    bool found = false;
    for (const Known &known : series) {
        if (known.offset < synced)
            continue;
        const auto record = readRecordAt(root, known.offset);
        if (!record || (!record->boot.isEmpty() && record->boot == bootId()))
            continue;
        found = true;
        if (removeLost(root, *record))
            lost.insert(record->series.seriesUid);
    }
    if (!found || !lost.isEmpty())
        return {};
    const qint64 size = recordSize(root);
    const auto flushed = flushFileSystem(root);
    return flushed ? appendCheckpoint(root, size) : flushed;
}

} // namespace

qint64 recordSize(const QString &root) { return QFileInfo(recordPath(root)).size(); }

Result<void> addIntents(const QString &root, const QList<QByteArray> &lines)
{
    QFile file(intentsPath(root));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return failure(fileError(file));
    const QByteArray all = '\n' + lines.join('\n') + '\n'; // what a full disk cut before must not be glued to it
    if (file.write(all) != all.size())
        return failure(fileError(file));
    return flushFile(file);
}

Result<void> checkpoint(const QString &root, qint64 size)
{
    if (!isSynced(root))
        if (const auto appended = appendCheckpoint(root, size); !appended)
            return appended;
    return trimIntents(root, size);
}

Result<QStringList> recover(const QString &root, QHash<QString, Known> &series, qint64 synced)
{
    QSet<QString> lost;
    if (const auto recorded = recordInterrupted(root, series, lost); !recorded)
        return failure(recorded.error());
    if (const auto rechecked = recheck(root, series, synced, lost); !rechecked)
        return failure(rechecked.error());
    if (lost.isEmpty())
        if (const auto dropped = dropIntents(root); !dropped)
            return failure(dropped.error());
    return QStringList(lost.cbegin(), lost.cend());
}

} // namespace tcia::transfer
