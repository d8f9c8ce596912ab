// SPDX-License-Identifier: Apache-2.0
#include "transfer/finish.h"

#include "transfer/intents.h"
#include "transfer/licences.h"
#include "transfer/lines.h"
#include "transfer/partial.h"
#include "transfer/record.h"
#include "transfer/replaced.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

tl::unexpected<Error> inTheWay(const QString &why, const QString &path)
{
    return failure(Error::Kind::Disk, u"%1 Nothing was touched: move it away, or choose another folder."_s.arg(why), path);
}

Result<Place> compare(const QString &path, const QStringList &names, const Record &record)
{
    QSet<QString> others(names.begin(), names.end());
    bool isShort = false;
    for (const UnpackedFile &file : record.files) {
        const bool there = others.remove(file.name);
        const qint64 size = there ? QFileInfo(path + u'/' + file.name).size() : 0;
        if (size != 0 && size != file.size)
            return inTheWay(u"%1 is not as it was downloaded."_s.arg(file.name), path);
        isShort = isShort || size != file.size; // an empty file is what a crash of the system leaves
    }
    if (!isShort)
        return Place::Whole;
    if (!others.isEmpty())
        return inTheWay(u"The series there is short, but %1 was put there by somebody else."_s.arg(*others.cbegin()), path);
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

// The lock lies there as long as the root is in use. Where it is gone nothing is made again, on whatever disk is there now.
Result<void> stillThere(const QString &root)
{
    if (QFileInfo::exists(lockPath(root)))
        return {};
    return failure(Error::Kind::Disk, u"The folder has vanished, or its disk was taken away."_s, root);
}

// Makes room under the final name. An empty folder holds nothing of anybody's.
Result<void> clearPlace(const Order &order, const QString &final)
{
    const QFileInfo there(final);
    if (!there.exists() && !there.isSymLink())
        return {};
    if (there.isDir() && !there.isSymLink() && QDir(final).isEmpty(everything)) {
        if (QDir().rmdir(final))
            return {};
    } else if (order.replace)
        return moveFolder(final, asidePath(order.root, order.series.seriesUid));
    return inTheWay(u"Something of that name has appeared meanwhile."_s, final);
}

Result<void> putInPlace(const Order &order, const Unpacked &unpacked)
{
    const QString final = order.root + u'/' + order.folder;
    if (order.pulse->cancelled && !order.pulse->keepZip) // what is whole when it is paused stays
        return failure(Error::Kind::Cancelled, u"It was stopped before it was put in place."_s);
    if (const auto there = stillThere(order.root); !there)
        return there;
    if (const auto kept = keepLicence(order.root, order.series.collection, unpacked.licence); !kept)
        return kept;
    if (const auto made = makeFolder(QFileInfo(final).path()); !made)
        return made;
    if (const auto clear = clearPlace(order, final); !clear)
        return clear;
    return moveFolder(unpackPath(order.root, order.series.seriesUid), final);
}

// A line that would not be read back is not written.
Result<void> tooLong(const Order &order)
{
    return failure(Error::Kind::Disk, u"It has more files than can be recorded of one series."_s, order.series.seriesUid);
}

// After a failure: nothing finished-looking, nothing half-made, and what was there before is there again.
void undo(const Order &order)
{
    const QString &uid = order.series.seriesUid;
    QDir(unpackPath(order.root, uid)).removeRecursively();
    const QString aside = asidePath(order.root, uid);
    if (QFileInfo::exists(aside) && !moveFolder(aside, order.root + u'/' + order.folder))
        return; // it stays aside, and the next start brings it back
    if (const qsizetype slash = order.folder.lastIndexOf(u'/'); slash > 0)
        QDir(order.root).rmpath(order.folder.left(slash)); // only those that are empty
}

} // namespace

Result<Place> lookAt(const QString &root, const QString &folder, std::optional<qint64> recordOffset)
{
    const QString path = root + u'/' + folder;
    const QFileInfo there(path);
    if (!there.exists() && !there.isSymLink())
        return Place::Free;
    if (!there.isDir() || there.isSymLink())
        return inTheWay(u"There is a file or a link of that name already."_s, path);
    const QStringList names = QDir(path).entryList(everything);
    if (names.isEmpty())
        return Place::Free;
    if (!recordOffset)
        return inTheWay(u"The folder holds files already, and nothing is recorded of them."_s, path);
    const auto record = readRecordAt(root, *recordOffset);
    if (!record)
        return failure(record.error());
    return compare(path, names, *record);
}

Result<Unpacked> prepare(const Order &order)
{
    if (const auto there = stillThere(order.root); !there)
        return failure(there.error());
    const QString &uid = order.series.seriesUid;
    const Promise promise {.imageCount = order.series.imageCount,
                           .totalBytes = order.series.fileSize,
                           .md5Expected = order.md5Expected};
    Aids aids {.helpers = order.helpers, .onFile = [pulse = order.pulse] { ++pulse->unpackedFiles; }};
    if (order.inspector)
        aids.inspect = [&order](const QString &path, QByteArrayView bytes) { return order.inspector(path, bytes, order.series); };
    auto unpacked = unpackImages(order.zip, unpackPath(order.root, uid), promise, order.pulse->cancelled, aids);
    const bool isKept = !unpacked && unpacked.error().kind == Error::Kind::Cancelled && order.pulse->keepZip;
    if (!isKept && order.zip.bytes.isEmpty() && !QFile::resize(order.zip.path, 0)) // gives its room back
        QFile::remove(order.zip.path);
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
            replaced(asidePath(root, order.series.seriesUid), root + u'/' + order.folder,
                     {.now = group[i].unpacked.files, .before = namesAt(root, order.recordOffset)});
            continue;
        }
        if (results[i]) { // unrecorded it would be taken for the user's own next time
            results[i] = failure(offsets.error());
            if (const auto back = moveFolder(root + u'/' + order.folder, unpackPath(root, order.series.seriesUid)); !back)
                results[i] = failure(back.error());
        }
        undo(order);
    }
    return results;
}

} // namespace tcia::transfer
