// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketcontent.h"

namespace tcia::basket {

//! What the series of another basket do to this one: they are added, they are the only ones that stay, or they go.
enum class SetOperation { Unite, Intersect, Subtract };

//! The content after that. A pure function; slow, run it on the pool.
BasketChange combined(const Snapshot &before, const SeriesList &other, SetOperation how);

//! How many series only this basket, both, and only the other one have.
struct BasketComparison
{
    qsizetype onlyHere = 0;
    qsizetype inBoth = 0;
    qsizetype onlyThere = 0;
    bool operator==(const BasketComparison &) const = default;
};

//! Compares them. A pure function; slow, run it on the pool.
BasketComparison compared(const Snapshot &here, const SeriesList &there);

} // namespace tcia::basket
