// SPDX-License-Identifier: Apache-2.0
#include "verify/verify.h"

#include "core/reason.h"
#include "storage/filedigests.h"
#include "storage/reservednames.h"
#include "storage/stagingpaths.h"
#include "verify/recordroots.h"
#include "verify/verifyseries.h"

#include <QDir>
#include <QFuture>
#include <QMap>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::verify {

namespace {

//! Callbacks for each file below a folder and for each unreadable folder.
struct Visitor
{
    std::function<void(const Directory &, const QString &path, const DirectoryEntry &)> onFile;
    std::function<void(const QString &path, const Error &)> onClosed;
};

//! Folders of the program that hold no series: what is made of them, and single files.
bool isWithoutSeries(const QString &name)
{
    using enum storage::ReservedName;
    return storage::isStaging(name) || name == storage::nameOf(Stages) || name == storage::nameOf(Files);
}

// Visits every file below a folder, by the folder's path; links are skipped.
void forEachFile(const Directory &folder, const QString &path, const std::atomic_bool &cancelled,
                 const Visitor &visitor)
{
    const auto entries = folder.entries();
    if (!entries)
        return visitor.onClosed(path, entries.error());
    for (const DirectoryEntry &entry : *entries) {
        if (cancelled)
            return;
        if (entry.isFile()) {
            visitor.onFile(folder, path, entry);
            continue;
        }
        if (!entry.isFolder() || isWithoutSeries(entry.name))
            continue;
        const QString name = below(path, entry.name);
        if (const auto next = folder.folder(entry.name))
            forEachFile(*next, name, cancelled, visitor);
        else
            visitor.onClosed(name, next.error());
    }
}

//! A verdict on a folder instead of a series.
Verdict unknown(const QString &folder, qint64 files, const QString &reason)
{
    return {.kind = Verdict::Kind::Unknown,
            .seriesUid = {},
            .folder = folder,
            .files = files,
            .expected = 0,
            .reason = reason};
}

// Unrecorded images by folder, and unreadable folders.
QList<Verdict> unrecorded(const Directory &root, const Recorded &recorded, const std::atomic_bool &cancelled)
{
    QSet<QString> files, folders;
    for (const RecordRoot &recordRoot : recorded.recordRoots) {
        for (const storage::Record &record : recordRoot.records)
            for (const storage::UnpackedFile &file : record.files)
                files.insert(below(recordRoot.name, record.folder) + u'/' + file.name);
        for (const auto &sharing : recordRoot.nbiaRecords)
            folders.insert(below(recordRoot.name, sharing.first().folder));
        for (const QString &folder : recordRoot.superseded)
            folders.insert(below(recordRoot.name, folder));
    }
    const auto shown = [](const QString &path) { return path.isEmpty() ? u"."_s : path; };
    QMap<QString, QStringList> strange;
    QMap<QString, Error> closed = recorded.closed;
    const auto onFile = [&](const Directory &directory, const QString &path, const DirectoryEntry &file) {
        const QString folder = shown(path);
        if (!files.contains(below(path, file.name)) && !folders.contains(folder) &&
            storage::looksLikeImage(directory, file))
            strange[folder] << file.name;
    };
    forEachFile(root, {}, cancelled,
                {onFile, [&closed](const QString &path, const Error &error) { closed.insert(path, error); }});
    QList<Verdict> verdicts;
    for (auto folder = strange.cbegin(); folder != strange.cend(); ++folder)
        verdicts << unknown(folder.key(), folder->size(),
                            english<QT_TRANSLATE_NOOP("Reasons", "There is no record of %1")>().arg(firstFew(*folder)));
    for (auto folder = closed.cbegin(); folder != closed.cend(); ++folder)
        verdicts << unknown(
            shown(folder.key()), 0,
            english<QT_TRANSLATE_NOOP("Reasons", "The folder, or the record in it, cannot be read (%1)")>().arg(
                folder->detail));
    return verdicts;
}

// The folders that a record assigns to more than one series, case-insensitively because of some file systems.
QSet<QString> sharedFolders(const QList<storage::Record> &records)
{
    QSet<QString> once, shared;
    for (const storage::Record &record : records) {
        const QString folder = record.folder.toCaseFolded();
        (once.contains(folder) ? shared : once).insert(folder);
    }
    return shared;
}

QList<Verdict> verifyAll(const Directory &root, const Recorded &recorded, const SeriesReader &seriesOf,
                         const std::atomic_bool &cancelled, const std::function<void(qint64, qint64)> &onSeries)
{
    // Reading is limited by the disk, hashing by the processor: one thread each keeps both busy.
    std::vector<VerifyContext> contexts; // valid while the pool works, even if an exception is thrown
    QThreadPool pool;
    contexts.reserve(recorded.recordRoots.size());
    QList<QFuture<QList<Verdict>>> futures;
    qint64 total = 0;
    for (const RecordRoot &recordRoot : recorded.recordRoots) {
        const VerifyContext &context =
            contexts.emplace_back(VerifyContext {root, recordRoot.name, seriesOf, cancelled});
        const QSet<QString> shared = sharedFolders(recordRoot.records);
        for (const storage::Record &record : recordRoot.records)
            futures << QtConcurrent::run(&pool,
                                         [&context, &record, isShared = shared.contains(record.folder.toCaseFolded())] {
                                             return QList<Verdict> {verifySeries(context, record, isShared)};
                                         });
        for (const QList<NbiaRecord> &sharing : recordRoot.nbiaRecords) {
            total += sharing.size();
            futures << QtConcurrent::run(&pool, [&context, &sharing] { return verifySeries(context, sharing); });
        }
        total += recordRoot.records.size();
    }
    QList<Verdict> verdicts;
    for (const QFuture<QList<Verdict>> &future : futures) {
        verdicts << future.result();
        if (onSeries)
            onSeries(verdicts.size(), total);
    }
    return verdicts;
}

} // namespace

