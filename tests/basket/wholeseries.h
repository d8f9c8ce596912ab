// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"

namespace tcia::tests {

//! Every attribute set to something of its own.
inline Series wholeSeries(int number)
{
    Series series;
    int at = 0;
    for (const Field<Series> &field : fields<Series>()) {
        ++at;
        if (const auto text = std::get_if<QString Series::*>(&field.member))
            series.**text = QStringLiteral("%1 ä %2").arg(QString(field.key)).arg(number);
        else if (const auto date = std::get_if<QDate Series::*>(&field.member))
            series.**date = QDate(2000, 1, 1).addDays(at);
        else
            series.*std::get<Count Series::*>(field.member) = number * 100LL + at;
    }
    series.seriesUid = QStringLiteral("1.2.%1").arg(number);
    return series;
}

} // namespace tcia::tests
