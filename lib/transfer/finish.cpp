// SPDX-License-Identifier: Apache-2.0
#include "transfer/finish.h"

#include "core/files.h"
#include "transfer/licences.h"
#include "transfer/partial.h"
#include "transfer/record.h"

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
            .md5Checked = unpacked.md5Checked,
            .taken = QDateTime::currentDateTimeUtc()};
}

Result<void> inspect(const Order &order, const Unpacked &unpacked)
{
    if (!order.inspector)
        return {};
    const QString folder = unpackPath(order.root, order.series.seriesUid) + u'/';
    for (const UnpackedFile &file : unpacked.files) {
        if (order.pulse->cancelled)
            return failure(Error::Kind::Cancelled, u"It was stopped while its files were looked at."_s);
        if (auto fine = order.inspector(folder + file.name, order.series); !fine) {
            fine.error().detail = u"%1: %2"_s.arg(file.name, fine.error().detail);
            fine.error().subject.clear(); // the path beside, which is gone when somebody reads this
            return fine;
        }
    }
    return {};
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

Result<qint64> putInPlace(const Order &order, const Record &record)
{
    const QString final = order.root + u'/' + order.folder;
    const QString beside = unpackPath(order.root, order.series.seriesUid);
    if (const auto made = makeFolder(QFileInfo(final).path()); !made)
        return failure(made.error());
    if (const auto clear = clearPlace(order, final); !clear)
        return failure(clear.error());
    if (const auto moved = moveFolder(beside, final); !moved)
        return failure(moved.error());
    const auto recorded = appendRecord(order.root, record);
    if (!recorded) // unrecorded it would be taken for the user's own next time
        if (const auto back = moveFolder(final, beside); !back)
            return failure(back.error());
    return recorded;
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
    const QString &uid = order.series.seriesUid;
    const Promise promise {.imageCount = order.series.imageCount,
                           .totalBytes = order.series.fileSize,
                           .md5Expected = order.md5Expected};
    auto unpacked = unpackImages(partPath(order.root, uid), unpackPath(order.root, uid), promise, order.pulse->cancelled,
                                 [&order](qint64 files) { order.pulse->unpackedFiles = files; });
    QFile::remove(partPath(order.root, uid));
    if (!unpacked)
        return unpacked;
    if (const auto fine = inspect(order, *unpacked); !fine) {
        undo(order);
        return failure(fine.error());
    }
    return unpacked;
}

Result<qint64> commit(const Order &order, const Unpacked &unpacked)
{
    const QString &uid = order.series.seriesUid;
    const Record record = recordOf(order, unpacked);
    Result<qint64> recorded = failure(Error::Kind::Cancelled, u"It was stopped before it was put in place."_s);
    if (!order.pulse->cancelled) {
        Result<void> ready = keepLicence(order.root, order.series.collection, unpacked.licence);
        if (ready)
            ready = writeFile(pendingPath(order.root, uid), lineOf(record));
        recorded = ready ? putInPlace(order, record) : failure(ready.error());
    }
    if (!recorded)
        undo(order);
    QFile::remove(pendingPath(order.root, uid));
    if (recorded)
        QDir(asidePath(order.root, uid)).removeRecursively();
    return recorded;
}

} // namespace tcia::transfer
