// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/found.h"
#include "catalog/filter/taken.h"

#include <array>
#include <optional>

namespace tcia::catalog {

//! The rows that the ticks of one facet let pass.
struct Ticked
{
    QSet<QString> values;
    bool merged = false;                      //!< values that differ in case or blanks only are one
    std::shared_ptr<const TakenColumn> taken; //!< for FacetId::Taken, which changes while its ticks stay
    Bitmap rows;
};

//! What narrows a table, part by part, to be put together in more than one way. The parts are kept from one tick to the next, of
//! which each changes one. A value to share.
struct Narrowing
{
    Bitmap everywhere; //!< text, names, and what patients or studies must have
    std::array<std::shared_ptr<const Ticked>, facetCount> facets; //!< null where nothing is ticked

    //! What passes all of them, or all but the ticks of one facet.
    Bitmap rows(std::optional<FacetId> except = {}) const;
    //! Whether rows(except) is what it was.
    bool isSame(const Narrowing &before, FacetId except) const;
};

//! `before` is that of the same table until now, or null.
Narrowing narrowed(const Filter &filter, const SeriesTable &table, const Found &found,
                   const std::shared_ptr<const TakenColumn> &taken, const Narrowing *before);

} // namespace tcia::catalog
