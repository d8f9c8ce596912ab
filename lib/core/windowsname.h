// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia {

//! Whether Windows opens a device instead of a file of that name: CON, NUL, COM1 and the like, in any case and with any
//! suffix (Microsoft, "Naming Files, Paths, and Namespaces").
bool isWindowsDevice(const QString &name);

//! Whether Windows programs can open a file or folder of that name, one component of a path: no device, none of the
//! characters that Windows reserves (of which `:` would name a stream of another file), no blank or dot at the end.
bool isWindowsName(const QString &name);

} // namespace tcia
