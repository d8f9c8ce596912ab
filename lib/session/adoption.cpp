// SPDX-License-Identifier: Apache-2.0
#include "session/adoption.h"

#include "core/reason.h"
#include "storage/filedigests.h"
#include "storage/staging.h"
#include "verify/recordroots.h"
#include "verify/servercomparison.h"

#include <QHash>
#include <QLockFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

QString pathIn(const QString &place, const QString &folder) { return place.isEmpty() ? folder : place + u'/' + folder; }

//! The series that the program's own records below a root have whole, by the sizes of their files.
QSet<QString> recordedSeries(const Directory &root)
{
    QSet<QString> whole;
    const auto recorded = verify::readRecordRoots(root);
    if (!recorded)
        return whole;
    for (const verify::RecordRoot &place : recorded->recordRoots)
        for (const storage::Record &record : place.records) {
            const QString folder = pathIn(place.name, record.folder);
            const auto isThere = [&](const storage::UnpackedFile &file) {
                const DirectoryEntry entry = root.entry(folder + u'/' + file.name);
                return entry.isFile() && entry.size == file.size;
            };
            if (std::ranges::all_of(record.files, isThere))
                whole.insert(record.series.seriesUid);
            else
                whole.remove(record.series.seriesUid);
        }
    return whole;
}

//! Why a series cannot be recorded as it lies there; empty if it can.
QString obstacleOf(const stages::SeriesFiles &series)
{
    QSet<QString> objects;
    for (const stages::SeriesFile &file : series.files) {
        if (file.path.section(u'/', 0, -2) != series.folder())
            return english<QT_TRANSLATE_NOOP("Reasons", "Its files lie in several folders.")>();
        if (file.sopUid.isEmpty())
            return english<QT_TRANSLATE_NOOP("Reasons", "%1 has no SOP Instance UID.")>().arg(file.path);
        if (objects.contains(file.sopUid))
            return english<QT_TRANSLATE_NOOP("Reasons", "%1 is a second copy of an image.")>().arg(file.path);
        objects.insert(file.sopUid);
    }
    return storage::isBelowRoot(series.folder())
               ? QString()
               : english<QT_TRANSLATE_NOOP("Reasons", "It lies directly in the folder: adopt the folder above.")>();
}

//! Its files with their present sizes.
QList<storage::UnpackedFile> filesOf(const Directory &root, const stages::SeriesFiles &series)
{
    QList<storage::UnpackedFile> files;
    for (const stages::SeriesFile &file : series.files) {
        storage::UnpackedFile one;
        one.name = file.path.section(u'/', -1);
        one.size = root.entry(file.path).size;
        files << one;
    }
    return files;
}

//! By how many images the sizes differ, at least: copies of each size are counted.
verify::Verdict comparedBySize(verify::Verdict verdict, const archive::FetchPlan &listing)
{
    QHash<qint64, qint64> surplus; // of the server
    for (const archive::FetchObject &object : listing.objects) {
        if (!object.size)
            return verdict;
        ++surplus[*object.size];
    }
    for (const storage::UnpackedFile &file : std::as_const(verdict.objects))
        --surplus[file.size];
    qint64 added = 0, gone = 0;
    for (const qint64 one : std::as_const(surplus))
        (one > 0 ? added : gone) += qAbs(one);
    return verify::differing(std::move(verdict), added, gone);
}

} // namespace

Result<FoundCopies> findCopies(const QString &root, const std::atomic_bool &cancelled)
{
    const auto directory = Directory::open(root);
    if (!directory)
        return failure(directory.error());
    const auto found = stages::findSeries(root, cancelled);
    if (!found)
        return failure(found.error());
    const QSet<QString> recorded = recordedSeries(*directory);
    FoundCopies all {.copies = {}, .otherFiles = found->otherFiles, .errors = found->errors};
    for (const stages::SeriesFiles &series : found->series) {
        FoundCopy copy {.seriesUid = series.seriesUid,
                        .folder = series.folder(),
                        .isRecorded = recorded.contains(series.seriesUid),
                        .obstacle = obstacleOf(series)};
        if (!copy.isRecorded && copy.obstacle.isEmpty())
            copy.files = filesOf(*directory, series);
        all.copies << copy;
    }
    return all;
}

Result<FoundCopy> withSums(const QString &root, FoundCopy copy, const std::atomic_bool &cancelled)
{
    const auto directory = Directory::open(root);
    const auto folder = directory ? directory->folder(copy.folder) : directory;
    if (!folder)
        return failure(folder.error());
    for (storage::UnpackedFile &file : copy.files) {
        auto read = storage::readDigests(*folder, file.name, cancelled);
        if (!read)
            return failure(read.error());
        read->name = file.name;
        file = *read;
    }
    copy.hasSums = true;
    return copy;
}

verify::Verdict verdictOf(const FoundCopy &copy)
{
    verify::Verdict verdict {.kind = verify::Verdict::Kind::Whole,
                             .seriesUid = copy.seriesUid,
                             .folder = copy.folder,
                             .files = copy.files.size(),
                             .expected = copy.files.size(),
                             .reason = {}};
    for (const storage::UnpackedFile &file : copy.files)
        verdict.bytes += file.size;
    return verdict;
}

verify::Verdict judged(const FoundCopy &copy, const Result<Series> &answer, const Listing &listing, const QString &base)
{
    verify::Verdict verdict = verdictOf(copy);
    if (answer && !answer->imageCount && listing && listing->objects.isEmpty()) { // nothing says how many
        verdict.kind = verify::Verdict::Kind::Unknown;
        verdict.reason = english<QT_TRANSLATE_NOOP("Reasons", "The server does not say how many images it has.")>();
        return verdict;
    }
    verdict = verify::comparedWith(verdict, answer, base);
    const auto isNamed = [](const archive::FetchObject &object) { return !object.key.isEmpty(); };
    if (!answer || !listing || std::ranges::none_of(listing->objects, isNamed))
        return verdict;
    verdict.objects = copy.files;
    for (storage::UnpackedFile &file : verdict.objects)
        file.key = file.name;
    return copy.hasSums ? verify::comparedWithListing(verdict, *listing) : comparedBySize(verdict, *listing);
}

storage::Record recordOf(const FoundCopy &copy, const Series &series, const archive::FetchPlan &listing,
                         const QString &base)
{
    const auto isSum = [](const archive::FetchObject &object) { return object.digest.kind() == Digest::Kind::Md5; };
    storage::Record record {.series = series,
                            .folder = copy.folder,
                            .files = copy.files,
                            .server = base,
                            .proof = Digest::Kind::None,
                            .downloaded = QDateTime::currentDateTimeUtc(),
                            .isAdopted = true};
    if (!listing.objects.isEmpty() && std::ranges::all_of(listing.objects, isSum))
        record.proof = Digest::Kind::Md5;
    record.series.imageCount = copy.files.size();
    return record;
}

Result<void> adopt(const QString &root, const QList<storage::Record> &records)
{
    const auto open = storage::openRoot(root);
    if (!open)
        return failure(open.error());
    QList<QByteArray> lines;
    for (const storage::Record &record : records)
        lines << storage::lineOf(record);
    const auto appended = storage::appendRecords(root, lines);
    storage::closeRoot(root, open->lock);
    return appended ? Result<void>() : failure(appended.error());
}

} // namespace tcia::session
