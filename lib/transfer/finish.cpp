// SPDX-License-Identifier: Apache-2.0
#include "transfer/finish.h"

#include "transfer/container.h"
#include "transfer/intents.h"
#include "transfer/licences.h"
#include "transfer/lines.h"
#include "transfer/partial.h"
#include "transfer/proof.h"
#include "transfer/record.h"
#include "transfer/replaced.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

tl::unexpected<Error> inTheWay(const QString &why, const QString &path)
{
    return failure(Error::Kind::Disk, u"%1 Nothing was touched: move it away, or choose another folder."_s.arg(why), path);
}

Result<Place> compare(const QString &path, const QList<DirectoryEntry> &entries, const Record &record)
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
        return Place::Whole;
    if (!others.isEmpty())
        return inTheWay(u"The series there is short, but %1 was put there by somebody else."_s.arg(others.cbegin().key()), path);
    return Place::Short;
}

Record recordOf(const Order &order, const Unpacked &unpacked)
{
    return {.series = order.series,
            .folder = order.folder,
            .files = unpacked.files,
            .server = order.server,
            .proof = unpacked.proof,
            .taken = QDateTime::currentDateTimeUtc()};
}

// Makes room under the final name. An empty folder holds nothing of anybody's.
Result<void> clearPlace(const Directory &root, const Order &order)
{
    if (root.isMissing(order.folder))
        return {};
    const auto found = root.folder(order.folder).map([](const Directory &folder) { return folder.isEmpty(); }); // not open any more
    if (found && *found) {
        if (root.removeFolder(order.folder))
            return {};
    } else if (found && order.replace)
        return root.rename(order.folder, backupFolder(order.series.seriesUid));
    return inTheWay(u"Something of that name has appeared meanwhile."_s, root.pathOf(order.folder));
}

Result<void> putInPlace(const Order &order, const Unpacked &unpacked)
{
    if (order.pulse->cancelled && !order.pulse->keepZip) // what is whole when it is paused stays
        return failure(Error::Kind::Cancelled, u"It was stopped before it was put in place."_s);
    const auto root = openLocked(order.root);
    if (!root)
        return failure(root.error());
    if (const auto kept = keepLicence(order.root, order.series.collection, unpacked.licence); !kept)
        return kept;
    if (const QString parents = order.folder.section(u'/', 0, -2); !parents.isEmpty())
        if (const auto made = root->makeFolder(parents); !made)
            return failure(made.error());
    if (const auto clear = clearPlace(*root, order); !clear)
        return clear;
    return root->rename(stagedFolder(order.series.seriesUid), order.folder);
}

// A line that would not be read back is not written.
Result<void> tooLong(const Order &order)
{
    return failure(Error::Kind::Disk, u"It has more files than can be recorded of one series."_s, order.series.seriesUid);
}

void removeStaged(const Order &order)
{
    const QString staged = stagedFolder(order.series.seriesUid);
    if (const auto root = Directory::open(order.root); root && root->entry(staged).isFolder())
        (void)root->removeTree(staged); // made by us for this series; else the next attempt does
}

// After a failure: nothing finished-looking, nothing half-made, and what was there before is there again.
void undo(const Order &order)
{
    const auto root = Directory::open(order.root);
    if (!root)
        return;
    const QString &uid = order.series.seriesUid;
    removeStaged(order);
    if (root->exists(backupFolder(uid)) && !root->rename(backupFolder(uid), order.folder))
        return; // it stays aside, and the next start brings it back
    root->removeEmptyFolders(order.folder.section(u'/', 0, -2));
}

// Brings a series back to where it was staged: unrecorded it would be taken for the user's own next time.
Result<void> takeBack(const Order &order)
{
    const auto root = Directory::open(order.root);
    return root ? root->rename(order.folder, stagedFolder(order.series.seriesUid)) : failure(root.error());
}

