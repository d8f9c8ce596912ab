// SPDX-License-Identifier: Apache-2.0
#include "storage/seriescommit.h"

#include "core/reason.h"
#include "core/text.h"
#include "storage/boundedlines.h"
#include "storage/filedigests.h"
#include "storage/folderreplacement.h"
#include "storage/intentlog.h"
#include "storage/licences.h"
#include "storage/record.h"
#include "storage/staging.h"
#include "storage/stagingfiles.h"
#include "storage/stagingpaths.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

tl::unexpected<Error> inTheWay(const QString &why, const QString &path)
{
    return failure(
        Error::Kind::Disk,
        english<QT_TRANSLATE_NOOP("Reasons", "%1 Nothing was changed: move it away, or choose another folder.")>().arg(
            why),
        {.path = path});
}

// Why an existing folder cannot be used; disk faults are not attributed to the series.
tl::unexpected<Error> unusable(const Error &error)
{
    return error.diskFault ? failure(error) : inTheWay(error.detail, error.context.path);
}

// A recorded file of another size is fetched again if it is an image or empty, as in a repair. Any other content under
// its name is the user's.
Result<SeriesPresence> compare(const Directory &folder, const QList<DirectoryEntry> &entries, const Record &record)
{
    const QString &path = folder.path();
    QHash<QString, DirectoryEntry> others;
    for (const DirectoryEntry &entry : entries)
        others.insert(entry.name, entry);
    bool isShort = false;
    for (const UnpackedFile &file : record.files) {
        const DirectoryEntry entry = others.take(file.name);
        if (entry.isFile() && entry.size == file.size)
            continue;
        if (entry.exists() && !(entry.isFile() && (entry.size == 0 || looksLikeImage(folder, entry))))
            return inTheWay(
                english<QT_TRANSLATE_NOOP("Reasons", "%1 was changed after its download.")>().arg(file.name), path);
        isShort = true;
    }
    if (!isShort)
        return SeriesPresence::Whole;
    if (!others.isEmpty())
        return inTheWay(
            english<QT_TRANSLATE_NOOP("Reasons", "The series there is incomplete, but %1 is not part of it.")>().arg(
                others.cbegin().key()),
            path);
    return SeriesPresence::Short;
}

Record recordOf(const Placement &placement, const UnpackResult &unpacked)
{
    return {.series = placement.series,
            .folder = placement.folder,
            .files = unpacked.files,
            .server = placement.server,
            .proof = unpacked.proof,
            .downloaded = QDateTime::currentDateTimeUtc()};
}

// Clears the final name, which may be occupied only by an empty folder or by one that is replaced.
Result<void> clearPlace(const Directory &root, const Placement &placement)
{
    if (root.isMissing(placement.folder))
        return {};
    const auto entries = root.folder(placement.folder).and_then(&Directory::entries); // closed again
    if (!entries)
        return unusable(entries.error());
    if (entries->isEmpty())
        return root.removeFolder(placement.folder);
    if (placement.replace)
        return root.rename(placement.folder, backupFolder(placement.series.seriesUid));
    return inTheWay(english<QT_TRANSLATE_NOOP("Reasons", "Another file or folder of that name appeared meanwhile.")>(),
                    root.pathOf(placement.folder));
}

// A licence text that cannot be stored does not fail the series, whose images are complete.
QString licenceRemark(const Placement &placement, const UnpackResult &unpacked)
{
    const auto stored = storeLicence(placement.root, placement.series.collection, unpacked.licence);
    return stored ? QString()
                  : english<QT_TRANSLATE_NOOP("Reasons",
                                              "The images are complete, but their licence text was not stored. %1")>()
                        .arg(text::of(stored.error()));
}

