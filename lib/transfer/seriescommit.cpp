// SPDX-License-Identifier: Apache-2.0
#include "transfer/seriescommit.h"

#include "transfer/container.h"
#include "transfer/intentlog.h"
#include "transfer/licences.h"
#include "transfer/boundedlines.h"
#include "transfer/staging.h"
#include "transfer/proof.h"
#include "transfer/record.h"
#include "transfer/folderreplacement.h"
#include "transfer/stagingfiles.h"
#include "transfer/stagingpaths.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

tl::unexpected<Error> inTheWay(const QString &why, const QString &path)
{
    return failure(Error::Kind::Disk, u"%1 Nothing was touched: move it away, or choose another folder."_s.arg(why), path);
}

Result<SeriesPresence> compare(const QString &path, const QList<DirectoryEntry> &entries, const Record &record)
{
    QHash<QString, qint64> others; // sizes; of what is no file, none that was recorded
    for (const DirectoryEntry &entry : entries)
        others.insert(entry.name, entry.isFile() ? entry.size : -1);
    bool isShort = false;
    for (const UnpackedFile &file : record.files) {
        const qint64 size = others.value(file.name, 0);
        others.remove(file.name);
        if (size != 0 && size != file.size)
            return inTheWay(u"%1 is not as it was downloaded."_s.arg(file.name), path);
        isShort = isShort || size != file.size; // an empty file is what a crash of the system leaves
    }
    if (!isShort)
        return SeriesPresence::Whole;
    if (!others.isEmpty())
        return inTheWay(u"The series there is short, but %1 was not put there by this download."_s.arg(others.cbegin().key()), path);
    return SeriesPresence::Short;
}

Record recordOf(const UnpackJob &job, const Unpacked &unpacked)
{
    return {.series = job.series,
            .folder = job.folder,
            .files = unpacked.files,
            .server = job.server,
            .proof = unpacked.proof,
            .taken = QDateTime::currentDateTimeUtc()};
}

// Makes room under the final name. An empty folder holds nothing of anybody's.
Result<void> clearPlace(const Directory &root, const UnpackJob &job)
{
    if (root.isMissing(job.folder))
        return {};
    const auto found = root.folder(job.folder).map([](const Directory &folder) { return folder.isEmpty(); }); // not open any more
    if (found && *found) {
        if (root.removeFolder(job.folder))
            return {};
    } else if (found && job.replace)
        return root.rename(job.folder, backupFolder(job.series.seriesUid));
    return inTheWay(u"Something of that name has appeared meanwhile."_s, root.pathOf(job.folder));
}

Result<void> putInPlace(const UnpackJob &job, const Unpacked &unpacked)
{
    if (job.control->cancelled && !job.control->isPaused) // what is whole when it is paused stays
        return failure(Error::Kind::Cancelled, u"It was stopped before it was put in place."_s);
    const auto root = openLocked(job.root);
    if (!root)
        return failure(root.error());
    if (const auto kept = keepLicence(job.root, job.series.collection, unpacked.licence); !kept)
        return kept;
    if (const QString parents = job.folder.section(u'/', 0, -2); !parents.isEmpty())
        if (const auto made = root->makeFolder(parents); !made)
            return failure(made.error());
    if (const auto clear = clearPlace(*root, job); !clear)
        return clear;
    return root->rename(stagedFolder(job.series.seriesUid), job.folder);
}

// A line that would not be read back is not written.
Result<void> tooLong(const UnpackJob &job)
{
    return failure(Error::Kind::Disk, u"It has more files than can be recorded of one series."_s, job.series.seriesUid);
}

void removeStaged(const UnpackJob &job)
{
    const QString staged = stagedFolder(job.series.seriesUid);
    if (const auto root = Directory::open(job.root); root && root->entry(staged).isFolder())
        (void)root->removeTree(staged); // made by us for this series; else the next attempt does
}

// After a failure: nothing finished-looking, nothing half-made, and what was there before is there again.
void undo(const UnpackJob &job)
{
    const auto root = Directory::open(job.root);
    if (!root)
        return;
    const QString &uid = job.series.seriesUid;
    removeStaged(job);
    if (root->exists(backupFolder(uid)) && !root->rename(backupFolder(uid), job.folder))
        return; // it stays aside, and the next start brings it back
    root->removeEmptyFolders(job.folder.section(u'/', 0, -2));
}

