// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

namespace tcia {

//! The longest Retry-After that is obeyed, whatever the server asks for: one hour.
inline constexpr int maxRetryAfterSeconds = 3'600;

//! Exponential back-off in milliseconds after `failures` consecutive failures: doubles from `firstMs` up to
//! `longestMs`, with a third of random jitter so that many clients do not retry at the same moment.
qint64 backOffMs(int failures, int firstMs, int longestMs);

//! The same, but never shorter than the Retry-After of `error`.
qint64 backOffMs(const Error &error, int failures, int firstMs, int longestMs);

//! The delay the server asked for in milliseconds, at most one hour; 0 if it asked for none or for an invalid one.
qint64 retryAfterMs(const Error &error);

} // namespace tcia
