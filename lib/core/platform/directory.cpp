// SPDX-License-Identifier: Apache-2.0
#include "core/platform/directory.h"

#include "core/diskerror.h"
#include "core/durable.h"
#include "core/platform/directory_p.h"

#include <QRandomGenerator>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

using Kind = DirectoryEntry::Kind;

Error linkError(const QString &path)
{
    return {
        .kind = Error::Kind::Disk,
        .detail =
            u"%1 is a link. Links below the selected folder are not followed: replace it by its target."_s.arg(path),
        .context = {.path = path}};
}

// For a link the system reports only "not a directory" or "too many levels of links".
Error openError(const std::error_code &code, const platform::Handle &parent, const QString &name, const QString &what,
                const QString &path)
{
    DirectoryEntry entry;
    if (!platform::entryOf(parent, name, entry) && entry.kind == Kind::Link)
        return linkError(path);
    return diskError(code, what, path);
}

QString randomName(const QString &name)
{
    constexpr QLatin1StringView letters = "abcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString random = name + u'.';
    for (int i = 0; i < 6; ++i)
        random += letters[QRandomGenerator::global()->bounded(letters.size())];
    return random;
}

// A file opened by descriptor does not know its name, which error messages need.
class NamedFile final : public QFile
{
public:
    explicit NamedFile(QString path) : m_path(std::move(path)) {}
    QString fileName() const override { return m_path; }

private:
    const QString m_path;
};

// Paths are resolved one component at a time, so any length works here; other programs could not open longer paths.
bool isTooLong(const QString &path) { return QFile::encodeName(path).size() >= platform::longestPath; }

tl::unexpected<Error> tooLong(const QString &what, const QString &path)
{
    return failure(diskError(std::make_error_code(std::errc::filename_too_long), what, path));
}

Result<void> copyAll(QFile &from, QFile &to)
{
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = from.read(piece.data(), piece.size());
        if (got < 0)
            return failure(diskError(from));
        if (got == 0)
            return flushFile(to);
        if (const auto written = writeAll(to, QByteArrayView(piece.constData(), got)); !written)
            return written;
    }
}

std::error_code removeTreeOf(const platform::HandlePtr &parent, const QString &name)
{
    platform::HandlePtr folder;
    if (const auto code = platform::openFolder(parent, name, folder))
        return code;
    QList<DirectoryEntry> entries;
    if (const auto code = platform::entriesOf(*folder, entries))
        return code;
    for (const DirectoryEntry &entry : std::as_const(entries))
        if (const auto code =
                entry.isFolder() ? removeTreeOf(folder, entry.name) : platform::removeFile(*folder, entry.name))
            return code;
    folder.reset(); // for systems on which open folders cannot be removed
    return platform::removeFolder(*parent, name);
}

} // namespace

//! The parent folder of a path and its last component.
struct Directory::Location
{
    platform::HandlePtr folder;
    QString name;
    QString path;
};

bool isRelativePath(QStringView path)
{
    if (path.isEmpty() || path.contains(u'\\') || path.contains(QChar(u'\0')) || path.startsWith(u':'))
        return false;
    if (path.size() > 1 && path[1] == u':') // a drive
        return false;
    const auto parts = path.split(u'/'); // of an absolute path the first is empty
    return std::none_of(parts.begin(), parts.end(),
                        [](QStringView part) { return part.isEmpty() || part == u"." || part == u".."; });
}

Result<Directory> Directory::open(const QString &path)
{
    platform::HandlePtr handle;
    if (const auto code = platform::openRoot(path, handle)) {
        Error error = diskError(code, u"The folder cannot be opened"_s, path);
        error.diskFault =
            error.diskFault || code == std::errc::no_such_file_or_directory; // the file or its disk may come back
        return failure(error);
    }
    return Directory(std::move(handle), path);
}

Result<Directory::Location> Directory::locate(const QString &relative) const
{
    if (!isRelativePath(relative))
        return failure(Error::Kind::Usage, u"“%1” is not a path below the folder."_s.arg(relative), {.path = m_path});
    Location place {.folder = m_handle, .name = {}, .path = m_path};
    const QStringList parts = relative.split(u'/');
    for (const QString &part : parts.first(parts.size() - 1)) {
        place.path += u'/' + part;
        platform::HandlePtr next;
        if (const auto code = platform::openFolder(place.folder, part, next))
            return failure(openError(code, *place.folder, part, u"The folder cannot be opened"_s, place.path));
        place.folder = std::move(next);
    }
    place.name = parts.last();
    place.path += u'/' + place.name;
    if (isTooLong(place.path))
        return tooLong(u"It cannot be reached"_s, place.path);
    return place;
}

Result<Directory> Directory::folder(const QString &relative) const
{
    const auto place = locate(relative);
    if (!place)
        return failure(place.error());
    platform::HandlePtr handle;
    if (const auto code = platform::openFolder(place->folder, place->name, handle))
        return failure(openError(code, *place->folder, place->name, u"The folder cannot be opened"_s, place->path));
    return Directory(std::move(handle), place->path);
}

Result<Directory> Directory::makeFolder(const QString &relative) const
{
    if (!isRelativePath(relative))
        return failure(Error::Kind::Usage, u"“%1” is not a path below the folder."_s.arg(relative), {.path = m_path});
    Directory made = *this;
    for (const QString &part : relative.split(u'/')) {
        const QString path = made.pathOf(part);
        if (isTooLong(path))
            return tooLong(u"The folder cannot be created"_s, path);
        const auto code = platform::makeFolder(*made.m_handle, part);
        if (code && code != std::errc::file_exists)
            return failure(diskError(code, u"The folder cannot be created"_s, path));
        platform::HandlePtr next;
        if (const auto failed = platform::openFolder(made.m_handle, part, next))
            return failure(openError(failed, *made.m_handle, part, u"The folder cannot be created"_s, path));
        made = Directory(std::move(next), path);
    }
    return made;
}