// Brings a series back to where it was staged: unrecorded it would be taken for the user's own next time.
Result<void> takeBack(const UnpackJob &job)
{
    const auto root = Directory::open(job.root);
    return root ? root->rename(job.folder, stagedFolder(job.series.seriesUid)) : failure(root.error());
}

void endReplacement(const UnpackJob &job, const Unpacked &unpacked)
{
    const auto root = Directory::open(job.root);
    if (!root)
        return;
    ArchiveFiles files {.now = unpacked.files, .before = filesAt(job.root, job.recordOffset)};
    if (job.inspector)
        files.isOfSeries = [&job](const QString &path) { return job.inspector(path, {}, job.series).has_value(); };
    finishReplacement(*root, job.series.seriesUid, job.folder, files);
}

} // namespace

Result<SeriesPresence> presenceOf(const QString &path, const QString &folder, std::optional<qint64> recordOffset)
{
    const auto root = Directory::open(path);
    if (!root)
        return failure(root.error());
    if (root->isMissing(folder))
        return SeriesPresence::Absent;
    const QString place = root->pathOf(folder);
    const auto there = root->folder(folder);
    if (!there)
        return inTheWay(there.error().detail, place);
    const auto entries = there->entries();
    if (!entries)
        return failure(entries.error());
    if (entries->isEmpty())
        return SeriesPresence::Absent;
    if (!recordOffset)
        return inTheWay(u"The folder holds files already, and nothing is recorded of them."_s, place);
    const auto record = readRecordAt(path, *recordOffset);
    if (!record)
        return failure(record.error());
    return compare(place, *entries, *record);
}

Result<Unpacked> stageSeries(const UnpackJob &job)
{
    const QString &uid = job.series.seriesUid;
    const auto there = openLocked(job.root);
    if (!there)
        return failure(there.error());
    if (const auto discarded = discardStaged(*there, uid); !discarded) // an earlier attempt could not, for a fault of the disk
        return failure(discarded.error());
    const Count listed = job.spool->plan().imageCount;
    const ExpectedContent expected {.imageCount = job.series.imageCount ? job.series.imageCount : listed,
                           .totalBytes = job.series.fileSize,
                           .md5Expected = job.md5Expected};
    UnpackOptions options {.helpers = job.helpers, .onFile = [control = job.control] { ++control->unpackedFiles; }};
    if (job.inspector)
        options.inspect = [&job](const QString &path, QByteArrayView bytes) { return job.inspector(path, bytes, job.series); };
    auto unpacked = stage(*job.spool, job.root + u'/' + stagedFolder(uid), expected, job.control->cancelled, options);
    if (unpacked && !expected.imageCount && unpacked->proof < Digest::Kind::Md5) {
        removeStaged(job);
        unpacked = failure(Error::Kind::Usage, uncountable);
    }
    const bool isKept = !unpacked && unpacked.error().kind == Error::Kind::Cancelled && job.control->isPaused;
    if (!isKept)
        job.spool->clear();
    return unpacked;
}

QList<Result<qint64>> commitSeries(const QString &root, const QList<StagedSeries> &group)
{
    QList<QByteArray> lines;
    for (const StagedSeries &staged : group)
        lines << lineOf(recordOf(staged.job, staged.unpacked));
    const auto intended = addIntents(root, lines);
    QList<Result<qint64>> results;
    QList<QByteArray> placedLines;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const auto placed = !intended                ? intended
            : lines[i].size() >= longestLine ? tooLong(group[i].job)
                                             : putInPlace(group[i].job, group[i].unpacked);
        results << (placed ? Result<qint64>(-1) : failure(placed.error()));
        if (placed)
            placedLines << lines[i];
    }
    const Result<QList<qint64>> offsets = placedLines.isEmpty() ? QList<qint64>() : appendRecords(root, placedLines);
    qsizetype next = 0;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const UnpackJob &job = group[i].job;
        if (results[i] && offsets) {
            *results[i] = offsets->at(next++);
            endReplacement(job, group[i].unpacked);
            continue;
        }
        if (results[i]) {
            results[i] = failure(offsets.error());
            if (const auto back = takeBack(job); !back) { // it lies there, and its intent says so: see recordPlaced()
                results[i] = failure(back.error());
                results[i].error().diskFault = true;
                continue;
            }
        }
        undo(job);
    }
    return results;
}

} // namespace tcia::transfer
