// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/textmatches.h"
#include "catalog/filter/localstatus.h"

#include <array>
#include <optional>

namespace tcia::catalog {

//! The rows that the ticks of one facet let pass.
struct FacetMask
{
    QSet<QString> values;
    bool merged = false;                      //!< values that differ in case or blanks only are one
    std::shared_ptr<const LocalStatusColumn> taken; //!< for FacetId::LocalStatus, which changes while its ticks stay
    Bitmap rows;
};

//! What narrows a table, part by part, to be put together in more than one way. The parts are kept from one tick to the next, of
//! which each changes one. A value to share.
struct FilterMasks
{
    Bitmap everywhere; //!< text, names, and what patients or studies must have
    std::array<std::shared_ptr<const FacetMask>, facetCount> facets; //!< null where nothing is ticked

    //! What passes all of them, or all but the ticks of one facet.
    Bitmap rows(std::optional<FacetId> except = {}) const;
    //! Whether rows(except) is what it was.
    bool isSame(const FilterMasks &before, FacetId except) const;
};

//! `before` is that of the same table until now, or null.
FilterMasks masksOf(const Filter &filter, const SeriesTable &table, const TextMatches &found,
                   const std::shared_ptr<const LocalStatusColumn> &taken, const FilterMasks *before);

} // namespace tcia::catalog
