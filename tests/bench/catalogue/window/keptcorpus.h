// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogstore.h"

namespace tcia::bench {

//! Keeps the whole corpus as the window would have: slow, and only the first time.
void keepCorpus(catalog::CatalogStore &store, const QString &server);

} // namespace tcia::bench
