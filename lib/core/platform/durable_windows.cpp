// SPDX-License-Identifier: Apache-2.0
#include "core/durable.h"

#include "core/diskerror.h"
#include "core/platform/longpath.h"
#include "core/reason.h"

#include <QFile>

#include <windows.h>

#include <array>
#include <string>

#include <io.h>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

const QString notFlushed = english<QT_TRANSLATE_NOOP("Reasons", "Written data may not have reached the disk")>();

//! Whether the file system, or the user's rights, do not let a folder be flushed.
bool isRefusal(DWORD error)
{
    return error == ERROR_ACCESS_DENIED || error == ERROR_INVALID_FUNCTION || error == ERROR_NOT_SUPPORTED ||
           error == ERROR_SHARING_VIOLATION || error == ERROR_WRITE_PROTECT;
}

} // namespace

Result<void> flushFile(QFileDevice &file)
{
    if (!file.flush())
        return failure(diskError(file));
    if (!FlushFileBuffers(HANDLE(_get_osfhandle(file.handle()))))
        return failure(lastDiskError(notFlushed, file.fileName()));
    return {};
}

// NTFS journals the entries of folders; flushing one brings the journal to the disk. Other file systems, and those of
// servers, may refuse it: nothing more can be done there.
Result<void> flushFolder(const QString &path)
{
    const HANDLE folder = CreateFileW(platform::longPath(path).c_str(), GENERIC_WRITE,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (folder == INVALID_HANDLE_VALUE)
        return isRefusal(GetLastError()) ? Result<void>() : failure(lastDiskError(notFlushed, path));
    const bool isDone = FlushFileBuffers(folder) != 0 || isRefusal(GetLastError());
    const auto result = isDone ? Result<void>() : Result<void>(failure(lastDiskError(notFlushed, path)));
    CloseHandle(folder);
    return result;
}

// Needs privileges that most users lack; without them the data stays in the volume's cache.
Result<void> flushFileSystem(const QString &path)
{
    const std::wstring native = platform::longPath(path);
    std::wstring root(native.size() + 2, L'\0');
    std::array<wchar_t, MAX_PATH + 1> volume {};
    if (!GetVolumePathNameW(native.c_str(), root.data(), DWORD(root.size())) ||
        !GetVolumeNameForVolumeMountPointW(root.c_str(), volume.data(), MAX_PATH))
        return failure(lastDiskError(notFlushed, path));
    std::wstring device = volume.data();
    device.pop_back(); // without its backslash it is the volume, with it its root folder
    const HANDLE handle = CreateFileW(device.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                      OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_ACCESS_DENIED ? Result<void>() : failure(lastDiskError(notFlushed, path));
    const BOOL flushed = FlushFileBuffers(handle);
    const auto result = flushed ? Result<void>() : Result<void>(failure(lastDiskError(notFlushed, path)));
    CloseHandle(handle);
    return result;
}

} // namespace tcia
