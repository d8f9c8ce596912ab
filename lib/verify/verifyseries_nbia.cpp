// SPDX-License-Identifier: Apache-2.0
#include "verify/verifyseries.h"

#include "core/reason.h"
#include "storage/filedigests.h"
#include "storage/md5list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::verify {

namespace {

//! The content of a folder that belongs to one series.
struct Found
{
    qint64 files = 0;
    qint64 bytes = 0;
};

//! The content of a folder.
struct Contents
{
    QList<Found> series;   //!< by series that share the folder
    qint64 otherBytes = 0; //!< annotations and similar files, which Data Retriever may have counted
    QStringList wrong;
    QStringList missing;
    QList<DirectoryEntry> images;
    QStringList foreign; //!< images of other series
};

// Counts an image for its series, or for the first one if it belongs to none of them or cannot be identified.
void take(const VerifyContext &context, const QList<NbiaRecord> &sharing, const Directory &folder,
          const DirectoryEntry &image, Contents &contents)
{
    const QString path = folder.pathOf(image.name);
    const auto uid = context.seriesOf ? context.seriesOf(path) : Result<QString>(sharing.first().series.seriesUid);
    const auto owner = std::find_if(sharing.begin(), sharing.end(), [&uid](const NbiaRecord &record) {
        return uid && record.series.seriesUid == *uid;
    });
    if (!uid) {
        contents.wrong << english<QT_TRANSLATE_NOOP("Reasons", "%1: %2")>().arg(image.name, uid.error().detail);
    } else if (owner == sharing.end()) {
        contents.foreign << image.name;
        const Error error = ofOther(*uid, sharing.first().series.seriesUid, path);
        contents.wrong << english<QT_TRANSLATE_NOOP("Reasons", "%1: %2")>().arg(image.name, error.detail);
    }
    Found &found = contents.series[owner == sharing.end() ? 0 : owner - sharing.begin()];
    ++found.files;
    found.bytes += image.size;
    contents.images << image;
}

// If the archive's list of checksums is in the folder, it is used.
void compareSums(const VerifyContext &context, const Directory &folder, Contents &contents)
{
    const QString name = u"md5hashes.csv"_s;
    if (!folder.exists(name))
        return;
    const auto list = folder.read(name);
    if (!list) {
        contents.wrong << english<QT_TRANSLATE_NOOP("Reasons", "md5hashes.csv cannot be read (%1)")>().arg(
            list.error().detail);
        return;
    }
    QList<storage::UnpackedFile> files;
    for (const DirectoryEntry &image : contents.images) {
        if (context.cancelled)
            return;
        auto sums = storage::readDigests(folder, image.name, context.cancelled);
        if (!sums) {
            contents.wrong << english<QT_TRANSLATE_NOOP("Reasons", "%1 cannot be read (%2)")>().arg(
                image.name, sums.error().detail);
            continue;
        }
        sums->name = image.name;
        files.append(*sums);
    }
    const auto checked = storage::checkMd5List(*list, files);
    if (!checked)
        (checked.error().kind == Error::Kind::Incomplete ? contents.missing : contents.wrong) << checked.error().detail;
}

Contents contentsOf(const VerifyContext &context, const QList<NbiaRecord> &sharing, const Directory &folder)
{
    Contents contents;
    contents.series.resize(sharing.size());
    const auto entries = folder.entries();
    if (!entries)
        contents.wrong << entries.error().detail;
    for (const DirectoryEntry &file : entries.value_or(QList<DirectoryEntry>())) {
        if (context.cancelled)
            return contents;
        if (!file.isFile())
            continue;
        if (!storage::looksLikeImage(folder, file)) {
            contents.otherBytes += file.size;
            continue;
        }
        take(context, sharing, folder, file, contents);
    }
    compareSums(context, folder, contents);
    return contents;
}

// Without reading the files their series is unknown: then series that share a folder are verified together.
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

//! The verdict on one series' part of the folder by number and size.
void weigh(Verdict &verdict, const NbiaRecord &record, const Found &found, const Contents &contents)
{
    using Kind = Verdict::Kind;
    const Count &promised = record.series.imageCount;
    QStringList wrong = contents.wrong, missing = contents.missing;
    verdict.files = found.files;
    verdict.bytes = found.bytes;
    verdict.expected = promised.value_or(0);
    if (promised && found.files < *promised)
        missing << english<QT_TRANSLATE_N_NOOP("Reasons", "%1 of %n images are present")>(*promised).arg(found.files);
    else if (promised && found.files > *promised)
        wrong << english<QT_TRANSLATE_N_NOOP("Reasons", "%n images are present instead of %1")>(found.files)
                     .arg(*promised);
    else if (record.size && !record.size->holds(found.bytes) && !record.size->holds(found.bytes + contents.otherBytes))
        wrong << english<QT_TRANSLATE_NOOP("Reasons", "the images have %1 bytes instead of %2 to %3")>()
                     .arg(found.bytes)
                     .arg(record.size->least)
                     .arg(record.size->most);
    verdict.kind = !wrong.isEmpty() ? Kind::Damaged : !missing.isEmpty() ? Kind::Short : Kind::Whole;
    verdict.reason = firstFew(wrong + missing);
    if (verdict.kind == Kind::Whole && !promised && !record.size) {
        verdict.kind = Kind::Unknown;
        verdict.reason = english<QT_TRANSLATE_NOOP(
            "Reasons", "metadata.csv gives neither the number nor the size of its images.")>();
    }
}

// Data Retriever recorded no names: foreign files can only be recognised by their type and by their number. A repair
// removes what it replaces, so nothing is replaced if any file may be the user's.
QString obstacleIn(const QList<NbiaRecord> &sharing, const Directory &folder, const Contents &contents)
{
    if (sharing.size() > 1)
        return isShared;
    const QString found = verify::obstacleIn(
        folder, [&folder](const DirectoryEntry &file) { return storage::looksLikeImage(folder, file); });
    if (!found.isEmpty())
        return found;
    if (!contents.foreign.isEmpty())
        return english<QT_TRANSLATE_NOOP("Reasons", "It contains an image of another series (%1). %2")>().arg(
            firstFew(contents.foreign), moveAdvice);
    const Count &promised = sharing.first().series.imageCount;
    if (promised && contents.images.size() > *promised)
        return english<QT_TRANSLATE_N_NOOP(
            "Reasons",
            "It contains %n images, but %1 were recorded. Move your own out of the folder and check again.")>(
                   contents.images.size())
            .arg(*promised);
    return {};
}

} // namespace

