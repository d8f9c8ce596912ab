// SPDX-License-Identifier: Apache-2.0
#include "storage/stagedpath.h"

#include "core/reason.h"
#include "storage/stagingpaths.h"

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

QString parentOf(const QString &relative) { return relative.section(u'/', 0, -2); }

} // namespace

Result<StagedPath> StagedPath::of(const QString &path)
{
    const qsizetype area = path.lastIndexOf(u'/' + stagingFolder() + u'/');
    const qsizetype end = area >= 0 ? area : path.lastIndexOf(u'/');
    if (end < 0)
        return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "It is not a full path.")>(),
                       {.path = path});
    auto root = Directory::open(end == 0 ? u"/"_s : path.left(end));
    if (!root)
        return failure(root.error());
    return StagedPath {*std::move(root), path.mid(end + 1)};
}

Result<std::unique_ptr<QFile>> StagedPath::open(Directory::Mode mode) const
{
    auto file = root.file(relative, mode);
    if (!file && root.isMissing(parentOf(relative))) // the staging area was removed
        file.error().diskFault = true;
    return file;
}

// Its parent must exist: a removed staging area is not created again.
Result<Directory> StagedPath::makeEmptyFolder() const
{
    const QString parent = parentOf(relative);
    const auto area = parent.isEmpty() ? Result<Directory>(root) : root.folder(parent);
    if (!area)
        return area;
    auto folder = area->makeFolder(relative.section(u'/', -1));
    if (folder && !folder->isEmpty())
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "The folder is not empty.")>(),
                       {.path = folder->path()});
    return folder;
}

void StagedPath::removeFolder() const
{
    (void)root.removeTree(relative); // otherwise the next start removes it
}

Result<std::unique_ptr<QFile>> openStaged(const QString &path, Directory::Mode mode)
{
    const auto staged = StagedPath::of(path);
    return staged ? staged->open(mode) : failure(staged.error());
}

} // namespace tcia::storage
