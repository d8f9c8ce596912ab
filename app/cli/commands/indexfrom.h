// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/indexrun.h"

namespace tcia::cli {

//! `index --from`: stores what a published index file says, on disk or at an address. Its SHA-256 sum is compared with
//! the one published beside it; a file on disk may lack that.
Result<IndexRun> indexFrom(Session &session, catalog::CatalogStore &store);

} // namespace tcia::cli
