// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transferlist.h"

//! Updates a transfer's values when its state changes. Pure functions; the queue emits the signals.
namespace tcia::transfer {

//! Call it after a state change: resets the measurements of the previous state.
void resetMeasurements(Transfer &transfer);
//! Records that an attempt failed with `error` and that the next one may begin at `notBefore` of the queue's clock;
//! `retryAt` is the same as a time of day.
void prepareRetry(QueueItem &item, const Error &error, qint64 notBefore, const QDateTime &retryAt);
//! Resets it to the state before its first attempt.
void prepareRestart(QueueItem &item);

} // namespace tcia::transfer
