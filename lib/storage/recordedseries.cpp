// SPDX-License-Identifier: Apache-2.0
#include "storage/recordedseries.h"

#include "core/missing.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace tcia::storage {

namespace {

// A sum, so that the order of the files does not matter.
quint64 digestOf(const QString &name, qint64 size)
{
    constexpr size_t seed = 0;
    return qHashMulti(seed, name, size);
}

// For folders with additional files, such as the user's own.
bool hasAll(const Directory &root, const RecordedSeries &series, const QHash<QString, qint64> &sizes)
{
    const auto record = readRecordAt(root.path(), series.offset);
    return record && std::ranges::all_of(record->files, [&sizes](const UnpackedFile &file) {
               return sizes.value(file.name, -1) == file.size;
           });
}

using Folders = QHash<QString, QString>; // by series UID

Result<Folders> wholeOf(const QString &root, RecordedBy by, const std::function<bool(const QString &uid)> &isWanted)
{
    Folders whole;
    const auto directory = Directory::open(root);
    if (!directory)
        return isCertainlyMissing(root) ? Result<Folders>(whole) : failure(directory.error());
    QHash<QString, RecordedSeries> recorded;
    const auto read = forEachLine(root, 0, [&](const QByteArray &line, qint64 offset) {
        if (by == RecordedBy::Adoption && recorded.isEmpty() && !line.contains("\"adopted\""))
            return; // most folders have none, and lines are long
        const auto record = recordFromLine(line);
        if (!record || !isWanted(record->series.seriesUid))
            return;
        if (by == RecordedBy::Anyone || record->isAdopted)
            recorded.insert(record->series.seriesUid, recordedSeries(offset, *record));
        else
            recorded.remove(record->series.seriesUid);
    });
    if (!read)
        return failure(read.error());
    for (auto it = recorded.cbegin(); it != recorded.cend(); ++it)
        if (isWhole(*directory, *it))
            whole.insert(it.key(), directory->pathOf(it->folder));
    return whole;
}

} // namespace

RecordedSeries recordedSeries(qint64 offset, const QString &folder, const QList<UnpackedFile> &files)
{
    RecordedSeries series {.offset = offset, .folder = folder, .files = files.size()};
    for (const UnpackedFile &file : files)
        series.digest += digestOf(file.name, file.size);
    return series;
}

RecordedSeries recordedSeries(qint64 offset, const Record &record)
{
    return recordedSeries(offset, record.folder, record.files);
}

bool isWhole(const Directory &root, const RecordedSeries &series)
{
    const auto folder = root.folder(series.folder);
    const auto entries = folder ? folder->entries() : failure(folder.error());
    if (!entries)
        return false;
    QHash<QString, qint64> sizes;
    quint64 digest = 0;
    for (const DirectoryEntry &entry : *entries)
        if (entry.isFile()) {
            sizes.insert(entry.name, entry.size);
            digest += digestOf(entry.name, entry.size);
        }
    if (sizes.size() <= series.files)
        return sizes.size() == series.files && digest == series.digest;
    return hasAll(root, series, sizes);
}

Result<QHash<QString, QString>> wholeSeries(const QString &root, const QStringList &seriesUids, RecordedBy by)
{
    const QSet<QString> wanted(seriesUids.cbegin(), seriesUids.cend());
    return wholeOf(root, by, [&wanted](const QString &uid) { return wanted.contains(uid); });
}

Result<QHash<QString, QString>> adoptedSeries(const QString &root)
{
    return wholeOf(root, RecordedBy::Adoption, [](const QString &) { return true; });
}

} // namespace tcia::storage
