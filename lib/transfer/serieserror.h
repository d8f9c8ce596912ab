// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/records.h"

namespace tcia::transfer {

//! An error as shown in the queue: it concerns the series. Without the path of a broken archive, which is removed
//! before anyone reads this; the name of a file in it stays.
Error seriesError(Error error, const Series &series);

} // namespace tcia::transfer
