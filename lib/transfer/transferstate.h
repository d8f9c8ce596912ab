// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transferlist.h"

//! What follows for the values of a transfer when its state changes. Functions of values; the queue tells of the changes.
namespace tcia::transfer {

//! After the state has changed: what was measured in another state is not true any more.
void resetMeasurements(Transfer &transfer);
//! An attempt failed with `error`; another may begin at `notBefore` of the queue's clock, which is `retryAt` for people.
void prepareRetry(QueueItem &item, const Error &error, qint64 notBefore, const QDateTime &retryAt);
//! As if it had never begun.
void prepareRestart(QueueItem &item);

} // namespace tcia::transfer
