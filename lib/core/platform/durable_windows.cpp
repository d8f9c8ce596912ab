// SPDX-License-Identifier: Apache-2.0
#include "core/durable.h"

#include "core/diskerror.h"
#include "core/reason.h"

#include <QDir>
#include <QFile>

#include <windows.h>

#include <io.h>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

const QString notFlushed = english<QT_TRANSLATE_NOOP("Reasons", "Written data may not have reached the disk")>();

} // namespace

Result<void> flushFile(QFileDevice &file)
{
    if (!file.flush())
        return failure(diskError(file));
    if (!FlushFileBuffers(HANDLE(_get_osfhandle(file.handle()))))
        return failure(lastDiskError(notFlushed, file.fileName()));
    return {};
}

// Needs privileges that most users lack; without them the data stays in the volume's cache.
Result<void> flushFolder(const QString &) { return {}; } // NTFS journals directory entries

Result<void> flushFileSystem(const QString &path)
{
    wchar_t root[MAX_PATH + 1] {}, volume[MAX_PATH + 1] {};
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    if (!GetVolumePathNameW(native.c_str(), root, MAX_PATH) ||
        !GetVolumeNameForVolumeMountPointW(root, volume, MAX_PATH))
        return failure(lastDiskError(notFlushed, path));
    std::wstring device = volume;
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
