// SPDX-License-Identifier: Apache-2.0
#include "core/diskerror.h"
#include "core/platform/folderhandle.h"
#include "core/platform/longpath.h"
#include "core/windowsname.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>

#include <string>

// Windows has no documented call to open a file relative to a handle. A folder opened without FILE_SHARE_DELETE can be
// neither removed nor renamed, so it cannot be replaced by a link: its path stays valid while its Handle and its
// parents' Handles exist. The prefix for long paths turns the system's checks of names off, so they are checked here:
// otherwise there would be files that no other program can open, and a `:` would lead into another file.
namespace tcia::platform {

struct Handle
{
    Handle(HANDLE opened, std::wstring where, HandlePtr above)
        : handle(opened), path(std::move(where)), parent(std::move(above))
    {
    }
    ~Handle() { CloseHandle(handle); }
    Q_DISABLE_COPY_MOVE(Handle)

    std::wstring pathOf(const QString &name) const { return path + L'\\' + name.toStdWString(); }

    const HANDLE handle;
    const std::wstring path; //!< with the \\?\ prefix for long paths
    const HandlePtr parent;
};

namespace {

std::error_code outcome(BOOL succeeded) { return succeeded ? std::error_code() : lastError(); }

const auto invalidName = std::make_error_code(std::errc::invalid_argument);
//! Whether the name leads to a stream, or round a folder's own name; of a file that is there, no more need be asked.
bool isStream(const QString &name) { return name.contains(u':'); }

constexpr DWORD isLink = FILE_ATTRIBUTE_REPARSE_POINT;
constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE;

//! A handle that is closed unless ownership is released.
class Owned
{
public:
    explicit Owned(HANDLE handle) : m_handle(handle) {}
    ~Owned()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Owned)
    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE get() const { return m_handle; }
    HANDLE handOn() { return std::exchange(m_handle, INVALID_HANDLE_VALUE); }

private:
    HANDLE m_handle;
};

std::error_code attributesOf(HANDLE handle, DWORD &attributes)
{
    BY_HANDLE_FILE_INFORMATION info {};
    if (!GetFileInformationByHandle(handle, &info))
        return lastError();
    attributes = info.dwFileAttributes;
    return {};
}

std::error_code finalPath(HANDLE handle, std::wstring &path)
{
    const DWORD needed = GetFinalPathNameByHandleW(handle, nullptr, 0, FILE_NAME_NORMALIZED);
    if (needed == 0)
        return lastError();
    path.resize(needed);
    const DWORD length = GetFinalPathNameByHandleW(handle, path.data(), needed, FILE_NAME_NORMALIZED);
    if (length == 0 || length >= needed)
        return lastError();
    path.resize(length);
    return {};
}

DirectoryEntry::Kind kindOf(DWORD attributes)
{
    if ((attributes & isLink) != 0)
        return DirectoryEntry::Kind::Link;
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        return DirectoryEntry::Kind::Folder;
    return (attributes & FILE_ATTRIBUTE_DEVICE) != 0 ? DirectoryEntry::Kind::Other : DirectoryEntry::Kind::File;
}

qint64 sizeOf(DWORD high, DWORD low) { return (qint64(high) << 32) | qint64(low); }

//! The flags of a mode for CreateFileW and the C library.
struct OpenFlags
{
    DWORD desired;
    DWORD disposition;
    int flags;
};

OpenFlags openFlagsOf(FileMode mode)
{
    switch (mode) {
    case FileMode::Read: return {GENERIC_READ, OPEN_EXISTING, _O_RDONLY};
    case FileMode::Append: return {GENERIC_READ | FILE_APPEND_DATA | FILE_WRITE_DATA, OPEN_ALWAYS, _O_RDWR | _O_APPEND};
    case FileMode::Overwrite: return {GENERIC_WRITE | FILE_READ_ATTRIBUTES, OPEN_ALWAYS, _O_WRONLY};
    case FileMode::Create: return {GENERIC_WRITE | FILE_READ_ATTRIBUTES, CREATE_NEW, _O_WRONLY};
    }
    return {GENERIC_READ, OPEN_EXISTING, _O_RDONLY};
}

} // namespace

std::error_code openRoot(const QString &path, HandlePtr &opened)
{
    Owned handle(CreateFileW(longPath(path).c_str(), FILE_LIST_DIRECTORY | FILE_READ_ATTRIBUTES, shared, nullptr,
                             OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    if (!handle.isOpen())
        return lastError();
    DWORD attributes = 0;
    if (const auto code = attributesOf(handle.get(), attributes))
        return code;
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) == 0)
        return std::make_error_code(std::errc::not_a_directory);
    std::wstring real;
    if (const auto code = finalPath(handle.get(), real))
        return code;
    if (real.ends_with(L'\\')) // a drive's root; pathOf() adds one, and two in a row lead nowhere
        real.pop_back();
    opened = std::make_shared<const Handle>(handle.handOn(), std::move(real), nullptr);
    return {};
}

std::error_code openFolder(const HandlePtr &parent, const QString &name, HandlePtr &opened)
{
    if (isStream(name))
        return invalidName;
    std::wstring path = parent->pathOf(name);
    Owned handle(CreateFileW(path.c_str(), FILE_LIST_DIRECTORY | FILE_READ_ATTRIBUTES, shared, nullptr, OPEN_EXISTING,
                             FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!handle.isOpen())
        return lastError();
    DWORD attributes = 0;
    if (const auto code = attributesOf(handle.get(), attributes))
        return code;
    if ((attributes & isLink) != 0)
        return std::make_error_code(std::errc::too_many_symbolic_link_levels);
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) == 0)
        return std::make_error_code(std::errc::not_a_directory);
    opened = std::make_shared<const Handle>(handle.handOn(), std::move(path), parent);
    return {};
}

