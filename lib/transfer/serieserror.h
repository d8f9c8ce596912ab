// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/records.h"

namespace tcia::transfer {

//! An error as shown in the queue: with the series as its context. Without the path of a broken archive, which is
//! removed before users could read it; the name of a file inside it stays.
Error seriesError(Error error, const Series &series);

} // namespace tcia::transfer
