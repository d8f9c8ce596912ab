// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace tcia::storage {

//! Keeps a licence text as `<root>/licenses/<Collection>.txt`, each text once; another text of the same collection beside it as
//! `<Collection> (2).txt`. An empty text is none. The root is open, since the text is staged in it; one thread at a time for one root.
[[nodiscard]] Result<void> keepLicence(const QString &root, const QString &collection, const QByteArray &text);

} // namespace tcia::storage
