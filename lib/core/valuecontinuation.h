// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"

// Continuations without a context, for the two cases in which there is none; otherwise use core/async.h. The callbacks
// may run when every object is gone, so they must hold copies alone. A future takes one of them, once: a second would
// replace the first.

namespace tcia {

//! A future of `map(value)`, computed on the global pool. `map` must return a Result; its exceptions become the Error,
//! those of `future` are passed on.
template <typename T, typename Map>
auto transformOnPool(QFuture<T> future, Map map) -> QFuture<std::invoke_result_t<Map, T>>
{
    return future.then(QThreadPool::globalInstance(),
                       [map = std::move(map)](T value) { return attempt(map, std::move(value)); });
}

//! Calls `end()` once `future` has finished: at once, or on the thread that finishes it; never if it was cancelled. For
//! destructors. `end` must not throw.
template <typename T, typename End>
void afterwards(QFuture<T> future, End end)
{
    future.then(QtFuture::Launch::Sync, [end = std::move(end)](const QFuture<T> &) { end(); });
}

} // namespace tcia
