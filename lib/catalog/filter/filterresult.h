// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/filtermasks.h"

#include <array>
#include <memory>
#include <span>

namespace tcia::catalog {

using Histogram = std::vector<quint32>; //!< by code: how many rows hold the value

//! A table seen through a filter: what is left of each level, in order, and the counts of every facet. A value to share.
struct FilterResult
{
    std::shared_ptr<const TextMatches> found;
    FilterMasks masks;
    std::shared_ptr<const LocalStatusColumn> taken;
    std::shared_ptr<const FilterResult> whole; //!< the same without a filter, where that was worked out: one goes back to it often
    bool showsAll = false;              //!< there is no filter
    Bitmap rows;
    std::vector<quint32> patients; //!< numbers of the nodes with something to show; without a filter all of them
    std::vector<quint32> studies;
    std::vector<quint32> series;   //!< the rows that pass
    qint64 patientCount = 0;       //!< with series that pass
    qint64 images = -1;            //!< the sum of the known ones; -1: none is known
    qint64 bytes = -1;
    std::array<Histogram, facetCount> held;   //!< per facet: how many passing rows hold the value
    std::array<Histogram, facetCount> counts; //!< the same with the facet's own ticks left out

    //! The part of a level's list that lies in the range.
    static std::span<const quint32> within(const std::vector<quint32> &numbers, Range range);
};

//! `before` is what was shown of the same table until now, or null: what of it still holds is not worked out again. `taken` may be
//! null: nothing is.
std::shared_ptr<const FilterResult> applyFilter(const Filter &filter, const SeriesTable &table,
                                          const std::shared_ptr<const LocalStatusColumn> &taken = {},
                                          const std::shared_ptr<const FilterResult> &before = {});

//! The column of a facet of a table that is shown.
const TextColumn &facetColumn(FacetId which, const SeriesTable &table, const FilterResult &shown);

} // namespace tcia::catalog
