// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

namespace tcia {

//! No server makes us wait longer than this, whatever its Retry-After says: one hour.
inline constexpr int longestRetryAfterSeconds = 3'600;

//! How long to wait after so many failures in a row: twice as long each time from `firstMs` up to `longestMs`, give or take a
//! third, so that a thousand clients do not come back together.
qint64 backOffMs(int failures, int firstMs, int longestMs);

//! The same after this error: not before the server said that it may be asked again.
qint64 backOffMs(const Error &error, int failures, int firstMs, int longestMs);

//! How long the server asked us to wait, at most an hour; 0 where it did not, or asked for nonsense.
qint64 retryAfterMs(const Error &error);

} // namespace tcia
