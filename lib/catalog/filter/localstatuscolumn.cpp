// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/localstatuscolumn.h"

namespace tcia::catalog {

std::shared_ptr<const LocalStatusColumn> localStatusOf(const SeriesTable &table,
                                                       const std::shared_ptr<const LocalSeries> &sets)
{
    std::vector<quint64> codes(table.size());
    const auto mark = [&](const QSet<QString> &uids, LocalStatus as) {
        if (uids.size() < qsizetype(table.size())) {
            for (const QString &uid : uids)
                if (const auto row = table.find(uid))
                    codes[*row] = quint64(as);
        } else {
            for (Row row = 0; row < table.size(); ++row)
                if (uids.contains(table.seriesUid(row)))
                    codes[row] = quint64(as);
        }
    };
    mark(sets->basket, LocalStatus::InBasket);
    mark(sets->disk, LocalStatus::OnDisk);
    PackedTexts values;
    for (int status = 0; status < localStatusCount; ++status)
        values.append(localStatusName(LocalStatus(status)).toUtf8());
    return std::make_shared<const LocalStatusColumn>(
        LocalStatusColumn {sets, TextColumn(std::move(values), NarrowColumn(codes))});
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
