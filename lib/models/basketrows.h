// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"

#include <QList>

namespace tcia::models {

//! Sorted runs without overlaps: a row in several of `runs` counts once.
QList<basket::Run> disjoint(QList<basket::Run> runs);

//! The new position of each of `count` rows after removing the runs; -1 for removed rows.
QList<int> positionsWithout(const QList<basket::Run> &removed, qsizetype count);

//! Selected rows of a basket's table; an immutable, thread-safe value.
struct BasketRows
{
    basket::Snapshot content {};
    QList<quint32> order {};    //!< the content's row for each table row; empty: identical
    QList<basket::Run> rows {}; //!< of the table
};

//! The UIDs of their series in table order. Slow; run it on the pool.
QStringList uidsOf(const BasketRows &chosen);

} // namespace tcia::models
