// SPDX-License-Identifier: Apache-2.0
#include "session/yearcounts.h"

#include <QMap>

namespace tcia::session {

YearCounts countsByYear(const QList<catalog::FacetCount> &counts)
{
    constexpr int earliest = 1900, latest = 2200; // a mistyped year must not create a list of thousands
    QMap<int, qint64> known;
    for (const catalog::FacetCount &each : counts)
        if (const int year = each.value.toInt(); year >= earliest && year <= latest)
            known[year] += each.count;
    YearCounts out;
    if (known.isEmpty())
        return out;
    out.first = known.firstKey();
    for (int year = out.first; year <= known.lastKey(); ++year)
        out.counts << known.value(year);
    return out;
}

} // namespace tcia::session
