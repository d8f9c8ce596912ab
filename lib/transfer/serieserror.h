// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/records.h"

namespace tcia::transfer {

//! An error as shown in the queue: its subject is the series; the detail has a path only for disk faults.
Error seriesError(Error error, const Series &series);

} // namespace tcia::transfer
