// SPDX-License-Identifier: Apache-2.0
#include "verify/verifyseries.h"

#include "core/reason.h"
#include "core/text.h"
#include "storage/filedigests.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::verify {

namespace {

// Files that other programs add to folders, and copies of data stored elsewhere.
bool isAccompanying(const QString &name)
{
    const QString lower = name.toCaseFolded();
    return lower.startsWith(u'.') || lower == u"license" || lower == u"license.txt" || lower == u"md5hashes.csv" ||
           lower == u"thumbs.db" || lower == u"desktop.ini";
}

Result<void> checkSeries(const VerifyContext &context, const QString &path, const QString &uid)
{
    if (!context.seriesOf)
        return {};
    const auto found = context.seriesOf(path);
    if (!found)
        return failure(found.error());
    return *found == uid ? Result<void>() : failure(ofOther(*found, uid, path));
}

} // namespace

Error ofOther(const QString &found, const QString &wanted, const QString &path)
{
    return {.kind = Error::Kind::BadArchive,
            .detail = english<QT_TRANSLATE_NOOP("Reasons", "It belongs to series %1, not to %2.")>().arg(
                text::plain(found, 80), wanted),
            .context = {.path = path}};
}

QString notOpened(const VerifyContext &context, const QString &folder, const Error &error)
{
    return context.root.isMissing(folder) ? english<QT_TRANSLATE_NOOP("Reasons", "The folder is missing.")>()
                                          : error.detail;
}

QString obstacleIn(const Directory &folder, const std::function<bool(const DirectoryEntry &)> &isOfSeries)
{
    const auto entries = folder.entries();
    if (!entries)
        return entries.error().detail;
    for (const DirectoryEntry &entry : *entries)
        if (entry.isFolder())
            return english<QT_TRANSLATE_NOOP("Reasons", "It contains another folder (%1). %2")>().arg(entry.name,
                                                                                                      moveAdvice);
        else if (!entry.isFile() || (!isAccompanying(entry.name) && !isOfSeries(entry)))
            return english<QT_TRANSLATE_NOOP("Reasons", "It contains a file that is not part of the series (%1). %2")>()
                .arg(entry.name, moveAdvice);
    return {};
}

Verdict finished(Verdict verdict)
{
    if (verdict.isDefective() && !verdict.obstacle.isEmpty() && verdict.obstacle != verdict.reason)
        verdict.reason = withMore(
            verdict.reason, english<QT_TRANSLATE_NOOP("Reasons", "It cannot be repaired: %1")>().arg(verdict.obstacle));
    return verdict;
}

QString withMore(const QString &reason, const QString &sentence)
{
    if (reason.isEmpty())
        return sentence;
    return reason + (reason.endsWith(u'.') ? u" "_s : u". "_s) + sentence;
}

QString firstFew(const QStringList &reasons)
{
    constexpr qsizetype shown = 3;
    QStringList first = reasons.first(qMin(reasons.size(), shown));
    for (QString &reason : first)
        if (reason.endsWith(u'.') && reasons.size() > 1)
            reason.chop(1);
    const QString some = first.join(u"; "_s);
    return reasons.size() > shown
               ? english<QT_TRANSLATE_N_NOOP("Reasons", "%1; and %n more")>(reasons.size() - shown).arg(some)
               : some;
}

QString below(const QString &place, const QString &folder) { return place.isEmpty() ? folder : place + u'/' + folder; }

namespace {

//! The existing files of a recorded series.
struct RecordedFiles
{
    QStringList missing, wrong;
    QSet<QString> ofSeries; //!< names of files that a repair may replace
    qint64 found = 0, bytes = 0;
};

// A recorded name does not prove that a file is the archive's: another program could have written the record.
bool isReplaceable(const VerifyContext &context, const Directory &folder, const DirectoryEntry &entry,
                   const QString &uid)
{
    if (entry.size == 0)
        return true;
    if (!storage::looksLikeImage(folder, entry))
        return false;
    const auto found = context.seriesOf ? context.seriesOf(folder.pathOf(entry.name)) : Result<QString>(uid);
    return !found || *found == uid; // unidentifiable damaged files are kept by a replacement
}

RecordedFiles recordedFiles(const VerifyContext &context, const Directory &folder, const storage::Record &record)
{
    RecordedFiles files;
    const QString &uid = record.series.seriesUid;
    for (const storage::UnpackedFile &file : record.files) {
        if (context.cancelled)
            return files;
        const DirectoryEntry entry = folder.entry(file.name);
        if (!entry.exists()) {
            files.missing << english<QT_TRANSLATE_NOOP("Reasons", "%1 is missing")>().arg(file.name);
            continue;
        }
        ++files.found;
        files.bytes += file.size;
        if (isReplaceable(context, folder, entry, uid))
            files.ofSeries.insert(file.name);
        if (const QString reason = storage::mismatchOf(folder, file, context.cancelled); !reason.isEmpty())
            files.wrong << reason;
        else if (const auto checked = checkSeries(context, folder.pathOf(file.name), uid); !checked)
            files.wrong << english<QT_TRANSLATE_NOOP("Reasons", "%1: %2")>().arg(file.name, checked.error().detail);
    }
    return files;
}

} // namespace

Verdict verifySeries(const VerifyContext &context, const storage::Record &record, bool isSharedFolder)
{
    Verdict verdict {.kind = Verdict::Kind::Whole,
                     .seriesUid = record.series.seriesUid,
                     .folder = below(context.place, record.folder),
                     .files = 0,
                     .expected = record.files.size(),
                     .reason = {},
                     .bytes = 0,
                     .place = context.place,
                     .server = record.server,
                     .patientId = record.series.patientId,
                     .modality = record.series.modality,
                     .description = record.series.description};
    if (std::ranges::all_of(record.files, [](const storage::UnpackedFile &file) { return !file.key.isEmpty(); }))
        verdict.objects = record.files;
    const auto folder = context.root.folder(verdict.folder);
    if (!folder) {
        verdict.kind = Verdict::Kind::Short;
        verdict.reason = notOpened(context, verdict.folder, folder.error());
        if (!context.root.isMissing(verdict.folder))
            verdict.obstacle = folder.error().detail;
        else if (isSharedFolder)
            verdict.obstacle = isShared;
        return finished(verdict);
    }
    const RecordedFiles files = recordedFiles(context, *folder, record);
    verdict.files = files.found;
    verdict.bytes = files.bytes;
    if (!files.wrong.isEmpty())
        verdict.kind = Verdict::Kind::Damaged;
    else if (!files.missing.isEmpty())
        verdict.kind = Verdict::Kind::Short;
    verdict.reason = firstFew(files.wrong + files.missing);
    verdict.obstacle = isSharedFolder ? isShared : obstacleIn(*folder, [&files](const DirectoryEntry &file) {
        return files.ofSeries.contains(file.name);
    });
    return finished(verdict);
}

} // namespace tcia::verify
