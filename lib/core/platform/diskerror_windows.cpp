// SPDX-License-Identifier: Apache-2.0
#include "core/diskerror.h"

#include <windows.h>

#include <algorithm>
#include <array>

namespace tcia::platform {

bool isOutOfInodes(const QString &) { return false; } // Windows file systems have no fixed number of inodes

bool isQuota(const std::error_code &code)
{
    constexpr int diskQuotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which not all headers have
    return code.category() == std::system_category() && code.value() == diskQuotaExceeded;
}

bool isDiskRemoved(const std::error_code &code)
{
    constexpr std::array<int, 8> gone {ERROR_NOT_READY,       ERROR_BAD_NETPATH,       ERROR_DEV_NOT_EXIST,
                                       ERROR_NETNAME_DELETED, ERROR_NO_MEDIA_IN_DRIVE, ERROR_DEVICE_NOT_CONNECTED,
                                       ERROR_UNEXP_NET_ERR,   ERROR_BAD_NET_NAME};
    return code.category() == std::system_category() && std::find(gone.begin(), gone.end(), code.value()) != gone.end();
}

std::error_code lastError() { return {int(GetLastError()), std::system_category()}; }

} // namespace tcia::platform
