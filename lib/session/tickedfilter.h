// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/filter.h"
#include "session/seriesselection.h"

namespace tcia::session {

//! Number of ticked series that the filter hides. GUI thread.
qint64 hiddenCount(const SeriesSelection &selection);

//! A filter that shows all ticked series: only these, by their UIDs; if there are more than a filter should list,
//! everything. How values are compared stays as in `current`. GUI thread.
catalog::Filter filterForTicked(const SeriesSelection::Snapshot &ticked, const catalog::Filter &current);

} // namespace tcia::session
