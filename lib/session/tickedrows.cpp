// SPDX-License-Identifier: Apache-2.0
#include "session/tickedrows.h"

namespace tcia::session {

Bitmap shownOf(const TickedRows &ticked, const catalog::CatalogEntry &entry)
{
    Bitmap rows = ticked.rows;
    rows &= entry.shown->rows;
    return rows;
}

TickedRows movedTo(const std::shared_ptr<const catalog::SeriesTable> &table, const TickedRows &ticked)
{
    TickedRows out {table, Bitmap(table->size())};
    ticked.rows.forEach([&](Row row) {
        if (const auto found = table->find(QStringView(ticked.table->seriesUid(row))))
            out.rows.set(*found);
    });
    return out;
}

} // namespace tcia::session
