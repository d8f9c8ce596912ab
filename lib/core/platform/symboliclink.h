// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <system_error>

namespace tcia::platform {

//! Makes a symbolic link to a file. What the system says if it cannot: std::errc::operation_not_permitted or
//! not_supported of file systems without such links, function_not_supported on Windows, where programs may only make
//! them if an administrator lets them. Any thread; accesses the disk.
std::error_code makeSymbolicLink(const QString &target, const QString &path);

} // namespace tcia::platform
