// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/filterresult.h"
#include "catalog/table/vocabulary.h"

#include <functional>

namespace tcia::catalog {

//! One value of one facet with its count over all loaded collections, cross-filtered: a facet's own ticks do not hide its others.
struct FacetCount
{
    QString value; //!< empty: not given. Where spellings are merged, the most frequent one
    qint64 count = 0;
    bool operator==(const FacetCount &) const = default;
};

//! What the pool works out when the filter, a table or what is taken has changed: the question goes there and comes back with its
//! answer, as a value.
struct Evaluation
{
    //! One collection: its table, and what is shown of it: until now on the way there, from now on on the way back.
    struct Seen
    {
        QString name;
        std::shared_ptr<const SeriesTable> table;
        std::shared_ptr<const FilterResult> shown;
        bool current = false; //!< `shown` holds as it is
    };
    Filter filter;
    std::shared_ptr<const LocalSeries> taken; //!< null: nothing is
    std::vector<Seen> tables;
    std::shared_ptr<const Vocabulary> vocabulary; //!< of the last time, or null
    QHash<FacetId, QList<FacetCount>> counts;
    qint64 series = 0, patients = 0, images = 0, bytes = 0;
    QStringList notFound; //!< names of the filter that no table has
};

//! Fills in what is not known yet and sums up. Takes time; touches nothing but its argument. Stops early, with nothing that is of
//! use, once `cancelled` says so.
void workOut(Evaluation &evaluation, const std::function<bool()> &cancelled = [] { return false; });

} // namespace tcia::catalog
