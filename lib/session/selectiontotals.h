// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/seriesselection.h"

namespace tcia::session {

//! Sums over selected series; unknown counts and sizes are counted separately.
struct SelectionTotals
{
    qint64 series = 0, patients = 0, studies = 0, images = 0, bytes = 0, bytesUnknown = 0;
    //! The number of series per value, the most frequent first.
    std::vector<std::pair<catalog::FacetId, QList<catalog::FacetCount>>> counts;
};

//! Whether values that differ only in case or spaces are counted as one, named by the most frequent spelling.
enum class Spellings { Apart, AsOne };

//! Computes them for some facets. Takes milliseconds for 100,000 series; run it on the pool.
SelectionTotals totalsOf(const std::vector<SeriesSelection::Part> &selected,
                         const std::vector<catalog::FacetId> &facets, Spellings spellings = Spellings::Apart);

//! The selected series' complete records, in order. Slow for many; run it on the pool.
QList<Series> recordsOf(const std::vector<SeriesSelection::Part> &selected);

} // namespace tcia::session
