// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/facetgroup.h"

namespace tcia::models {

// What the rows of the filter pane say.

//! The answer of a group's head to a role, and that of a row. Names for screen readers say all: "CT, 459 series,
//! ticked".
QVariant facetHeadData(const FacetGroup &group, const catalog::Catalog &catalog, int role);
QVariant facetRowData(const FacetGroup &group, const FacetRow &row, const catalog::Filter &filter, int role);
//! The same for the head of the groups that are gathered at the end.
QVariant gatheredGroupsData(qsizetype groups, int role);

} // namespace tcia::models
