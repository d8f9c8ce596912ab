// SPDX-License-Identifier: Apache-2.0
#include "core/platform/location.h"

#include "core/diskerror.h"
#include "core/reason.h"

#include <QDir>
#include <QFile>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia {

bool isRelativePath(QStringView path)
{
    const bool separates = QDir::separator() == u'\\'; // elsewhere a backslash is a letter like others
    if (path.isEmpty() || (separates && path.contains(u'\\')) || path.contains(QChar(u'\0')) || path.startsWith(u':'))
        return false;
    if (path.size() > 1 && path[1] == u':') // a drive
        return false;
    const auto parts = path.split(u'/'); // of an absolute path the first is empty
    return std::none_of(parts.begin(), parts.end(),
                        [](QStringView part) { return part.isEmpty() || part == u"." || part == u".."; });
}

namespace platform {

Error linkError(const QString &path)
{
    return {
        .kind = Error::Kind::Disk,
        .detail = english<QT_TRANSLATE_NOOP(
            "Reasons", "It is a link. Links below the selected folder are not followed: replace it by its target.")>(),
        .context = {.path = path}};
}

Error openError(const std::error_code &code, const Location &place, const QString &what)
{
    DirectoryEntry entry;
    if (!entryOf(*place.folder, place.name, entry) && entry.kind == DirectoryEntry::Kind::Link)
        return linkError(place.path);
    return diskError(code, what, place.path);
}

bool isTooLong(const QString &path) { return QFile::encodeName(path).size() >= maxPathBytes; }

tl::unexpected<Error> tooLong(const QString &what, const QString &path)
{
    return failure(diskError(std::make_error_code(std::errc::filename_too_long), what, path));
}

Result<Location> sibling(const Location &place, const QString &name)
{
    Location other {.folder = place.folder, .name = name, .path = place.path.chopped(place.name.size()) + name};
    if (isTooLong(other.path))
        return tooLong(english<QT_TRANSLATE_NOOP("Reasons", "It cannot be reached")>(), other.path);
    return other;
}

Result<Location> locate(const HandlePtr &root, const QString &rootPath, const QString &relative)
{
    if (!isRelativePath(relative))
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "“%1” is not a path below the folder.")>().arg(relative),
                       {.path = rootPath});
    Location place {.folder = root, .name = {}, .path = rootPath};
    const QStringList parts = relative.split(u'/');
    for (const QString &part : parts.first(parts.size() - 1)) {
        place.path += u'/' + part;
        place.name = part;
        HandlePtr next;
        if (const auto code = openFolder(place.folder, part, next))
            return failure(
                openError(code, place, english<QT_TRANSLATE_NOOP("Reasons", "The folder cannot be opened")>()));
        place.folder = std::move(next);
    }
    place.name = parts.last();
    place.path += u'/' + place.name;
    if (isTooLong(place.path))
        return tooLong(english<QT_TRANSLATE_NOOP("Reasons", "It cannot be reached")>(), place.path);
    return place;
}

bool isMissing(const HandlePtr &root, const QString &relative)
{
    if (!isRelativePath(relative))
        return false;
    HandlePtr folder = root;
    for (const QString &part : relative.split(u'/')) {
        DirectoryEntry entry;
        if (const auto code = entryOf(*folder, part, entry))
            return code == std::errc::no_such_file_or_directory;
        HandlePtr next;
        if (!entry.isFolder() || openFolder(folder, part, next))
            return false;
        folder = std::move(next);
    }
    return false;
}

} // namespace platform

} // namespace tcia
