// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

namespace tcia::basket {

//! Recovers readable baskets from a damaged file into a new one, row by row; an unreadable row loses only that row.
//! Returns a sentence that says what was and was not recovered.
Result<QString> salvage(QSqlDatabase &damaged, QSqlDatabase &fresh);

} // namespace tcia::basket
