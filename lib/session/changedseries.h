// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <functional>

namespace tcia::session {

//! Gathers the records of changed series, complete where the catalogue has them, else with what the change says. The
//! function may be called on any thread; it reads the catalogue as it is now.
std::function<QList<Series>()> recordsOf(const QList<catalog::SeriesChange> &changes, const catalog::Catalog &catalog);

} // namespace tcia::session
