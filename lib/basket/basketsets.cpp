// SPDX-License-Identifier: Apache-2.0
#include "basket/basketsets.h"

#include <QSet>

namespace tcia::basket {

namespace {

QStringList uidsOf(const SeriesList &series)
{
    QStringList uids;
    uids.reserve(series.size());
    for (const Series &one : series)
        uids << one.seriesUid;
    return uids;
}

QStringList without(const SeriesList &series, const SeriesList &others)
{
    const QStringList uids = uidsOf(others);
    const QSet<QString> stay(uids.cbegin(), uids.cend());
    QStringList gone;
    for (const Series &one : series)
        if (!stay.contains(one.seriesUid))
            gone << one.seriesUid;
    return gone;
}

} // namespace

BasketChange combined(const Snapshot &before, const SeriesList &other, SetOperation how)
{
    switch (how) {
    case SetOperation::Unite: return added(before, other.toList());
    case SetOperation::Intersect: return removed(before, without(before->series, other));
    case SetOperation::Subtract: return removed(before, uidsOf(other));
    }
    Q_UNREACHABLE();
}

BasketComparison compared(const Snapshot &here, const SeriesList &there)
{
    BasketComparison result;
    for (const Series &one : there)
        ++(here->rows.contains(one.seriesUid) ? result.inBoth : result.onlyThere);
    result.onlyHere = here->series.size() - result.inBoth;
    return result;
}

} // namespace tcia::basket
