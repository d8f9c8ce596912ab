// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace tcia::platform {

//! Windows only: the absolute path as the system's calls take it, with the prefix that lifts their limit of 260
//! characters (longpath_windows.cpp). With it they look at no `/` and no `.` or `..`, so those are resolved. Any
//! thread.
std::wstring longPath(const QString &path);

} // namespace tcia::platform
