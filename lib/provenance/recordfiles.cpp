// SPDX-License-Identifier: Apache-2.0
#include "provenance/recordfiles.h"

#include "core/durable.h"
#include "core/files.h"
#include "core/platform/directory.h"
#include "storage/reservednames.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tcia::provenance {

namespace {

constexpr qint64 longestRecord = 1024LL * 1024 * 1024; // of some hundred thousand series

} // namespace

Result<Record> readFolder(const QString &root, const Knowledge &knowledge)
{
    const auto folder = FolderRecord::open(root, knowledge);
    if (!folder)
        return failure(folder.error());
    Record record {.head = folder->head(), .entries = {}};
    const auto all = folder->forEachEntry([&record](const Entry &entry) -> Result<void> {
        record.entries << entry;
        return {};
    });
    return all ? Result<Record>(std::move(record)) : failure(all.error());
}

// It is made from the two files that grow with every series and hold all of it, instead of growing itself: a document
// of JSON has an end, and a second journal would be a second truth. So it costs one reading of these files, however
// often it is written, and one that is missing or old can be made again at any time.
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

Result<Record> readRecord(const QString &path, const Knowledge &knowledge)
{
    if (QFileInfo(path).isDir())
        return readFolder(path, knowledge);
    const auto content = readFile(path, longestRecord);
    return content ? recordFrom(*content, path) : failure(content.error());
}

} // namespace tcia::provenance
