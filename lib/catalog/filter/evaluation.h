// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/filterresult.h"
#include "catalog/table/vocabulary.h"

#include <functional>

namespace tcia::catalog {

//! One facet value with its count over all loaded collections, cross-filtered: a facet's own selection does not hide
//! its other values.
struct FacetCount
{
    QString value; //!< empty: not given. If spellings are merged, the most frequent one
    qint64 count = 0;
    bool operator==(const FacetCount &) const = default;
};

//! An evaluation of filter, tables and local status on the pool: a value that is sent with its inputs and returned with
//! its results.
struct Evaluation
{
    //! One collection: its table and its filter result, the previous one on input and the new one on output.
    struct TableResult
    {
        QString name;
        std::shared_ptr<const SeriesTable> table;
        std::shared_ptr<const FilterResult> shown;
        bool current = false; //!< `shown` is up to date
    };
    Filter filter;
    std::shared_ptr<const LocalSeries> localSeries; //!< null: nothing is
    std::vector<TableResult> tables;
    std::shared_ptr<const Vocabulary> vocabulary; //!< of the previous evaluation, or null
    QHash<FacetId, QList<FacetCount>> counts;
    qint64 series = 0, patients = 0, images = 0, bytes = 0;
    QStringList notFound; //!< IDs of the filter that are in no table
};

//! Computes the missing results and the sums. Slow; accesses only its argument. Returns early with unusable results if
//! cancelled.
void runEvaluation(
    Evaluation &evaluation, const std::function<bool()> &cancelled = [] { return false; });

} // namespace tcia::catalog