QList<Verdict> verifySeries(const VerifyContext &context, const QList<NbiaRecord> &sharing)
{
    const QString path = below(context.place, sharing.first().folder);
    const auto folder = context.root.folder(path);
    Contents contents;
    contents.series.resize(sharing.size());
    if (folder)
        contents = contentsOf(context, sharing, *folder);
    const bool apart = context.seriesOf || sharing.size() == 1;
    const bool isElsewhere = !folder && !context.root.isMissing(path);
    const QString obstacle = isElsewhere          ? folder.error().detail
                             : folder             ? obstacleIn(sharing, *folder, contents)
                             : sharing.size() > 1 ? isShared
                                                  : QString();
    QList<Verdict> verdicts;
    for (qsizetype i = 0; i < sharing.size(); ++i) {
        Verdict verdict {.kind = Verdict::Kind::Whole,
                         .seriesUid = sharing[i].series.seriesUid,
                         .folder = path,
                         .files = 0,
                         .expected = 0,
                         .reason = {},
                         .bytes = 0,
                         .place = context.place,
                         .server = {},
                         .obstacle = obstacle,
                         .patientId = sharing[i].series.patientId,
                         .modality = sharing[i].series.modality,
                         .description = sharing[i].series.description};
        weigh(verdict, apart ? sharing[i] : together(sharing), contents.series[apart ? i : 0], contents);
        if (!folder) {
            verdict.kind = Verdict::Kind::Short;
            verdict.reason = notOpened(context, path, folder.error());
        }
        verdicts << finished(verdict);
    }
    return verdicts;
}

} // namespace tcia::verify
