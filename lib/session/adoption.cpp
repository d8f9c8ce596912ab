// SPDX-License-Identifier: Apache-2.0
#include "session/adoption.h"

#include "core/parallelfor.h"
#include "core/reason.h"
#include "storage/filedigests.h"
#include "storage/staging.h"
#include "verify/recordroots.h"
#include "verify/servercomparison.h"

#include <QLockFile>
#include <QScopeGuard>
#include <QSet>
#include <QThreadPool>

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

//! Reads the content of a series' files.
Result<void> readFiles(const Directory &root, const stages::SeriesFiles &series, FoundCopy &copy,
                       const std::atomic_bool &cancelled)
{
    const auto folder = root.folder(copy.folder);
    if (!folder)
        return failure(folder.error());
    for (const stages::SeriesFile &file : series.files) {
        const QString name = file.path.section(u'/', -1);
        auto read = storage::readDigests(*folder, name, cancelled);
        if (!read)
            return failure(read.error());
        read->name = name;
        copy.files << *read;
    }
    return {};
}

} // namespace

Result<FoundCopies> findCopies(const QString &root, const std::atomic_bool &cancelled,
                               const std::function<void(qint64 done, qint64 total)> &onSeries)
{
    const auto directory = Directory::open(root);
    if (!directory)
        return failure(directory.error());
    const auto found = stages::findSeries(root, cancelled);
    if (!found)
        return failure(found.error());
    const QSet<QString> recorded = recordedSeries(*directory);
    FoundCopies all {.copies = {}, .otherFiles = found->otherFiles, .errors = found->errors};
    for (const stages::SeriesFiles &series : found->series)
        all.copies << FoundCopy {.seriesUid = series.seriesUid,
                                 .folder = series.folder(),
                                 .isRecorded = recorded.contains(series.seriesUid),
                                 .obstacle = obstacleOf(series)};
    QList<std::optional<Error>> failures(all.copies.size());
    FoundCopy *const copies = all.copies.data();
    std::optional<Error> *const failed = failures.data();
    std::atomic<qint64> doneSeries = 0;
    const auto done = parallelFor(QThreadPool::globalInstance(), all.copies.size(), [&] {
        return [&](qsizetype number) -> Result<void> {
            FoundCopy &copy = copies[number];
            const auto count = qScopeGuard([&] {
                if (const qint64 now = ++doneSeries; onSeries)
                    onSeries(now, found->series.size());
            });
            if (copy.isRecorded || !copy.obstacle.isEmpty())
                return {};
            if (const auto read = readFiles(*directory, found->series[number], copy, cancelled); !read) {
                failed[number] = read.error();
                copy.obstacle = read.error().detail;
            }
            return cancelled ? failure(Error::Kind::Cancelled,
                                       english<QT_TRANSLATE_NOOP("Reasons", "It was stopped.")>(), {.path = root})
                             : Result<void>();
        };
    });
    if (!done)
        return failure(done.error());
    for (const std::optional<Error> &one : std::as_const(failures))
        if (one)
            all.errors << *one;
    return all;
}

verify::Verdict judged(const FoundCopy &copy, const Result<Series> &answer, const archive::FetchPlan &listing,
                       const QString &base)
{
    verify::Verdict verdict {.kind = verify::Verdict::Kind::Whole,
                             .seriesUid = copy.seriesUid,
                             .folder = copy.folder,
                             .files = copy.files.size(),
                             .expected = copy.files.size(),
                             .reason = {}};
    verdict.objects = copy.files;
    for (storage::UnpackedFile &file : verdict.objects) {
        verdict.bytes += file.size;
        file.key = file.name;
    }
    if (answer && !answer->imageCount && listing.objects.isEmpty()) { // nothing says how many there should be
        verdict.kind = verify::Verdict::Kind::Unknown;
        verdict.reason = english<QT_TRANSLATE_NOOP("Reasons", "The server does not say how many images it has.")>();
        return verdict;
    }
    verdict = verify::comparedWith(verdict, answer, base);
    const auto isNamed = [](const archive::FetchObject &object) { return !object.key.isEmpty(); };
    return answer && std::ranges::any_of(listing.objects, isNamed) ? verify::comparedWithListing(verdict, listing)
                                                                   : verdict;
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
