// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/relaxation.h"

namespace tcia::catalog {

Filter withoutCriterion(Filter filter, const QString &key)
{
    if (key == filterTextKey)
        filter.text.clear();
    else if (key == filterIdsKey)
        filter.ids.clear();
    else if (key == filterBasketKey)
        filter.inBasket = false;
    else if (const Facet *facet = facetOf(key))
        filter.chosen.remove(facet->id);
    return filter;
}

QList<Relaxation> relaxationsOf(const Filter &filter)
{
    QStringList keys;
    for (const Facet &facet : facets())
        if (!filter.chosen.value(facet.id).isEmpty())
            keys << QString::fromLatin1(facet.key);
    if (!filter.text.isEmpty())
        keys << filterTextKey;
    if (!filter.ids.isEmpty())
        keys << filterIdsKey;
    if (filter.inBasket)
        keys << filterBasketKey;
    QList<Relaxation> all;
    for (const QString &key : keys)
        all << Relaxation {.key = key, .filter = withoutCriterion(filter, key)};
    return all;
}

QList<Relaxation> counted(QList<Relaxation> relaxations, const std::vector<Evaluation::TableResult> &tables)
{
    for (Relaxation &each : relaxations)
        for (const Evaluation::TableResult &known : tables) {
            const auto &localStatus = known.shown ? known.shown->localStatus : nullptr;
            each.series += qint64(applyFilter(each.filter, *known.table, localStatus, known.shown)->series.size());
        }
    return relaxations;
}

} // namespace tcia::catalog
