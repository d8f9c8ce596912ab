// SPDX-License-Identifier: Apache-2.0
#include "basket/basketmerge.h"

#include <QHash>
#include <QSet>

namespace tcia::basket {

namespace {

QSet<QString> uidsOf(const auto &series)
{
    QSet<QString> uids;
    for (const Series &one : series)
        uids.insert(one.seriesUid);
    return uids;
}

} // namespace

MergedBasket merged(const SeriesList &base, const SeriesList &ours, const QList<Series> &stored)
{
    const QSet<QString> before = uidsOf(base);
    const QSet<QString> there = uidsOf(stored);
    QHash<QString, qsizetype> rows;
    for (qsizetype row = 0; row < ours.size(); ++row)
        rows.insert(ours[row].seriesUid, row);
    MergedBasket out;
    for (const Series &one : stored) {
        if (const auto row = rows.constFind(one.seriesUid); row != rows.cend()) {
            out.series.append(ours[*row]);
        } else if (!before.contains(one.seriesUid)) {
            out.series.append(one);
            out.others.added.append(one);
        }
    }
    for (const Series &one : ours) {
        if (there.contains(one.seriesUid))
            continue;
        if (before.contains(one.seriesUid))
            out.others.removed.append(one.seriesUid);
        else
            out.series.append(one);
    }
    return out;
}

} // namespace tcia::basket
