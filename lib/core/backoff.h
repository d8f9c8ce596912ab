// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

namespace tcia {

//! How long to wait after so many failures in a row: twice as long each time from `firstMs` up to `longestMs`, give or take a
//! third, so that a thousand clients do not come back together.
qint64 backOffMs(int failures, int firstMs, int longestMs);

//! The same after this error: not before the server said that it may be asked again.
qint64 backOffMs(const Error &error, int failures, int firstMs, int longestMs);

} // namespace tcia
