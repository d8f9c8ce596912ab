// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

namespace tcia::desktop {

//! "(37 of 152 collections fetched so far)", "in the whole archive": the coverage.
QString coverageText(const catalog::Catalog &catalog);

} // namespace tcia::desktop
