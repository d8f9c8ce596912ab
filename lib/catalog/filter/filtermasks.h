// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/localstatuscolumn.h"
#include "catalog/filter/textmatches.h"

#include <array>
#include <optional>

namespace tcia::catalog {

//! The rows that pass the selection of one facet.
struct FacetMask
{
    QSet<QString> values;
    bool merged = false; //!< treats values that differ only in case or spaces as equal
    //! for FacetId::LocalStatus, whose data changes independently of the selection
    std::shared_ptr<const LocalStatusColumn> localStatus;
    Bitmap rows;
};

//! A filter's masks over a table, per criterion, which are combined in different ways. Masks are cached between
//! changes, each of which affects one. An immutable value.
struct FilterMasks
{
    Bitmap everywhere; //!< text, IDs, basket, and required modalities of patients or studies
    std::array<std::shared_ptr<const FacetMask>, facetCount> facets; //!< null without a selection

    //! The rows that pass all masks, optionally ignoring one facet's.
    Bitmap rows(std::optional<FacetId> except = {}) const;
    //! Whether rows(except) is unchanged.
    bool isSame(const FilterMasks &before, FacetId except) const;
};

//! `before` is the previous value for the same table, or null.
FilterMasks masksOf(const Filter &filter, const SeriesTable &table, const TextMatches &found,
                    const std::shared_ptr<const LocalStatusColumn> &localStatus, const FilterMasks *before);

} // namespace tcia::catalog
