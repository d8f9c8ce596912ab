// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QException>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <type_traits>
#include <utility>

namespace tcia {

//! An Error as an exception, for futures whose value type is not a Result.
struct ErrorException
{
    Error error;
};

//! Returns the exception being handled as an Error; call it inside a catch block. Our own code does not throw, but
//! allocations and libraries may. std::bad_alloc becomes Error::Kind::Memory, anything else Error::Kind::Internal.
inline Error caught()
{
    const auto internal = [](const QString &detail) { return Error {.kind = Error::Kind::Internal, .detail = detail}; };
    try {
        try {
            throw;
        } catch (const QUnhandledException &wrapped) { // Qt wraps foreign exceptions in this
            std::rethrow_exception(wrapped.exception());
        }
    } catch (const ErrorException &thrown) {
        return thrown.error;
    } catch (const std::bad_alloc &) {
        return Error {.kind = Error::Kind::Memory};
    } catch (const std::exception &thrown) {
        return internal(QString::fromUtf8(thrown.what()));
    } catch (...) {
        return internal({});
    }
}

//! The exception stored in a finished `future`, as an Error; empty if none was thrown.
template <typename T>
std::optional<Error> thrownIn(QFuture<T> future)
{
    try {
        future.waitForFinished(); // already finished; rethrows the stored exception
        return {};
    } catch (...) {
        return caught();
    }
}

template <typename T>
inline constexpr bool isResult = false;
template <typename T>
inline constexpr bool isResult<Result<T>> = true;

//! T if it is already a Result, else Result<T>: the type in which the value of a QFuture<T> is received.
template <typename T>
using AsResult = std::conditional_t<isResult<T>, T, Result<T>>;

//! Calls `work(arguments…)`, which must return a Result, and converts exceptions into its Error. Use it for every
//! callback that runs on a thread pool outside a QFuture.
template <typename Work, typename... Arguments>
auto attempt(Work &&work, Arguments &&...arguments) -> std::invoke_result_t<Work, Arguments...>
{
    using Answer = std::invoke_result_t<Work, Arguments...>;
    static_assert(isResult<Answer>, "a callback that may throw must return a Result");
    try {
        return std::invoke(std::forward<Work>(work), std::forward<Arguments>(arguments)...);
    } catch (...) {
        return Answer(failure(caught()));
    }
}

//! Calls `receive` on `context`'s thread when `future` has finished; never if `context` is destroyed first or the
//! future is cancelled without a result. A QFuture<Result<T>> is received as Result<T>, any other QFuture<T> (including
//! void) as Result<T>; an exception becomes its Error. Must be called on `context`'s thread. Replaces
//! QFuture::then(context, …), which in Qt 6.4 accesses the context from the thread that delivers the result and so
//! races with the context's destruction; QFutureWatcher does not.
template <typename T, typename Receive>
void onFinished(const QFuture<T> &future, QObject *context, Receive receive)
{
    static_assert(std::is_invocable_v<Receive, const AsResult<T> &>,
                  "receive the answer of a future of T as a Result<T>");
    auto watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, receive = std::move(receive)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (const std::optional<Error> thrown = thrownIn(done)) {
                             receive(AsResult<T>(failure(*thrown)));
                         } else if constexpr (std::is_void_v<T>) {
                             if (!done.isCanceled())
                                 receive(Result<void>());
                         } else if (done.resultCount() > 0) { // none if it was cancelled without a result
                             receive(AsResult<T>(done.result()));
                         }
                     });
    watcher->setFuture(future);
}

//! Finishes a promise with the value returned by `make`, or with its exception: as the Error if T is a Result, else as
//! an exception.
template <typename T, typename Make>
void finishWith(QPromise<T> &promise, Make make)
{
    try {
        promise.addResult(make());
    } catch (...) {
        if constexpr (isResult<T>)
            promise.addResult(T(failure(caught())));
        else
            promise.setException(std::make_exception_ptr(ErrorException {caught()}));
    }
    promise.finish();
}

//! A future of `map(value)`, computed on `context`'s thread; `value` is received as in onFinished(). Cancelled without
//! a result if `context` is destroyed first. An exception thrown by `map` becomes the Error.
template <typename T, typename Map>
auto transform(const QFuture<T> &future, QObject *context, Map map)
    -> QFuture<std::invoke_result_t<Map, const AsResult<T> &>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Map, const AsResult<T> &>>>();
    promise->start();
    onFinished(future, context, [promise, map = std::move(map)](const AsResult<T> &value) mutable {
        finishWith(*promise, [&] { return map(value); });
    });
    return promise->future();
}

//! The future returned by `next(value)`, flattened; `next` runs on `context`'s thread and receives `value` as in
//! onFinished(). Cancelled without a result if `context` is destroyed first. Exceptions become the Error.
template <typename T, typename Next>
auto chain(const QFuture<T> &future, QObject *context, Next next) -> std::invoke_result_t<Next, const AsResult<T> &>
{
    using Answer = decltype(std::declval<std::invoke_result_t<Next, const AsResult<T> &>>().result());
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    onFinished(future, context, [promise, context, next = std::move(next)](const AsResult<T> &value) mutable {
        try {
            onFinished(next(value), context, [promise](const AsResult<Answer> &answer) {
                finishWith(*promise, [&]() -> Answer {
                    if constexpr (isResult<Answer>)
                        return answer;
                    else
                        return answer ? *answer : throw ErrorException {answer.error()};
                });
            });
        } catch (...) {
            finishWith(*promise, []() -> Answer { throw; });
        }
    });
    return promise->future();
}

//! Destroys a value on the thread pool: freeing a hundred thousand records takes noticeable time on the GUI thread.
template <typename T>
void destroyOnPool(std::shared_ptr<T> value)
{
    if (value)
        QThreadPool::globalInstance()->start([value = std::move(value)]() mutable { value.reset(); });
}

} // namespace tcia
