// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/runtime/interrupt.h"
#include "core/async.h"
#include "core/reason.h"

namespace tcia::cli {

//! Runs an event loop until a future has finished; with `timeoutMs` no longer than that or than an interrupt.
void waitFor(const QFuture<void> &future, const Interrupt &interrupt, int timeoutMs);

//! Waits for the result of a future in the same way. A future without one is Cancelled.
template <typename T>
Result<T> await(QFuture<Result<T>> future, const Interrupt &interrupt, int timeoutMs = 0)
{
    waitFor(QFuture<void>(future), interrupt, timeoutMs);
    if (future.isFinished())
        if (const std::optional<Error> thrown = thrownIn(future))
            return failure(*thrown);
    if (!future.isFinished() || future.isCanceled() || future.resultCount() == 0)
        return failure(Error::Kind::Cancelled, english<QT_TRANSLATE_NOOP("Reasons", "It was stopped.")>());
    return future.result();
}

} // namespace tcia::cli
