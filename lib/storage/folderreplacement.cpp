// SPDX-License-Identifier: Apache-2.0
#include "storage/folderreplacement.h"

#include "core/text.h"
#include "storage/filedigests.h"
#include "storage/powerlossfiles.h"
#include "storage/stagingfiles.h"
#include "storage/stagingpaths.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::storage {

Q_LOGGING_CATEGORY(logReplaced, "tcia.storage.replaced")

namespace {

//! What to do with a file of the replaced folder.
enum class FileAction { Remove, SendOn, Keep, KeepIntact };

bool holdsTheSame(const UnpackedFile &file, const UnpackedFile &sums)
{
    return file.size == sums.size && agree(file.digests, sums.digests);
}

// A file of the archive, possibly under another name: other programs number files differently.
bool isCopy(const Directory &folder, const DirectoryEntry &old, const QList<UnpackedFile> &recorded)
{
    const auto hasSize = [&old](const UnpackedFile &file) { return file.size == old.size; };
    if (std::none_of(recorded.begin(), recorded.end(), hasSize))
        return false;
    const std::atomic_bool never = false;
    const auto sums = readDigests(folder, old.name, never);
    return sums && std::any_of(recorded.begin(), recorded.end(),
                               [&sums](const UnpackedFile &file) { return holdsTheSame(file, *sums); });
}

FileAction actionFor(const Directory &folder, const DirectoryEntry &old, const ArchiveFiles &files)
{
    if (!old.isFile()) // series contain neither folders nor links
        return FileAction::SendOn;
    QList<UnpackedFile> named;
    for (const QList<UnpackedFile> &some : {files.before, files.now})
        std::copy_if(some.begin(), some.end(), std::back_inserter(named),
                     [&old](const UnpackedFile &file) { return file.name == old.name; });
    const bool isBlank = std::any_of(named.begin(), named.end(), [&folder](const UnpackedFile &file) {
        return lossOf(folder, file) == Loss::Zeros;
    });
    if (isBlank)
        return FileAction::Remove;
    if (!looksLikeImage(folder, old))
        return FileAction::SendOn;
    if (isCopy(folder, old, files.now))
        return FileAction::Remove;
    if (isCopy(folder, old, named)) // the new series is without it: this may be the last copy
        return FileAction::KeepIntact;
    if (named.isEmpty())
        return FileAction::SendOn;
    return files.isOfSeries && files.isOfSeries(folder.pathOf(old.name)) ? FileAction::Remove : FileAction::Keep;
}

bool sendOn(const Directory &root, const DirectoryEntry &old, const QString &from, const QString &home)
{
    const QString now = home + u'/' + old.name;
    if (const auto moved = root.rename(from, now); !moved) {
        qCWarning(logReplaced).noquote() << text::of(moved.error());
        return false;
    }
    if (const auto folder = root.folder(home); folder && looksLikeImage(*folder, old))
        qCWarning(logReplaced).noquote() << root.pathOf(now)
                                         << "is not part of the series; it was moved there, to its new folder";
    return true;
}

void keep(const Directory &root, const QString &seriesUid, const QString &path, FileAction action)
{
    const auto kept = moveToLost(root, seriesUid, path);
    if (!kept)
        qCWarning(logReplaced).noquote() << text::of(kept.error());
    else if (action == FileAction::KeepIntact)
        qCWarning(logReplaced).noquote() << *kept << "was kept: it is intact, but not on the server any more";
    else
        qCWarning(logReplaced).noquote() << *kept << "was kept, because its origin is unknown";
}

} // namespace

QList<UnpackedFile> filesAt(const QString &root, std::optional<qint64> offset)
{
    const auto record = offset ? readRecordAt(root, *offset) : Result<Record>();
    return record ? record->files : QList<UnpackedFile>();
}

void finishReplacement(const Directory &root, const QString &seriesUid, const QString &home, const ArchiveFiles &files)
{
    const QString backup = backupFolder(seriesUid);
    auto folder = root.folder(backup);
    if (!folder)
        return;
    for (const DirectoryEntry &old : folder->entries().value_or(QList<DirectoryEntry>())) {
        const QString path = backup + u'/' + old.name;
        const FileAction action = actionFor(*folder, old, files);
        if (action == FileAction::Remove) {
            if (const auto removed = root.removeFile(path); !removed)
                qCWarning(logReplaced).noquote() << text::of(removed.error());
        } else if (action != FileAction::SendOn || !sendOn(root, old, path, home)) {
            keep(root, seriesUid, path, action);
        }
    }
    folder = failure(Error {});     // Windows does not remove an open folder
    if (!root.removeFolder(backup)) // a leftover is better than data loss
        qCWarning(logReplaced).noquote() << "is not empty and was kept:" << root.pathOf(backup);
}

} // namespace tcia::storage
