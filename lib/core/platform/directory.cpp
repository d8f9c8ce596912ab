// SPDX-License-Identifier: Apache-2.0
#include "core/platform/directory.h"

#include "core/diskerror.h"
#include "core/platform/filereplacement.h"
#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia {

Result<Directory> Directory::open(const QString &path)
{
    platform::HandlePtr handle;
    if (const auto code = platform::openRoot(path, handle)) {
        Error error = diskError(code, english<QT_TRANSLATE_NOOP("Reasons", "The folder cannot be opened")>(), path);
        error.diskFault =
            error.diskFault || code == std::errc::no_such_file_or_directory; // the file or its disk may come back
        return failure(error);
    }
    return Directory(std::move(handle), path);
}

Result<Directory> Directory::folder(const QString &relative) const
{
    const auto place = locate(relative);
    if (!place)
        return failure(place.error());
    platform::HandlePtr handle;
    if (const auto code = platform::openFolder(place->folder, place->name, handle))
        return failure(
            platform::openError(code, *place, english<QT_TRANSLATE_NOOP("Reasons", "The folder cannot be opened")>()));
    return Directory(std::move(handle), place->path);
}

Result<Directory> Directory::makeFolder(const QString &relative) const
{
    if (!isRelativePath(relative))
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "“%1” is not a path below the folder.")>().arg(relative),
                       {.path = m_path});
    Directory made = *this;
    for (const QString &part : relative.split(u'/')) {
        const QString path = made.pathOf(part);
        if (platform::isTooLong(path))
            return platform::tooLong(english<QT_TRANSLATE_NOOP("Reasons", "The folder cannot be created")>(), path);
        const auto code = platform::makeFolder(*made.m_handle, part);
        if (code && code != std::errc::file_exists)
            return failure(
                diskError(code, english<QT_TRANSLATE_NOOP("Reasons", "The folder cannot be created")>(), path));
        platform::HandlePtr next;
        if (const auto failed = platform::openFolder(made.m_handle, part, next))
            return failure(
                platform::openError(failed, {made.m_handle, part, path},
                                    english<QT_TRANSLATE_NOOP("Reasons", "The folder cannot be created")>()));
        made = Directory(std::move(next), path);
    }
    return made;
}

Result<platform::Location> Directory::locate(const QString &relative) const
{
    return platform::locate(m_handle, m_path, relative);
}

Result<std::unique_ptr<QFile>> Directory::file(const QString &relative, Mode mode) const
{
    const auto place = locate(relative);
    if (!place)
        return failure(place.error());
    if (mode == Mode::Append || mode == Mode::Overwrite)
        if (const auto parted = platform::unshare(*place, mode); !parted)
            return failure(parted.error());
    return platform::openNamed(*place, mode);
}

DirectoryEntry Directory::entry(const QString &relative) const
{
    DirectoryEntry entry;
    if (const auto place = locate(relative); place && platform::entryOf(*place->folder, place->name, entry))
        entry.kind = DirectoryEntry::Kind::None;
    return entry;
}

Result<QList<DirectoryEntry>> Directory::entries() const
{
    QList<DirectoryEntry> entries;
    if (const auto code = platform::entriesOf(*m_handle, entries))
        return failure(diskError(code, english<QT_TRANSLATE_NOOP("Reasons", "The folder cannot be listed")>(), m_path));
    return entries;
}

bool Directory::isMissing(const QString &relative) const { return platform::isMissing(m_handle, relative); }

bool Directory::isEmpty() const
{
    const auto all = entries();
    return all && all->isEmpty();
}

Result<void> Directory::rename(const QString &from, const QString &to, Existing existing) const
{
    const auto old = locate(from);
    const auto now = old ? locate(to) : old;
    return now ? platform::renameTo(*old, *now, existing) : failure(now.error());
}

Result<void> Directory::removeFile(const QString &relative) const
{
    const auto place = locate(relative);
    return place ? platform::removeFileAt(*place) : failure(place.error());
}

Result<void> Directory::removeFolder(const QString &relative) const
{
    const auto place = locate(relative);
    return place ? platform::removeFolderAt(*place) : failure(place.error());
}

Result<void> Directory::removeTree(const QString &relative) const
{
    const auto place = locate(relative);
    return place ? platform::removeTreeAt(*place) : failure(place.error());
}

void Directory::removeEmptyFolders(const QString &relative) const
{
    for (QString path = relative; !path.isEmpty() && removeFolder(path);)
        path.truncate(qMax<qsizetype>(0, path.lastIndexOf(u'/')));
}

Result<QByteArray> Directory::read(const QString &relative, qint64 limit) const
{
    const auto opened = file(relative, Mode::Read);
    return opened ? readAll(**opened, limit) : failure(opened.error());
}

Result<void> Directory::write(const QString &relative, const QByteArray &content) const
{
    const auto place = locate(relative);
    return place ? platform::replaceFile(*place, content) : failure(place.error());
}

} // namespace tcia