void endReplacement(const Order &order, const Unpacked &unpacked)
{
    const auto root = Directory::open(order.root);
    if (!root)
        return;
    ArchiveFiles files {.now = unpacked.files, .before = filesAt(order.root, order.recordOffset)};
    if (order.inspector)
        files.isOfSeries = [&order](const QString &path) { return order.inspector(path, {}, order.series).has_value(); };
    replaced(*root, order.series.seriesUid, order.folder, files);
}

} // namespace

Result<Place> lookAt(const QString &path, const QString &folder, std::optional<qint64> recordOffset)
{
    const auto root = Directory::open(path);
    if (!root)
        return failure(root.error());
    if (root->isMissing(folder))
        return Place::Free;
    const QString place = root->pathOf(folder);
    const auto there = root->folder(folder);
    if (!there)
        return inTheWay(there.error().detail, place);
    const auto entries = there->entries();
    if (!entries)
        return failure(entries.error());
    if (entries->isEmpty())
        return Place::Free;
    if (!recordOffset)
        return inTheWay(u"The folder holds files already, and nothing is recorded of them."_s, place);
    const auto record = readRecordAt(path, *recordOffset);
    if (!record)
        return failure(record.error());
    return compare(place, *entries, *record);
}

Result<Unpacked> prepare(const Order &order)
{
    const QString &uid = order.series.seriesUid;
    const auto there = openLocked(order.root);
    if (!there)
        return failure(there.error());
    if (const auto discarded = discardStaged(*there, uid); !discarded) // an earlier attempt could not, for a fault of the disk
        return failure(discarded.error());
    const Count listed = order.spool->plan().imageCount;
    const Promise promise {.imageCount = order.series.imageCount ? order.series.imageCount : listed,
                           .totalBytes = order.series.fileSize,
                           .md5Expected = order.md5Expected};
    Aids aids {.helpers = order.helpers, .onFile = [pulse = order.pulse] { ++pulse->unpackedFiles; }};
    if (order.inspector)
        aids.inspect = [&order](const QString &path, QByteArrayView bytes) { return order.inspector(path, bytes, order.series); };
    auto unpacked = stage(*order.spool, order.root + u'/' + stagedFolder(uid), promise, order.pulse->cancelled, aids);
    if (unpacked && !promise.imageCount && unpacked->proof < Digest::Kind::Md5) {
        removeStaged(order);
        unpacked = failure(Error::Kind::Usage, uncountable);
    }
    const bool isKept = !unpacked && unpacked.error().kind == Error::Kind::Cancelled && order.pulse->keepZip;
    if (!isKept)
        order.spool->clear();
    return unpacked;
}

QList<Result<qint64>> commit(const QString &root, const QList<Ready> &group)
{
    QList<QByteArray> lines;
    for (const Ready &ready : group)
        lines << lineOf(recordOf(ready.order, ready.unpacked));
    const auto intended = addIntents(root, lines);
    QList<Result<qint64>> results;
    QList<QByteArray> placedLines;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const auto placed = !intended                ? intended
            : lines[i].size() >= longestLine ? tooLong(group[i].order)
                                             : putInPlace(group[i].order, group[i].unpacked);
        results << (placed ? Result<qint64>(-1) : failure(placed.error()));
        if (placed)
            placedLines << lines[i];
    }
    const Result<QList<qint64>> offsets = placedLines.isEmpty() ? QList<qint64>() : appendRecords(root, placedLines);
    qsizetype next = 0;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const Order &order = group[i].order;
        if (results[i] && offsets) {
            *results[i] = offsets->at(next++);
            endReplacement(order, group[i].unpacked);
            continue;
        }
        if (results[i]) {
            results[i] = failure(offsets.error());
            if (const auto back = takeBack(order); !back) { // it lies there, and its intent says so: see recordPlaced()
                results[i] = failure(back.error());
                results[i].error().diskFault = true;
                continue;
            }
        }
        undo(order);
    }
    return results;
}

} // namespace tcia::transfer
