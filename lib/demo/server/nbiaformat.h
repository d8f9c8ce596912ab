// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/endpoint.h"

namespace tcia::demo {

//! How one NBIA version writes.
struct NbiaStyle
{
    const char *dateFormat; //!< of dates in rows
    bool allText = false;   //!< every value a string, numbers with six decimals (getSeriesMetaData)
};

//! Rows as NBIA writes them: nothing at all for no rows, a bare comma for a missing CSV value, HTML entities in XML. A
//! format it does not know is its status 500.
Reply nbiaRows(const QString &format, const QList<Column> &columns, const QList<Row> &rows, NbiaStyle style);

//! Status 500 in NBIA's words.
Reply nbiaFailure(const QString &why = {});

} // namespace tcia::demo
