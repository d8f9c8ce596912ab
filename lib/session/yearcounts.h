// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/evaluation.h"

namespace tcia::session {

//! Counts of consecutive years; 0 for years without series.
struct YearCounts
{
    int first = 0; //!< the year of the first count; 0 if no year is known
    QList<qint64> counts {};
    bool hasEarlier = false; //!< the first count is of that year and all before it
    bool hasLater = false;   //!< the last count is of that year and all after it

    int last() const { return first + int(counts.size()) - 1; }
};

//! Ignores unknown and absurd years (before 1900, after 2200). If the years span more than a few decades, those outside
//! of the middle 99.5 % of the series are counted together at the ends, so that a single wrong date does not make the
//! others too narrow to see.
YearCounts countsByYear(const QList<catalog::FacetCount> &counts);

} // namespace tcia::session
