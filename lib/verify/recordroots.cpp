// SPDX-License-Identifier: Apache-2.0
#include "verify/recordroots.h"

#include "core/reason.h"
#include "storage/stagingpaths.h"
#include "verify/verifyseries.h"

#include <QHash>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::verify {

namespace {

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

} // namespace

Result<Recorded> readRecordRoots(const Directory &root)
{
    Recorded all;
    for (const QString &name : candidates(root)) {
        const auto read = readRecordRoot(root, name, all);
        if (!read && name.isEmpty())
            return failure(read.error());
        if (!read)
            all.closed.insert(name, read.error());
    }
    if (all.recordRoots.empty() && !all.closed.isEmpty())
        return failure(all.closed.first()); // the records may be there
    if (all.recordRoots.empty())
        return failure(
            Error::Kind::NotFound,
            english<QT_TRANSLATE_NOOP(
                    "Reasons",
                    "There is no record of downloads in this folder nor just below it: neither tcia-series.jsonl nor the "
                    "metadata.csv of NBIA Data Retriever or TCIA Data Retriever.")>() +
                (all.foreign ? u' ' + english<QT_TRANSLATE_NOOP("Reasons", "There is another metadata.csv.")>()
                             : QString()),
            {.path = root.path()});
    return all;
}

Result<RecordedContent> recordedContent(const QString &root)
{
    const auto directory = Directory::open(root);
    if (!directory)
        return failure(directory.error());
    const auto recorded = readRecordRoots(*directory);
    if (!recorded)
        return failure(recorded.error());
    RecordedContent content;
    content.unreadable = recorded->unreadable + recorded->closed.size();
    const auto add = [&](const QString &place, const QString &folder, const Series &series) {
        if (directory->exists(below(place, folder)))
            content.series << series;
        else
            ++content.missing;
    };
    for (const RecordRoot &one : recorded->recordRoots) {
        for (const storage::Record &record : one.records)
            add(one.name, record.folder, record.series);
        for (const QList<NbiaRecord> &sharing : one.nbiaRecords)
            for (const NbiaRecord &record : sharing)
                add(one.name, record.folder, record.series);
    }
    return content;
}

} // namespace tcia::verify
