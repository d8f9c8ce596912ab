// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"

#include <QStringList>

namespace tcia::transfer {

//! The target with its root as a clean absolute path, and with the first layout where it names none.
Target normalized(Target target);

//! The folders on the way to `root` that are not there yet, the deepest first. Asks the disk.
QStringList missingFolders(const QString &root);

//! Whether series could be put into `root`, as far as it can be told before: what is there of the way to it is a folder that may be
//! written to. To be said once, before every series fails of it. Asks the disk.
Result<void> checkDestination(const QString &root);

} // namespace tcia::transfer
