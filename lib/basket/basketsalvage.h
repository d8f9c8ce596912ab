// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

namespace tcia::basket {

//! Copies the baskets that can be read of a damaged file into a new one, row by row: a row that cannot be read costs that row.
//! Answers what was saved and what was not, as a sentence.
Result<QString> salvage(QSqlDatabase &damaged, QSqlDatabase &fresh);

} // namespace tcia::basket
