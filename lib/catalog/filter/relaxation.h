// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/evaluation.h"

namespace tcia::catalog {

//! A filter without one of its criteria, to name the one that lets nothing pass.
struct Relaxation
{
    QString key; //!< of the criterion left out: a facet's or one of the following
    Filter filter;
    qint64 series = 0; //!< that pass in the loaded collections, once counted
};

//! Keys of criteria besides those of the facets.
inline constexpr QLatin1StringView filterTextKey("text"), filterIdsKey("ids"), filterBasketKey("basket");

//! The filter without the criterion of that key.
Filter withoutCriterion(Filter filter, const QString &key);

//! One for each criterion: facets in their order, text, IDs, basket.
QList<Relaxation> relaxationsOf(const Filter &filter);

//! Counts the series of each in these tables. Slow; run it on the pool.
QList<Relaxation> counted(QList<Relaxation> relaxations, const std::vector<Evaluation::TableResult> &tables);

} // namespace tcia::catalog
