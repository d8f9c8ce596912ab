// SPDX-License-Identifier: Apache-2.0
#include "transfer/requestlog.h"

#include "core/diskerror.h"
#include "core/durable.h"
#include "core/lock.h"
#include "core/platform/directory.h"
#include "core/reason.h"
#include "storage/boundedlines.h"
#include "storage/record.h"
#include "storage/reservednames.h"
#include "storage/stagingpaths.h"
#include "transfer/keptnames.h"
#include "transfer/requestlines.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

QList<QByteArray> linesOf(const QString &key, const QStringList &uids)
{
    QList<QByteArray> lines;
    for (const QString &uid : uids)
        lines << QJsonDocument(QJsonObject {{key, uid}}).toJson(QJsonDocument::Compact);
    return lines;
}

// Serialises the writers of one log across processes. Writing takes a moment, so the lock of a crashed machine becomes
// stale.
Result<std::unique_ptr<QLockFile>> lockLog(const QString &root)
{
    constexpr int longestWaitMs = 60'000;
    auto lock = std::make_unique<QLockFile>(root + u'/' + storage::lockNameOf(storage::ReservedName::Requests));
    if (tryLock(*lock, longestWaitMs))
        return lock;
    if (const QLockFile::LockError error = lock->error();
        error == QLockFile::PermissionError || error == QLockFile::UnknownError)
        return lock; // if no lock file can be created, as on a full disk, the write itself reports the reason
    return failure(lockedError(
        *lock, root,
        english<QT_TRANSLATE_NOOP("Reasons", "%1 (process %2 on %3) is writing requests to this folder.")>()));
}

// The folder, locked for writing to its log.
struct LockedFolder
{
    Directory root;
    std::unique_ptr<QLockFile> lock;
};

Result<LockedFolder> openForWriting(const QString &path)
{
    const auto root = Directory::open(path);
    if (!root)
        return failure(root.error());
    auto lock = lockLog(path);
    if (!lock)
        return failure(lock.error());
    return LockedFolder {*root, std::move(*lock)};
}

} // namespace

QString RequestLog::fileName() { return storage::nameOf(storage::ReservedName::Requests); }

Result<RequestLog::Content> RequestLog::read(const Recorded &recorded) const
{
    // A folder that cannot be listed counts as removed: fetching it again reports the reason.
    return read(recorded, [](const Directory &root, const storage::RecordedSeries &series) {
        return !storage::isWhole(root, series);
    });
}

Result<RequestLog::Content> RequestLog::readUnchecked(const Recorded &recorded) const
{
    return read(recorded, [](const Directory &, const storage::RecordedSeries &) { return false; });
}

Result<RequestLog::Content> RequestLog::read(const Recorded &recorded, const IsRemoved &isRemoved) const
{
    const auto root = Directory::open(m_root);
    if (!root)
        return failure(root.error());
    if (root->isMissing(fileName()))
        return Content {};
    const auto file = root->file(fileName(), Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    RequestReader reader(m_root);
    constexpr qint64 longest = 1024 * 1024; // far longer than any line this program writes
    while (!(*file)->atEnd()) {
        const auto [text, isTooLong] = storage::readLine(**file, longest);
        if ((*file)->error() != QFile::NoError)
            return failure(diskError(**file));
        reader.take(isTooLong ? QByteArray("too long") : text);
    }
    return reader.content(
        recorded, [&root, &isRemoved](const storage::RecordedSeries &series) { return isRemoved(*root, series); });
}

Result<RequestLog::Content> RequestLog::read() const
{
    if (const auto root = Directory::open(m_root); root && root->isMissing(fileName()))
        return Content {};
    QHash<QString, storage::RecordedSeries> series;
    const auto sums = storage::forEachRecord(m_root, [&series](const storage::Record &record, qint64 offset) {
        series.insert(record.series.seriesUid, storage::recordedSeries(offset, record));
    });
    if (!sums)
        return failure(sums.error());
    return read([&series](const QString &uid) -> std::optional<storage::RecordedSeries> {
        const auto found = series.constFind(uid);
        return found == series.cend() ? std::nullopt : std::optional(*found);
    });
}

Result<void> RequestLog::append(const QList<QByteArray> &lines) const
{
    if (lines.isEmpty())
        return {};
    const auto writer = openForWriting(m_root);
    if (!writer)
        return failure(writer.error());
    const Directory &root = writer->root;
    const bool isNew = root.isMissing(fileName());
    auto file = root.file(fileName(), Directory::Mode::Append);
    if (!file)
        return failure(file.error());
    auto written = storage::appendLines(**file, lines.join('\n') + '\n', storage::Flush::Now);
    const bool isEmpty = (*file)->size() == 0;
    file->reset(); // Windows does not remove an open file
    Result<void> result = written ? Result<void>() : failure(written.error());
    if (result && isNew)
        result = flushFolder(m_root);
    if (!result && isNew && (isEmpty || written))
        (void)root.removeFile(fileName()); // the first error is the one reported
    return result;
}

Result<void> RequestLog::remove() const
{
    const auto writer = openForWriting(m_root);
    if (!writer)
        return failure(writer.error());
    return writer->root.isMissing(fileName()) ? Result<void>() : writer->root.removeFile(fileName());
}

Result<void> RequestLog::add(const QList<SeriesRequest> &requests) const
{
    if (requests.isEmpty())
        return {};
    QList<QByteArray> lines {headOf(requests)};
    lines.reserve(requests.size() + 1);
    QByteArray parameters = parametersOf(requests.first());
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (i > 0 && !hasSameParameters(requests[i], requests[i - 1]))
            parameters = parametersOf(requests[i]);
        lines << lineOf(requests[i].series, parameters);
    }
    return append(lines);
}

QString wordsForRemoved(qsizetype removed, const QString &words)
{
    return english<QT_TRANSLATE_N_NOOP(
        "Reasons",
        "%n recorded series are no longer complete: they are pending again. `tcia download --to %1` fetches them; with --drop it discards them.")>(
               removed)
        .arg(words);
}

Result<void> RequestLog::drop(const QStringList &seriesUids) const
{
    if (const auto root = Directory::open(m_root)) // what was fetched of them goes as well
        for (const QString &uid : seriesUids)
            removeKept(*root, storage::objectsFolder(uid));
    return append(linesOf(u"drop"_s, seriesUids));
}

Result<void> RequestLog::reopen(const QStringList &seriesUids) const
{
    return append(linesOf(u"reopen"_s, seriesUids));
}

Result<void> RequestLog::present(const QStringList &seriesUids) const
{
    return append(linesOf(u"present"_s, seriesUids));
}

Result<void> RequestLog::setUnnamed(const QString &selection, qint64 rows) const
{
    return append({unnamedLineOf(selection, rows)});
}

Result<void> RequestLog::acknowledge() const
{
    return append({QJsonDocument(QJsonObject {{u"acknowledged"_s, true}}).toJson(QJsonDocument::Compact)});
}

} // namespace tcia::transfer
