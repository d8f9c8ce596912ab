// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/gatheredseries.h"
#include "cli/options/options.h"

namespace tcia::cli {

//! Whether a filter of `tcia search` was given.
bool isViewNamed(const Options &options);

//! The series of the stored content that pass the filters of `tcia search`, after named collections that are not stored
//! were fetched. Reports what is covered, and values and IDs that nothing has.
Result<GatheredSeries> viewedSeries(Session &session);

} // namespace tcia::cli
