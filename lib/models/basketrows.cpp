// SPDX-License-Identifier: Apache-2.0
#include "models/basketrows.h"

#include <algorithm>

namespace tcia::models {

QList<basket::Run> disjoint(QList<basket::Run> runs)
{
    std::ranges::sort(runs, {}, &basket::Run::first);
    QList<basket::Run> apart;
    qsizetype end = 0;
    for (const basket::Run &run : std::as_const(runs)) {
        const qsizetype first = qMax(end, run.first);
        end = qMax(end, run.first + run.count);
        if (first < end)
            apart.append({first, end - first});
    }
    return apart;
}

QList<int> positionsWithout(const QList<basket::Run> &removed, qsizetype count)
{
    QList<int> positions(count);
    auto run = removed.cbegin();
    for (int row = 0, next = 0; row < count; ++row) {
        if (run != removed.cend() && row >= run->first + run->count)
            ++run;
        positions[row] = run != removed.cend() && row >= run->first ? -1 : next++;
    }
    return positions;
}

QStringList uidsOf(const BasketRows &chosen)
{
    QStringList uids;
    for (const basket::Run &run : chosen.rows)
        for (qsizetype row = run.first; row < run.first + run.count; ++row)
            uids.append(chosen.content->series[chosen.order.isEmpty() ? row : chosen.order[row]].seriesUid);
    return uids;
}

} // namespace tcia::models