std::error_code makeFolder(const Handle &parent, const QString &name)
{
    if (!isWindowsName(name))
        return invalidName;
    return outcome(CreateDirectoryW(parent.pathOf(name).c_str(), nullptr));
}

std::error_code openFile(const Handle &parent, const QString &name, FileMode mode, int &descriptor)
{
    if (mode == FileMode::Read ? isStream(name) : !isWindowsName(name))
        return invalidName;
    const OpenFlags access = openFlagsOf(mode);
    Owned handle(CreateFileW(parent.pathOf(name).c_str(), access.desired, shared | FILE_SHARE_DELETE, nullptr,
                             access.disposition, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!handle.isOpen())
        return lastError();
    DWORD attributes = 0;
    if (const auto code = attributesOf(handle.get(), attributes))
        return code;
    if ((attributes & isLink) != 0)
        return std::make_error_code(std::errc::too_many_symbolic_link_levels);
    if (kindOf(attributes) != DirectoryEntry::Kind::File || GetFileType(handle.get()) != FILE_TYPE_DISK)
        return std::make_error_code(std::errc::not_supported);
    if (mode == FileMode::Overwrite && !SetEndOfFile(handle.get()))
        return lastError();
    const int file = _open_osfhandle(intptr_t(handle.get()), access.flags);
    if (file < 0)
        return std::make_error_code(std::errc::too_many_files_open);
    handle.handOn(); // the descriptor owns it now
    descriptor = file;
    return {};
}

namespace {

// The number of hard links is known only after opening.
int namesOf(const std::wstring &path)
{
    const Owned handle(CreateFileW(path.c_str(), FILE_READ_ATTRIBUTES, shared | FILE_SHARE_DELETE, nullptr,
                                   OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    BY_HANDLE_FILE_INFORMATION info {};
    return handle.isOpen() && GetFileInformationByHandle(handle.get(), &info) ? int(info.nNumberOfLinks) : 1;
}

} // namespace

std::error_code entryOf(const Handle &parent, const QString &name, DirectoryEntry &entry)
{
    if (isStream(name))
        return invalidName;
    WIN32_FILE_ATTRIBUTE_DATA info {};
    if (!GetFileAttributesExW(parent.pathOf(name).c_str(), GetFileExInfoStandard, &info))
        return lastError();
    entry = {
        .name = name, .kind = kindOf(info.dwFileAttributes), .size = sizeOf(info.nFileSizeHigh, info.nFileSizeLow)};
    if (entry.isFile())
        entry.names = namesOf(parent.pathOf(name));
    return {};
}

std::error_code entriesOf(const Handle &folder, QList<DirectoryEntry> &entries)
{
    WIN32_FIND_DATAW found {};
    const HANDLE search =
        FindFirstFileExW((folder.path + L"\\*").c_str(), FindExInfoBasic, &found, FindExSearchNameMatch, nullptr, 0);
    if (search == INVALID_HANDLE_VALUE)
        return lastError();
    do {
        const QString name = QString::fromWCharArray(found.cFileName);
        if (name != u"." && name != u"..")
            entries.append({.name = name,
                            .kind = kindOf(found.dwFileAttributes),
                            .size = sizeOf(found.nFileSizeHigh, found.nFileSizeLow)});
    } while (FindNextFileW(search, &found));
    const DWORD end = GetLastError();
    FindClose(search);
    return end == ERROR_NO_MORE_FILES ? std::error_code() : std::error_code(int(end), std::system_category());
}

std::error_code rename(const Handle &from, const QString &name, const Handle &to, const QString &newName,
                       Existing existing)
{
    if (isStream(name) || !isWindowsName(newName))
        return invalidName;
    const DWORD replace = existing == Existing::Replace ? MOVEFILE_REPLACE_EXISTING : 0;
    return outcome(
        MoveFileExW(from.pathOf(name).c_str(), to.pathOf(newName).c_str(), replace | MOVEFILE_WRITE_THROUGH));
}

std::error_code removeFile(const Handle &parent, const QString &name)
{
    if (isStream(name))
        return invalidName;
    const std::wstring path = parent.pathOf(name);
    const DWORD attributes = GetFileAttributesW(path.c_str());
    const bool isFolderLink = attributes != INVALID_FILE_ATTRIBUTES && (attributes & isLink) != 0 &&
                              (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    return outcome(isFolderLink ? RemoveDirectoryW(path.c_str()) : DeleteFileW(path.c_str()));
}

std::error_code removeFolder(const Handle &parent, const QString &name)
{
    if (isStream(name))
        return invalidName;
    const std::wstring path = parent.pathOf(name);
    const DWORD attributes = GetFileAttributesW(path.c_str());
    if (attributes != INVALID_FILE_ATTRIBUTES && (attributes & isLink) != 0)
        return std::make_error_code(std::errc::not_a_directory);
    return outcome(RemoveDirectoryW(path.c_str()));
}

std::error_code writeAll(int descriptor, QByteArrayView bytes)
{
    const auto file = HANDLE(_get_osfhandle(descriptor));
    constexpr qsizetype most = 64 * 1024 * 1024;
    while (!bytes.isEmpty()) {
        DWORD written = 0;
        if (!WriteFile(file, bytes.data(), DWORD(qMin(bytes.size(), most)), &written, nullptr))
            return lastError();
        if (written == 0)
            return std::make_error_code(std::errc::no_space_on_device);
        bytes = bytes.sliced(qsizetype(written));
    }
    return {};
}

} // namespace tcia::platform
