// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/endpoint.h"

namespace tcia::demo {

//! Rows as the legacy engine writes them: DECIMAL as a string with six decimals, a missing integer as 0, other missing
//! values left out; CSV with ECMAScript escapes; XML and HTML not escaped at all. Unknown formats are JSON.
Reply legacyRows(const QString &format, const QList<Column> &columns, const QList<Row> &rows);

} // namespace tcia::demo
