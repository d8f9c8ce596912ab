// SPDX-License-Identifier: Apache-2.0
#include "storage/stagingfiles.h"

#include "core/reason.h"
#include "core/uid.h"
#include "storage/filedigests.h"
#include "storage/stagingpaths.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace tcia::storage {

Q_LOGGING_CATEGORY(logStaging, "tcia.storage.staging")

namespace {

// The program's own names; other entries stay.
QStringList seriesWith(const Directory &root, const QString &suffix)
{
    QStringList uids;
    for (const DirectoryEntry &entry : stagingEntries(root))
        if (entry.name.endsWith(suffix) && isUid(QStringView(entry.name).chopped(suffix.size())))
            uids << entry.name.chopped(suffix.size());
    return uids;
}

// The folder is open only in this scope, because Windows does not remove open folders.
Result<void> removeImages(const Directory &root, const QString &path)
{
    const auto folder = root.folder(path);
    if (!folder)
        return failure(folder.error());
    const auto entries = folder->entries();
    if (!entries)
        return failure(entries.error());
    for (const DirectoryEntry &entry : *entries)
        if (entry.isFile() && (entry.size == 0 || looksLikeImage(*folder, entry)))
            if (const auto removed = folder->removeFile(entry.name); !removed)
                return removed;
    return {};
}

} // namespace

Result<Directory> openLocked(const QString &root)
{
    auto folder = Directory::open(root);
    if (folder && folder->exists(lockFile()))
        return folder;
    Error error {.kind = Error::Kind::Disk,
                 .detail = english<QT_TRANSLATE_NOOP("Reasons", "The folder is missing, or its disk was removed.")>(),
                 .context = {.path = root},
                 .diskFault = true};
    return failure(error);
}

QList<DirectoryEntry> stagingEntries(const Directory &root)
{
    const auto folder = root.folder(stagingFolder());
    return folder ? folder->entries().value_or(QList<DirectoryEntry>()) : QList<DirectoryEntry>();
}

QStringList stagedSeries(const Directory &root) { return seriesWith(root, QString()); }

QStringList backedUpSeries(const Directory &root) { return seriesWith(root, backupFolder({}).section(u'/', -1)); }

QStringList keptSeries(const Directory &root) { return seriesWith(root, objectsFolder({}).section(u'/', -1)); }

Result<QString> moveToLost(const Directory &root, const QString &seriesUid, const QString &path)
{
    const QString folder = lostFolder(seriesUid);
    if (const auto made = root.makeFolder(folder); !made)
        return failure(made.error());
    const QString name = path.section(u'/', -1);
    QString kept = folder + u'/' + name;
    for (int n = 2; root.exists(kept); ++n)
        kept = folder + u"/%1 (%2)"_s.arg(name).arg(n);
    const auto moved = root.rename(path, kept);
    return moved ? Result<QString>(root.pathOf(kept)) : failure(moved.error());
}

// Images belong to the download. Other files may be the user's.
Result<void> discardStaged(const Directory &root, const QString &seriesUid)
{
    const QString path = stagedFolder(seriesUid);
    if (!root.entry(path).isFolder())
        return {}; // missing, or a link: not the program's
    if (const auto removed = removeImages(root, path); !removed)
        return removed;
    const auto folderRemoved = root.removeFolder(path);
    if (folderRemoved || folderRemoved.error().diskFault)
        return folderRemoved;
    const auto kept = moveToLost(root, seriesUid, path);
    if (!kept)
        return failure(kept.error());
    qCWarning(logStaging).noquote() << "contained a file that is not an image; moved to:" << *kept;
    return {};
}

void removeStaged(const Directory &root, const QString &seriesUid)
{
    if (root.entry(stagedFolder(seriesUid)).isFolder())
        (void)root.removeTree(stagedFolder(seriesUid)); // the next attempt removes the rest
}

} // namespace tcia::storage