Result<Verification> verifyFolder(const QString &folder, const std::atomic_bool &cancelled,
                                  const std::function<void(qint64, qint64)> &onSeries, const SeriesReader &seriesOf)
{
    const QString root = QDir(folder).absolutePath();
    const auto directory = Directory::open(root);
    if (!directory)
        return failure(directory.error());
    const auto recorded = readRecordRoots(*directory);
    if (!recorded)
        return failure(recorded.error());
    Verification verification;
    verification.root = root;
    verification.verdicts = verifyAll(*directory, *recorded, seriesOf, cancelled, onSeries);
    verification.verdicts << unrecorded(*directory, *recorded, cancelled);
    verification.unreadable = recorded->unreadable;
    if (cancelled)
        return failure(Error::Kind::Cancelled, english<QT_TRANSLATE_NOOP("Reasons", "The verification was stopped.")>(),
                       {.path = root});
    return verification;
}

Result<Verdict> verifyRecordedSeries(const QString &root, const QString &seriesUid, const std::atomic_bool &cancelled,
                                     const SeriesReader &seriesOf)
{
    const auto directory = Directory::open(root);
    if (!directory)
        return failure(directory.error());
    std::optional<storage::Record> found;
    const auto read = storage::forEachRecord(root, [&](const storage::Record &record, qint64) {
        if (record.series.seriesUid == seriesUid)
            found = record; // the last one counts
    });
    if (!read)
        return failure(read.error());
    if (!found)
        return failure(Error::Kind::NotFound,
                       english<QT_TRANSLATE_NOOP("Reasons", "There is no record of %1")>().arg(seriesUid),
                       {.path = storage::recordPath(root)});
    const Verdict verdict = verifySeries({*directory, {}, seriesOf, cancelled}, *found, false);
    if (cancelled)
        return failure(Error::Kind::Cancelled, english<QT_TRANSLATE_NOOP("Reasons", "The verification was stopped.")>(),
                       {.path = root});
    return verdict;
}

} // namespace tcia::verify