// Writes would also appear under the file's other names, wherever they are.
Result<void> Directory::part(const QString &relative, Mode mode) const
{
    const DirectoryEntry shared = entry(relative);
    if (!shared.isFile() || shared.names < 2)
        return {};
    if (mode == Mode::Overwrite)
        return removeFile(relative);
    const QString temporary = randomName(relative);
    {
        const auto from = file(relative, Mode::Read);
        const auto to = from ? file(temporary, Mode::Create) : failure(from.error());
        if (!to)
            return failure(to.error());
        if (const auto copied = copyAll(**from, **to); !copied) {
            (void)removeFile(temporary);
            return copied;
        }
    }
    return rename(temporary, relative, Existing::Replace);
}

Result<std::unique_ptr<QFile>> Directory::file(const QString &relative, Mode mode) const
{
    if (mode == Mode::Append || mode == Mode::Overwrite)
        if (const auto parted = part(relative, mode); !parted)
            return failure(parted.error());
    const auto place = locate(relative);
    if (!place)
        return failure(place.error());
    const QString what = mode == Mode::Read ? u"The file cannot be opened"_s : u"The file cannot be written"_s;
    int descriptor = -1;
    if (const auto code = platform::openFile(*place->folder, place->name, mode, descriptor))
        return failure(openError(code, *place->folder, place->name, what, place->path));
    auto file = std::make_unique<NamedFile>(place->path);
    QIODevice::OpenMode flags = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (mode == Mode::Read)
        flags = QIODevice::ReadOnly;
    else if (mode == Mode::Append)
        flags = QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered;
    if (!file->open(descriptor, flags, QFileDevice::AutoCloseHandle))
        return failure(Error::Kind::Disk, u"%1: %2"_s.arg(what, file->errorString()), {.path = place->path});
    return file;
}

DirectoryEntry Directory::entry(const QString &relative) const
{
    DirectoryEntry entry;
    if (const auto place = locate(relative); place && platform::entryOf(*place->folder, place->name, entry))
        entry.kind = Kind::None;
    return entry;
}

bool Directory::isMissing(const QString &relative) const
{
    if (!isRelativePath(relative))
        return false;
    platform::HandlePtr folder = m_handle;
    for (const QString &part : relative.split(u'/')) {
        DirectoryEntry entry;
        if (const auto code = platform::entryOf(*folder, part, entry))
            return code == std::errc::no_such_file_or_directory;
        platform::HandlePtr next;
        if (!entry.isFolder() || platform::openFolder(folder, part, next))
            return false;
        folder = std::move(next);
    }
    return false;
}

Result<QList<DirectoryEntry>> Directory::entries() const
{
    QList<DirectoryEntry> entries;
    if (const auto code = platform::entriesOf(*m_handle, entries))
        return failure(diskError(code, u"The folder cannot be listed"_s, m_path));
    return entries;
}

bool Directory::isEmpty() const
{
    const auto all = entries();
    return all && all->isEmpty();
}

Result<void> Directory::rename(const QString &from, const QString &to, Existing existing) const
{
    const auto old = locate(from);
    if (!old)
        return failure(old.error());
    const auto now = locate(to);
    if (!now)
        return failure(now.error());
    if (const auto code = platform::rename(*old->folder, old->name, *now->folder, now->name, existing))
        return failure(diskError(code, u"It cannot be moved into place"_s, now->path));
    return {};
}

Result<void> Directory::removeFile(const QString &relative) const
{
    const auto place = locate(relative);
    if (!place)
        return failure(place.error());
    if (const auto code = platform::removeFile(*place->folder, place->name))
        return failure(diskError(code, u"The file cannot be removed"_s, place->path));
    return {};
}

Result<void> Directory::removeFolder(const QString &relative) const
{
    const auto place = locate(relative);
    if (!place)
        return failure(place.error());
    if (const auto code = platform::removeFolder(*place->folder, place->name))
        return failure(diskError(code, u"The folder cannot be removed"_s, place->path));
    return {};
}

Result<void> Directory::removeTree(const QString &relative) const
{
    const auto place = locate(relative);
    if (!place)
        return failure(place.error());
    if (const auto code = removeTreeOf(place->folder, place->name))
        return failure(openError(code, *place->folder, place->name, u"The folder cannot be removed"_s, place->path));
    return {};
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
    if (entry(relative).kind == Kind::Link)
        return failure(linkError(pathOf(relative)));
    const QString temporary = randomName(relative);
    auto opened = file(temporary, Mode::Create);
    if (!opened)
        return failure(opened.error());
    auto written = writeAll(**opened, content);
    if (written)
        written = flushFile(**opened);
    opened->reset();
    if (written)
        written = rename(temporary, relative, Existing::Replace);
    if (!written)
        (void)removeFile(temporary); // the first error is the one reported
    return written;
}

Result<void> writeAll(QFileDevice &file, QByteArrayView bytes)
{
    if (const auto code = platform::writeAll(file.handle(), bytes))
        return failure(diskError(code, u"The file cannot be written"_s, file.fileName()));
    return {};
}

} // namespace tcia
