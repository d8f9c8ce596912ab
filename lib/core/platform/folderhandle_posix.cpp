// SPDX-License-Identifier: Apache-2.0
#include "core/platform/folderhandle.h"

#include <QFile>

#include <cerrno>
#include <cstdio>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tcia::platform {

struct Handle
{
    explicit Handle(int opened) : descriptor(opened) {}
    ~Handle() { ::close(descriptor); }
    Q_DISABLE_COPY_MOVE(Handle)

    const int descriptor;
};

namespace {

std::error_code lastError() { return {errno, std::generic_category()}; }
std::error_code outcome(int result) { return result == 0 ? std::error_code() : lastError(); }

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

std::error_code opened(int descriptor, HandlePtr &handle)
{
    if (descriptor < 0)
        return lastError();
    handle = std::make_shared<const Handle>(descriptor);
    return {};
}

int flagsOf(FileMode mode)
{
    switch (mode) {
    case FileMode::Read: return O_RDONLY;
    case FileMode::Append: return O_RDWR | O_CREAT | O_APPEND;
    case FileMode::Overwrite: return O_WRONLY | O_CREAT; // truncated once it is known to be a regular file
    case FileMode::Create: return O_WRONLY | O_CREAT | O_EXCL;
    }
    return O_RDONLY;
}

DirectoryEntry::Kind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return DirectoryEntry::Kind::File;
    if (S_ISDIR(mode))
        return DirectoryEntry::Kind::Folder;
    return S_ISLNK(mode) ? DirectoryEntry::Kind::Link : DirectoryEntry::Kind::Other;
}

std::error_code entryAt(int folder, const char *name, DirectoryEntry &entry)
{
    struct stat info
    {
    };
    if (::fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) != 0)
        return lastError();
    const bool isFile = S_ISREG(info.st_mode);
    entry = {.name = QFile::decodeName(name),
             .kind = kindOf(info.st_mode),
             .size = isFile ? qint64(info.st_size) : 0,
             .names = isFile ? int(info.st_nlink) : 1};
    return {};
}

#if defined(__linux__)
// Some file systems do not support renameat2(RENAME_NOREPLACE); for them two steps are used.
bool knowsNoExclusiveRename(int error) { return error == EINVAL || error == ENOSYS || error == ENOTSUP; }
#endif

} // namespace

std::error_code openRoot(const QString &path, HandlePtr &handle)
{
    return opened(::open(QFile::encodeName(path).constData(), folderFlags), handle);
}

std::error_code openFolder(const HandlePtr &parent, const QString &name, HandlePtr &handle)
{
    return opened(::openat(parent->descriptor, QFile::encodeName(name).constData(), folderFlags | O_NOFOLLOW), handle);
}

std::error_code makeFolder(const Handle &parent, const QString &name)
{
    return outcome(::mkdirat(parent.descriptor, QFile::encodeName(name).constData(), 0777));
}

std::error_code openFile(const Handle &parent, const QString &name, FileMode mode, int &descriptor)
{
    const int flags = flagsOf(mode) | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    const int file = ::openat(parent.descriptor, QFile::encodeName(name).constData(), flags, 0666);
    if (file < 0)
        return lastError();
    if (mode == FileMode::Create) { // a newly created file is a regular one
        descriptor = file;
        return {};
    }
    struct stat info
    {
    };
    std::error_code code = outcome(::fstat(file, &info));
    if (!code && !S_ISREG(info.st_mode))
        code = std::make_error_code(S_ISDIR(info.st_mode) ? std::errc::is_a_directory : std::errc::not_supported);
    if (!code && mode == FileMode::Overwrite && info.st_size > 0)
        code = outcome(::ftruncate(file, 0));
    if (code)
        ::close(file);
    else
        descriptor = file;
    return code;
}

std::error_code entryOf(const Handle &parent, const QString &name, DirectoryEntry &entry)
{
    return entryAt(parent.descriptor, QFile::encodeName(name).constData(), entry);
}

std::error_code entriesOf(const Handle &folder, QList<DirectoryEntry> &entries)
{
    const int listed = ::openat(folder.descriptor, ".", folderFlags); // with its own read position
    DIR *const stream = listed < 0 ? nullptr : ::fdopendir(listed);
    if (stream == nullptr) {
        const auto code = lastError();
        if (listed >= 0)
            ::close(listed);
        return code;
    }
    std::error_code code;
    for (;;) {
        errno = 0;
        const dirent *const each = ::readdir(stream);
        if (each == nullptr) {
            code = errno == 0 ? std::error_code() : lastError();
            break;
        }
        const QByteArrayView name(each->d_name);
        if (name == "." || name == "..")
            continue;
        DirectoryEntry entry;
        if (!entryAt(folder.descriptor, each->d_name, entry)) // otherwise it was removed meanwhile
            entries << entry;
    }
    ::closedir(stream);
    return code;
}

std::error_code rename(const Handle &from, const QString &name, const Handle &to, const QString &newName,
                       Existing existing)
{
    const QByteArray before = QFile::encodeName(name), after = QFile::encodeName(newName);
    if (existing == Existing::Refuse) {
#if defined(__linux__)
        if (::renameat2(from.descriptor, before.constData(), to.descriptor, after.constData(), RENAME_NOREPLACE) == 0)
            return {};
        if (!knowsNoExclusiveRename(errno))
            return lastError();
#endif
        DirectoryEntry there;
        if (!entryAt(to.descriptor, after.constData(), there))
            return std::make_error_code(std::errc::file_exists);
    }
    return outcome(::renameat(from.descriptor, before.constData(), to.descriptor, after.constData()));
}

std::error_code removeFile(const Handle &parent, const QString &name)
{
    return outcome(::unlinkat(parent.descriptor, QFile::encodeName(name).constData(), 0));
}

std::error_code removeFolder(const Handle &parent, const QString &name)
{
    return outcome(::unlinkat(parent.descriptor, QFile::encodeName(name).constData(), AT_REMOVEDIR));
}

std::error_code writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) // a write of nothing without an error means a full disk
            return written < 0 ? lastError() : std::make_error_code(std::errc::no_space_on_device);
        bytes = bytes.sliced(written);
    }
    return {};
}

} // namespace tcia::platform
