// SPDX-License-Identifier: Apache-2.0
#include "provenance/recordfiles.h"

#include "core/diskerror.h"
#include "core/durable.h"
#include "core/files.h"
#include "core/platform/directory.h"
#include "core/waitingread.h"
#include "provenance/difference.h"
#include "storage/reservednames.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace tcia::provenance {

namespace {

Entry kept(Entry entry, RecordedFiles files)
{
    if (files == RecordedFiles::Kept)
        return entry;
    entry.series = recordedSeries(entry);
    entry.files.clear();
    return entry;
}

//! A file to read. What another program writes is read first, for it may keep its reader waiting.
Result<std::unique_ptr<QFile>> opened(const QString &path)
{
    if (!mayWait(path)) {
        auto file = std::make_unique<QFile>(path);
        return file->open(QIODevice::ReadOnly) ? Result<std::unique_ptr<QFile>>(std::move(file))
                                               : failure(diskError(*file));
    }
    const auto content = readFile(path);
    auto copy = std::make_unique<QTemporaryFile>();
    if (!content)
        return failure(content.error());
    if (!copy->open() || copy->write(*content) != content->size() || !copy->seek(0))
        return failure(diskError(*copy));
    return copy;
}

//! Of an open file or a content.
template <typename Input>
Result<Record> recordFrom(Input &input, const QString &path, RecordedFiles files)
{
    Record record;
    const auto head =
        readRecord(input, path, [&record, files](Entry entry) { record.entries << kept(std::move(entry), files); });
    if (!head)
        return failure(head.error());
    record.head = *head;
    return record;
}

} // namespace

Result<Record> readFolder(const QString &root, const Knowledge &knowledge, RecordedFiles files)
{
    const auto folder = FolderRecord::open(root, knowledge);
    if (!folder)
        return failure(folder.error());
    Record record {.head = folder->head(), .entries = {}};
    const auto all = folder->forEachEntry([&record, files](const Entry &entry) -> Result<void> {
        record.entries << kept(entry, files);
        return {};
    });
    return all ? Result<Record>(std::move(record)) : failure(all.error());
}

// Rebuilt from the two journals rather than appended to: a JSON document has an end, and a third journal could disagree
// with them. Each write costs one reading of both; a record that is missing or old can be made again at any time.
Result<void> writeFolderRecord(const QString &root, const Knowledge &knowledge)
{
    const auto content = FolderRecord::open(root, knowledge);
    if (!content)
        return failure(content.error());
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    const QString name = storage::nameOf(storage::ReservedName::Provenance), fresh = name + u".new"_s;
    auto file = folder->file(fresh, Directory::Mode::Overwrite);
    if (!file)
        return failure(file.error());
    auto written =
        writeRecord(**file, content->head(), [&content](const EachEntry &each) { return content->forEachEntry(each); });
    if (written)
        written = flushFile(**file);
    file->reset(); // Windows renames no open file
    if (written)
        written = folder->rename(fresh, name, Directory::Existing::Replace);
    if (!written)
        (void)folder->removeFile(fresh); // the first error is the one reported
    return written;
}

Result<void> removeFolderRecord(const QString &root)
{
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    const QString name = storage::nameOf(storage::ReservedName::Provenance);
    return folder->isMissing(name) ? Result<void>() : folder->removeFile(name);
}

Result<Record> readRecord(const QString &path, const Knowledge &knowledge, RecordedFiles files)
{
    if (QFileInfo(path).isDir())
        return readFolder(path, knowledge, files);
    const auto file = opened(path);
    if (!file)
        return failure(file.error());
    return recordFrom(**file, path, files);
}

Result<Record> recordIn(const QByteArray &content, const QString &path, RecordedFiles files)
{
    return recordFrom(content, path, files);
}

} // namespace tcia::provenance
