// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

namespace tcia::desktop {

//! "1,236 series of 151 patients, 12.3 GB": the filtered totals.
QString filteredText(const catalog::Catalog::Visible &visible);

//! "(37 of 152 collections fetched so far)", "in the whole archive": the coverage.
QString coverageText(const catalog::Catalog &catalog);

//! "97 of 100 found (37 of 152 collections fetched so far); 3 not found": the result of the filter's list of IDs. Empty
//! without one.
QString idsFoundText(const catalog::Catalog &catalog);

} // namespace tcia::desktop
