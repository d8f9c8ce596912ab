// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/localstatuscolumn.h"

namespace tcia::catalog {

std::shared_ptr<const LocalStatusColumn> localStatusOf(const SeriesTable &table,
                                                       const std::shared_ptr<const LocalSeries> &sets)
{
    const auto rowsOf = [&table](const QSet<QString> &uids) {
        Bitmap rows(table.size());
        if (uids.size() < qsizetype(table.size())) {
            for (const QString &uid : uids)
                if (const auto row = table.find(uid))
                    rows.set(*row);
        } else {
            for (Row row = 0; row < table.size(); ++row)
                if (uids.contains(table.seriesUid(row)))
                    rows.set(row);
        }
        return rows;
    };
    std::vector<quint64> codes(table.size());
    Bitmap basket = rowsOf(sets->basket);
    basket.forEach([&](Row row) { codes[row] = quint64(LocalStatus::InBasket); });
    rowsOf(sets->disk).forEach([&](Row row) { codes[row] = quint64(LocalStatus::OnDisk); });
    PackedTexts values;
    for (int status = 0; status < localStatusCount; ++status)
        values.append(localStatusName(LocalStatus(status)).toUtf8());
    return std::make_shared<const LocalStatusColumn>(
        LocalStatusColumn {sets, TextColumn(std::move(values), NarrowColumn(codes)), std::move(basket)});
}

const TextColumn &columnOf(FacetId which, const SeriesTable &table, const LocalStatusColumn *status)
{
    static const TextColumn none = [] {
        PackedTexts values;
        values.append(localStatusName(LocalStatus::Neither).toUtf8());
        return TextColumn(std::move(values), {});
    }();
    if (which == FacetId::LocalStatus)
        return status ? status->column : none;
    return table.facet(which);
}

} // namespace tcia::catalog
