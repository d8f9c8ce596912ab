// SPDX-License-Identifier: Apache-2.0
#include "session/tickedfilter.h"

namespace tcia::session {

catalog::Filter filterForTicked(const SeriesSelection::Snapshot &ticked, const catalog::Filter &current)
{
    constexpr qsizetype most = 1'000; // the filter is stored with each change
    catalog::Filter filter;
    filter.mergeSpellings = current.mergeSpellings;
    qsizetype count = 0;
    for (const TickedRows &part : ticked)
        count += part.rows.count();
    if (count > most)
        return filter;
    for (const TickedRows &part : ticked)
        part.rows.forEach([&](Row row) { filter.ids << part.table->seriesUid(row); });
    return filter;
}

} // namespace tcia::session