// Returns the remark about what is missing besides the images.
Result<QString> putInPlace(const Placement &placement, const UnpackResult &unpacked)
{
    if (placement.control->cancelled && !placement.control->isPaused) // a complete series is committed even if paused
        return failure(Error::Kind::Cancelled,
                       english<QT_TRANSLATE_NOOP("Reasons", "It was stopped before it was committed.")>());
    const auto root = openLocked(placement.root);
    if (!root)
        return failure(root.error());
    if (const QString parents = placement.folder.section(u'/', 0, -2); !parents.isEmpty())
        if (const auto made = root->makeFolder(parents); !made)
            return failure(made.error());
    if (const auto clear = clearPlace(*root, placement); !clear)
        return failure(clear.error());
    if (const auto moved = root->rename(stagedFolder(placement.series.seriesUid), placement.folder); !moved)
        return failure(moved.error());
    return licenceRemark(placement, unpacked);
}

// Does not write a line that could not be read back.
Result<QString> tooLong(const Placement &placement)
{
    return failure(Error::Kind::Disk,
                   english<QT_TRANSLATE_NOOP("Reasons", "It has more files than can be recorded for one series.")>(),
                   {.seriesUid = placement.series.seriesUid});
}

// After a failure: removes what was staged and restores the folder that was to be replaced.
void undo(const Placement &placement)
{
    const auto root = Directory::open(placement.root);
    if (!root)
        return;
    const QString &uid = placement.series.seriesUid;
    removeStaged(*root, uid);
    if (root->exists(backupFolder(uid)) && !root->rename(backupFolder(uid), placement.folder))
        return; // the next start restores it
    root->removeEmptyFolders(placement.folder.section(u'/', 0, -2));
}

// Moves a series back to the staging area: without a record it would count as the user's own later.
Result<void> moveBack(const Placement &placement)
{
    const auto root = Directory::open(placement.root);
    return root ? root->rename(placement.folder, stagedFolder(placement.series.seriesUid)) : failure(root.error());
}

void endReplacement(const Placement &placement, const UnpackResult &unpacked)
{
    const auto root = Directory::open(placement.root);
    if (!root)
        return;
    ArchiveFiles files {.now = unpacked.files, .before = filesAt(placement.root, placement.recordOffset)};
    if (placement.fileCheck)
        files.isOfSeries = [&placement](const QString &path) {
            return placement.fileCheck(path, {}, placement.series).has_value();
        };
    finishReplacement(*root, placement.series.seriesUid, placement.folder, files);
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
        return unusable(there.error());
    const auto entries = there->entries();
    if (!entries)
        return failure(entries.error());
    if (entries->isEmpty())
        return SeriesPresence::Absent;
    if (!recordOffset)
        return inTheWay(english<QT_TRANSLATE_NOOP("Reasons", "The folder already contains files without a record.")>(),
                        place);
    const auto record = readRecordAt(path, *recordOffset);
    if (!record)
        return failure(record.error());
    return compare(*there, *entries, *record);
}

QList<Result<CommitResult>> commitSeries(const QString &root, const QList<StagedSeries> &group)
{
    QList<QByteArray> lines;
    for (const StagedSeries &staged : group)
        lines << lineOf(recordOf(staged.placement, staged.unpacked));
    const auto intended = addIntents(root, lines);
    QList<Result<CommitResult>> results;
    QList<QByteArray> placedLines;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const auto placed = !intended                         ? failure(intended.error())
                            : lines[i].size() >= maxLineBytes ? tooLong(group[i].placement)
                                                              : putInPlace(group[i].placement, group[i].unpacked);
        results << (placed ? Result<CommitResult>({.remark = *placed}) : failure(placed.error()));
        if (placed)
            placedLines << lines[i];
    }
    const Result<QList<qint64>> offsets = placedLines.isEmpty() ? QList<qint64>() : appendRecords(root, placedLines);
    qsizetype next = 0;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const Placement &placement = group[i].placement;
        if (results[i] && offsets) {
            results[i]->offset = offsets->at(next++);
            endReplacement(placement, group[i].unpacked);
            continue;
        }
        if (results[i]) {
            results[i] = failure(offsets.error());
            if (const auto back = moveBack(placement); !back) { // recordPlaced() records it later from its intent
                results[i] = failure(back.error());
                results[i].error().diskFault = true;
                continue;
            }
        }
        undo(placement);
    }
    return results;
}

} // namespace tcia::storage
