// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <functional>

namespace tcia::session {

//! Returns a function that gathers the records of changed series: complete if the catalogue has them, else with the
//! attributes of the change. It uses the catalogue's current state and may be called on any thread.
std::function<QList<Series>()> recordsOf(const QList<catalog::SeriesChange> &changes, const catalog::Catalog &catalog);

} // namespace tcia::session
