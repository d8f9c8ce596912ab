// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/evaluation.h"

namespace tcia::session {

//! Counts of consecutive years; 0 for years without series.
struct YearCounts
{
    int first = 0; //!< the year of the first count; 0 if no year is known
    QList<qint64> counts {};
};
//! Ignores unknown and absurd years (before 1900, after 2200).
YearCounts countsByYear(const QList<catalog::FacetCount> &counts);

} // namespace tcia::session
