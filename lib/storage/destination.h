// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QStringList>

namespace tcia::storage {

//! The folders on the way to `root` that are not there yet, the deepest first. Asks the disk.
QStringList missingFolders(const QString &root);

//! Whether series could be put into `root`, as far as it can be told before: what is there of the way to it is a folder that may be
//! written to. To be said once, before every series fails of it. Asks the disk.
Result<void> checkDestination(const QString &root);

} // namespace tcia::storage
