// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/records.h"

namespace tcia::transfer {

//! An error as people read it in the queue: its subject is the series, and a path stands in the detail only where the disk is at
//! fault.
Error seriesError(Error error, const Series &series);

} // namespace tcia::transfer
