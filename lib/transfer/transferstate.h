// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transferlist.h"

//! Updates a transfer's values when its state changes. Pure functions; the queue emits the signals.
namespace tcia::transfer {

//! After the state has changed: what was measured in another state is not true any more.
void resetMeasurements(Transfer &transfer);
//! An attempt failed with `error`; another may begin at `notBefore` of the queue's clock, which is `retryAt` for
//! people.
void prepareRetry(QueueItem &item, const Error &error, qint64 notBefore, const QDateTime &retryAt);
//! Resets it to the state before its first attempt.
void prepareRestart(QueueItem &item);

} // namespace tcia::transfer
