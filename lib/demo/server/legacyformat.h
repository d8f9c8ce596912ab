// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/endpoint.h"

namespace tcia::demo {

//! Rows as the legacy engine formats them: DECIMAL as a string with six decimals, a missing integer as 0, other missing
//! values omitted; CSV with ECMAScript escapes; XML and HTML without escapes. Unknown formats are JSON.
EngineReply legacyRows(const QString &format, const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows);

} // namespace tcia::demo
