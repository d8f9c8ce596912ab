// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/facets.h"

namespace tcia::models {

//! A facet's value in words: "(not given)", "On disk", ranges with a dash, short names of licences.
QString shownValue(catalog::FacetId facet, const QString &value);

} // namespace tcia::models
