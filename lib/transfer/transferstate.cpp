// SPDX-License-Identifier: Apache-2.0
#include "transfer/transferstate.h"

namespace tcia::transfer {

void resetMeasurements(Transfer &transfer)
{
    const State state = transfer.state;
    if (state != State::Fetching)
        transfer.rate = 0;
    if (state != State::Fetching && state != State::Unpacking) {
        transfer.secondsLeft = -1;
        transfer.fraction = state == State::Done || state == State::Present ? 1 : -1;
    }
    if (isRunning(state))
        transfer.retryAt = {};
}

void prepareRetry(QueueItem &item, const Error &error, qint64 notBefore, const QDateTime &retryAt)
{
    item.mustRequest = isDamage(error.kind);
    item.notBefore = notBefore;
    item.transfer.error = error;
    item.transfer.retryAt = retryAt;
    item.transfer.received = item.transfer.unpackedFiles = 0;
}

void prepareRestart(QueueItem &item)
{
    Transfer &transfer = item.transfer;
    item.mustRequest = transfer.error && isDamage(transfer.error->kind);
    item.notBefore = 0;
    transfer.error.reset();
    transfer.remark.clear();
    transfer.received = transfer.unpackedFiles = 0;
    transfer.attempts = transfer.failures = 0;
    transfer.finished = transfer.retryAt = {};
}

} // namespace tcia::transfer
