// SPDX-License-Identifier: Apache-2.0
#include "transfer/judge.h"

#include "core/files.h"
#include "transfer/md5list.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

//! What lies in a folder of one series.
struct Found
{
    qint64 files = 0;
    qint64 bytes = 0;
};

//! What lies in a folder.
struct Contents
{
    QList<Found> series;   //!< by the series that share the folder
    qint64 otherBytes = 0; //!< annotations and the like, which Data Retriever may have counted
    QStringList wrong;
    QStringList missing;
    QList<QFileInfo> images;
};

//! Which of the series a file belongs to; what is wrong with it if it is none of them.
Result<qsizetype> ownerOf(const Court &court, const QList<NbiaRecord> &sharing, const QFileInfo &image)
{
    Result<void> first;
    for (qsizetype i = 0; court.check && i < sharing.size(); ++i) {
        const auto checked = court.check(image.filePath(), sharing[i].series.seriesUid);
        if (checked)
            return i;
        if (first)
            first = checked;
    }
    if (!first)
        return failure(first.error());
    return 0;
}

// Where the archive's own list of sums lies beside the images, it is believed.
void compareSums(const Court &court, const QString &folder, Contents &contents)
{
    const QString path = folder + u"/md5hashes.csv"_s;
    if (!QFile::exists(path))
        return;
    const auto list = readFile(path);
    if (!list) {
        contents.wrong << u"md5hashes.csv cannot be read (%1)"_s.arg(list.error().detail);
        return;
    }
    QList<UnpackedFile> files;
    for (const QFileInfo &image : contents.images) {
        if (court.cancelled)
            return;
        QFile file(image.filePath());
        QCryptographicHash md5(QCryptographicHash::Md5);
        if (file.open(QIODevice::ReadOnly) && md5.addData(&file))
            files.append({.name = image.fileName(), .size = image.size(), .crc = 0, .md5 = md5.result()});
        else
            contents.wrong << u"%1 cannot be read (%2)"_s.arg(image.fileName(), file.errorString());
    }
    const auto checked = checkMd5List(*list, files);
    if (!checked)
        (checked.error().kind == Error::Kind::Incomplete ? contents.missing : contents.wrong) << checked.error().detail;
}

Contents contentsOf(const Court &court, const QList<NbiaRecord> &sharing, const QString &folder)
{
    Contents contents;
    contents.series.resize(sharing.size());
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (court.cancelled)
            return contents;
        if (!looksLikeImage(file)) {
            contents.otherBytes += file.size();
            continue;
        }
        contents.images << file;
        const auto owner = ownerOf(court, sharing, file);
        if (!owner)
            contents.wrong << u"%1: %2"_s.arg(file.fileName(), owner.error().detail);
        Found &found = contents.series[owner.value_or(0)];
        ++found.files;
        found.bytes += file.size();
    }
    compareSums(court, folder, contents);
    return contents;
}

// Without a look inside it cannot be told whose a file is: then those that share a folder are judged together.
NbiaRecord together(const QList<NbiaRecord> &sharing)
{
    NbiaRecord sum = sharing.first();
    for (const NbiaRecord &other : sharing.sliced(1)) {
        sum.series.imageCount = sum.series.imageCount && other.series.imageCount
            ? Count(*sum.series.imageCount + *other.series.imageCount)
            : Count();
        if (sum.size && other.size)
            sum.size = SizeRange {sum.size->least + other.size->least, sum.size->most + other.size->most};
        else
            sum.size.reset();
    }
    return sum;
}

//! The verdict on what one series has of the folder's contents, by number and size.
void weigh(Verdict &verdict, const NbiaRecord &record, const Found &found, const Contents &contents)
{
    using Kind = Verdict::Kind;
    const Count &promised = record.series.imageCount;
    QStringList wrong = contents.wrong, missing = contents.missing;
    verdict.files = found.files;
    verdict.bytes = found.bytes;
    verdict.expected = promised.value_or(0);
    if (promised && found.files < *promised)
        missing << u"%1 of %2 images are there"_s.arg(found.files).arg(*promised);
    else if (promised && found.files > *promised)
        wrong << u"%1 images are there instead of %2"_s.arg(found.files).arg(*promised);
    else if (record.size && !record.size->holds(found.bytes) && !record.size->holds(found.bytes + contents.otherBytes))
        wrong << u"the images have %1 bytes instead of %2 to %3"_s.arg(found.bytes).arg(record.size->least).arg(record.size->most);
    verdict.kind = !wrong.isEmpty() ? Kind::Damaged : !missing.isEmpty() ? Kind::Short : Kind::Whole;
    verdict.reason = firstFew(wrong + missing);
    if (verdict.kind == Kind::Whole && !promised && !record.size) {
        verdict.kind = Kind::Unknown;
        verdict.reason = u"metadata.csv tells neither the number nor the size of its images."_s;
    }
}

} // namespace

QList<Verdict> judge(const Court &court, const QList<NbiaRecord> &sharing)
{
    const QString folder = court.root + u'/' + sharing.first().folder;
    const bool exists = QFile::exists(folder);
    const Contents contents = contentsOf(court, sharing, folder);
    const bool apart = court.check || sharing.size() == 1;
    const QString obstacle = sharing.size() > 1
        ? u"Several series share the folder."_s
        : obstacleIn(court, folder, [](const QFileInfo &file) { return looksLikeImage(file); });
    QList<Verdict> verdicts;
    for (qsizetype i = 0; i < sharing.size(); ++i) {
        Verdict verdict {.kind = Verdict::Kind::Whole,
                         .seriesUid = sharing[i].series.seriesUid,
                         .folder = below(court.place, sharing[i].folder),
                         .files = 0,
                         .expected = 0,
                         .reason = {},
                         .bytes = 0,
                         .place = court.place,
                         .server = {},
                         .obstacle = obstacle};
        weigh(verdict, apart ? sharing[i] : together(sharing), contents.series[apart ? i : 0], contents);
        if (!exists) {
            verdict.kind = Verdict::Kind::Short;
            verdict.reason = u"The folder is missing."_s;
        }
        verdicts << finished(verdict);
    }
    return verdicts;
}

} // namespace tcia::transfer
