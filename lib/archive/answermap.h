// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/redactor.h"
#include "core/valuecontinuation.h"

#include <QFuture>

//! Futures derived from futures.
namespace tcia::archive {

//! A future that already has its result.
template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

//! A future of `map(value)`, computed on the global pool. Errors pass through; those of `map`, exceptions included,
//! contain no API key.
template <typename T, typename Answered, typename Map>
QFuture<Result<T>> mapOnPool(QFuture<Result<Answered>> answer, Map map)
{
    return transformOnPool(std::move(answer), [map](Result<Answered> got) -> Result<T> {
        if (!got)
            return failure(got.error());
        Result<T> made = attempt([&]() -> Result<T> { return map(std::move(*got)); });
        return made ? std::move(made) : failure(redacted(made.error()));
    });
}

//! The same after a future without a value.
template <typename T, typename Map>
QFuture<Result<T>> mapOnPool(QFuture<Result<void>> done, Map map)
{
    return transformOnPool(std::move(done), [map](const Result<void> &got) -> Result<T> {
        return got ? attempt([&]() -> Result<T> { return map(); }) : failure(got.error());
    });
}

} // namespace tcia::archive
