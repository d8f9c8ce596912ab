// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter.h"

namespace tcia::catalog {

//! One value of one facet with its count over all loaded collections, cross-filtered: a facet's own ticks do not hide its others.
struct FacetCount
{
    QString value; //!< empty: not given
    qint64 count = 0;
    bool operator==(const FacetCount &) const = default;
};

//! What the pool works out when the filter or a table has changed: the question goes there and comes back with its answer, as a
//! value.
struct Evaluation
{
    //! One collection: its table, and what the filter leaves of it where that is known already.
    struct Seen
    {
        QString name;
        std::shared_ptr<const SeriesTable> table;
        std::shared_ptr<const Shown> shown;
    };
    Filter filter;
    std::vector<Seen> tables;
    QHash<Coded, QList<FacetCount>> counts; //!< most frequent first
    qint64 series = 0, patients = 0, images = 0, bytes = 0;
};

//! Fills in what is not known yet and sums up. Takes time; touches nothing but its argument.
void workOut(Evaluation &evaluation);

} // namespace tcia::catalog
