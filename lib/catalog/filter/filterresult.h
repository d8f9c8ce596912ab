// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/filtermasks.h"

#include <array>
#include <memory>
#include <span>

namespace tcia::catalog {

using Histogram = std::vector<quint32>; //!< row count by code

//! The result of a filter on a table: the remaining nodes of each level in order, and the counts of every facet. An
//! immutable value.
struct FilterResult
{
    std::shared_ptr<const TextMatches> found;
    FilterMasks masks;
    std::shared_ptr<const LocalStatusColumn> localStatus;
    std::shared_ptr<const FilterResult> whole; //!< the unfiltered result if computed: users return to it often
    bool showsAll = false;                     //!< the filter is empty
    Bitmap rows;
    std::vector<quint32> patients; //!< numbers of the nodes with passing rows; all of them without a filter
    std::vector<quint32> studies;
    std::vector<quint32> series; //!< the rows that pass
    qint64 patientCount = 0;     //!< with passing series
    qint64 images = -1;          //!< sum of known counts; -1 if none is known
    qint64 bytes = -1;
    std::array<Histogram, facetCount> passingCounts; //!< per facet: counts over the passing rows
    std::array<Histogram, facetCount> counts;        //!< the same ignoring the facet's own selection

    //! The part of a level's list that lies in the range.
    static std::span<const quint32> within(const std::vector<quint32> &numbers, RowRange range);
};

//! `before` is the previous result for the same table, or null; its valid parts are reused. `localStatus` may be null:
//! no series is in the basket or on disk.
std::shared_ptr<const FilterResult> applyFilter(const Filter &filter, const SeriesTable &table,
                                                const std::shared_ptr<const LocalStatusColumn> &localStatus = {},
                                                const std::shared_ptr<const FilterResult> &before = {});

//! The column of a facet of a table that is shown.
const TextColumn &facetColumn(FacetId which, const SeriesTable &table, const FilterResult &shown);

} // namespace tcia::catalog
