// SPDX-License-Identifier: Apache-2.0
#include "verify/verify.h"

#include "core/reason.h"
#include "storage/filedigests.h"
#include "storage/record.h"
#include "storage/stagingpaths.h"
#include "verify/verifyseries.h"

#include <QDir>
#include <QFuture>
#include <QHash>
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

//! A folder with a record of its content.
struct RecordRoot
{
    QString name; //!< below the root; empty for the root itself
    QList<storage::Record> records;
    QList<QList<NbiaRecord>> nbiaRecords; //!< by folder
    QStringList superseded;               //!< folders of Data Retriever's series that this program recorded as well
};

// Opens a folder by its path below the root. It stays open only while in use: there may be more record roots than file
// descriptors.
Result<Directory> openFolder(const Directory &root, const QString &name)
{
    return name.isEmpty() ? root : root.folder(name);
}

QStringList foldersIn(const Directory &folder)
{
    QStringList names;
    for (const DirectoryEntry &entry : folder.entries().value_or(QList<DirectoryEntry>()))
        if (entry.isFolder() && !storage::isStaging(entry.name))
            names << entry.name;
    names.sort();
    return names;
}

//! The root and the folders up to two levels below, by their relative paths.
QStringList candidates(const Directory &root)
{
    constexpr int depth = 2;
    QStringList all {QString()}, level = all;
    for (int i = 0; i < depth; ++i) {
        QStringList next;
        for (const QString &parent : std::as_const(level))
            if (const auto folder = openFolder(root, parent))
                for (const QString &name : foldersIn(*folder))
                    next << below(parent, name);
        all += next;
        level = next;
    }
    return all;
}

//! All records, and the parts that could not be read.
struct Recorded
{
    std::vector<RecordRoot> recordRoots;
    qint64 unreadable = 0;
    std::optional<Error> foreign; //!< a metadata.csv of another program
    QMap<QString, Error> closed;  //!< unreadable folders by their path below the root
};

void addNbiaRecords(RecordRoot &recordRoot, const QList<NbiaRecord> &records)
{
    QSet<QString> taken, folders;
    for (const storage::Record &record : recordRoot.records) {
        taken.insert(record.series.seriesUid);
        folders.insert(record.folder);
    }
    QHash<QString, qsizetype> shared;
    for (const NbiaRecord &record : records) {
        if (taken.contains(record.series.seriesUid) || folders.contains(record.folder)) {
            recordRoot.superseded << record.folder;
        } else if (const auto known = shared.constFind(record.folder); known != shared.cend()) {
            recordRoot.nbiaRecords[*known] << record;
        } else {
            shared.insert(record.folder, recordRoot.nbiaRecords.size());
            recordRoot.nbiaRecords << QList<NbiaRecord> {record};
        }
    }
}

//! Adds the records of one folder, if any.
Result<void> readRecordRoot(const Directory &root, const QString &name, Recorded &all)
{
    const auto directory = openFolder(root, name);
    if (!directory)
        return failure(directory.error());
    const QString &path = directory->path();
    RecordRoot recordRoot {name, {}, {}, {}};
    const bool have = storage::hasRecord(path);
    if (have) {
        auto records = storage::readRecords(path);
        if (!records)
            return failure(records.error());
        recordRoot.records = std::move(records->records);
        all.unreadable += records->unreadable;
    }
    const auto nbiaRecords = readNbiaRecords(*directory);
    if (nbiaRecords) {
        addNbiaRecords(recordRoot, nbiaRecords->records);
        all.unreadable += nbiaRecords->unreadable;
    } else if (nbiaRecords.error().kind == Error::Kind::Usage) {
        all.foreign = nbiaRecords.error(); // a common file name
    } else if (nbiaRecords.error().kind != Error::Kind::NotFound) {
        return failure(nbiaRecords.error());
    }
    if (have || nbiaRecords)
        all.recordRoots.push_back(std::move(recordRoot));
    return {};
}

//! An unreadable folder below the root is reported and affects only its own content.
Result<Recorded> readAll(const Directory &root)
{
    Recorded all;
    for (const QString &name : candidates(root)) {
        const auto read = readRecordRoot(root, name, all);
        if (!read && name.isEmpty())
            return failure(read.error());
        if (!read)
            all.closed.insert(name, read.error());
    }
    return all;
}

//! Callbacks for each file below a folder and for each unreadable folder.
struct Visitor
{
    std::function<void(const Directory &, const QString &path, const DirectoryEntry &)> onFile;
    std::function<void(const QString &path, const Error &)> onClosed;
};

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
        if (!entry.isFolder() || storage::isStaging(entry.name))
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
    const auto recorded = readAll(*directory);
    if (!recorded)
        return failure(recorded.error());
    if (recorded->recordRoots.empty() && !recorded->closed.isEmpty())
        return failure(recorded->closed.first()); // the records may be there
    if (recorded->recordRoots.empty())
        return failure(
            Error::Kind::NotFound,
            english<QT_TRANSLATE_NOOP(
                    "Reasons",
                    "There is no record of downloads in this folder nor just below it: neither tcia-series.jsonl nor the "
                    "metadata.csv of NBIA Data Retriever or TCIA Data Retriever.")>() +
                (recorded->foreign ? u' ' + english<QT_TRANSLATE_NOOP("Reasons", "There is another metadata.csv.")>()
                                   : QString()),
            {.path = root});
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

} // namespace tcia::verify
