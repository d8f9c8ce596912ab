// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QSqlDatabase>

#include <functional>

//! Handling of a damaged SQLite file. On the thread of the connections; no other process may have the file open.
namespace tcia {

//! Copies whatever is still readable in a damaged file into the new one; returns a sentence for users that says what
//! was and was not recovered.
using Salvage = std::function<Result<QString>(QSqlDatabase &damaged, QSqlDatabase &fresh)>;

//! Renames the file to `….damaged-<time>`, with the companions that belong to it and would damage a new one. Returns
//! the new path, or Disk.
[[nodiscard]] Result<QString> renameDamaged(const QString &path);

//! Runs `salvage` in one transaction of `fresh`, on a copy of the damaged file: SQLite would write to the file itself,
//! which is kept for manual recovery. Disk or Database if it cannot be copied or opened, or what `salvage` returns.
[[nodiscard]] Result<QString> salvageDamaged(const QString &damagedPath, QSqlDatabase &fresh, const Salvage &salvage);

//! The result of salvageDamaged() as sentences for users: the message of `salvage`, or that nothing was recovered, and
//! why.
QString wordsForSalvage(const Result<QString> &salvaged);

} // namespace tcia
