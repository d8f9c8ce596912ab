// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/endpoint.h"

namespace tcia::demo {

//! The output style of an NBIA version.
struct NbiaStyle
{
    const char *dateFormat; //!< of dates in rows
    bool allText = false;   //!< all values are strings, numbers with six decimals (getSeriesMetaData)
};

//! Rows as NBIA formats them: an empty body for no rows, a bare comma for a missing CSV value, HTML entities in XML. An
//! unknown format is status 500.
EngineReply nbiaRows(const QString &format, const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows,
                     NbiaStyle style);

//! Status 500 in NBIA's words.
EngineReply nbiaFailure(const QString &why = {});

} // namespace tcia::demo
