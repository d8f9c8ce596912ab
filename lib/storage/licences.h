// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace tcia::storage {

//! Stores a licence text as `<root>/licenses/<Collection>.txt`, each text once; a different text of the same collection
//! as `<Collection> (2).txt`. Ignores an empty text. The root must be open, because the text is staged in it. Disk or
//! NoSpace on failure. One thread at a time for one root.
[[nodiscard]] Result<void> storeLicence(const QString &root, const QString &collection, const QByteArray &text);

} // namespace tcia::storage
