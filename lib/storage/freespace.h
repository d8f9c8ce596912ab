// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::storage {

//! A folder if it exists, else the nearest one above it that does; the root if none does. Accesses the disk.
QString nearestExisting(const QString &folder);

//! The free bytes of the disk of an existing or future folder; -1 if unknown. Accesses the disk.
qint64 freeSpaceFor(const QString &folder);

} // namespace tcia::storage
