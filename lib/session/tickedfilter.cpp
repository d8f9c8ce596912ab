// SPDX-License-Identifier: Apache-2.0
#include "session/tickedfilter.h"

namespace tcia::session {

namespace {

qint64 countOf(const SeriesSelection::Snapshot &ticked)
{
    qint64 count = 0;
    for (const TickedRows &part : ticked)
        count += part.rows.count();
    return count;
}

} // namespace

qint64 hiddenCount(const SeriesSelection &selection) { return countOf(selection.snapshot()) - selection.count(); }

catalog::Filter filterForTicked(const SeriesSelection::Snapshot &ticked, const catalog::Filter &current)
{
    constexpr qint64 most = 1'000; // the filter is stored with each change
    catalog::Filter filter;
    filter.mergeSpellings = current.mergeSpellings;
    if (countOf(ticked) > most)
        return filter;
    for (const TickedRows &part : ticked)
        part.rows.forEach([&](Row row) { filter.ids << part.table->seriesUid(row); });
    return filter;
}

} // namespace tcia::session
