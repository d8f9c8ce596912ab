// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/taken.h"

namespace tcia::catalog {

std::shared_ptr<const TakenColumn> takenOf(const SeriesTable &table, const std::shared_ptr<const TakenSets> &sets)
{
    std::vector<quint64> codes(table.size());
    const auto mark = [&](const QSet<QString> &uids, Taken as) {
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
    mark(sets->basket, Taken::InBasket);
    mark(sets->disk, Taken::OnDisk);
    PackedTexts values;
    for (int taken = 0; taken < takenCount; ++taken)
        values.append(takenValue(Taken(taken)).toUtf8());
    return std::make_shared<const TakenColumn>(TakenColumn {sets, TextColumn(std::move(values), NarrowColumn(codes))});
}

const TextColumn &columnOf(FacetId which, const SeriesTable &table, const TakenColumn *taken)
{
    static const TextColumn none = [] {
        PackedTexts values;
        values.append(takenValue(Taken::Neither).toUtf8());
        return TextColumn(std::move(values), {});
    }();
    if (which == FacetId::Taken)
        return taken ? taken->column : none;
    return table.facet(which);
}

} // namespace tcia::catalog
