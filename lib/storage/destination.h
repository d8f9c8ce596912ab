// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QStringList>

namespace tcia::storage {

//! The missing folders of the path `root`, the deepest first. Accesses the disk.
QStringList missingFolders(const QString &root);

//! Checks in advance whether series can be stored in `root`: its existing parent must be a writable folder. Reports it
//! once instead of failing every series. Accesses the disk.
Result<void> checkDestination(const QString &root);

//! Makes the folder and those on the way to it; links among them are the user's. Disk or NoSpace, with
//! Error::diskFault where that is the disk's fault. Accesses the disk.
Result<void> makeDestination(const QString &root);

} // namespace tcia::storage
