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

//! An Error in the form of an exception: how a future whose value is not a Result carries one.
struct ErrorException
{
    Error error;
};

//! Inside a catch block: what was caught, as a value. Our own code throws nothing, but memory may run out, and a library may
//! throw. Running out of memory is Error::Kind::Memory, all else Error::Kind::Internal.
inline Error caught()
{
    const auto internal = [](const QString &detail) { return Error {.kind = Error::Kind::Internal, .detail = detail}; };
    try {
        try {
            throw;
        } catch (const QUnhandledException &wrapped) { // in which Qt wraps what is not of its own kind
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

//! The exception that a finished `future` holds, as an Error; none where nothing was thrown.
template <typename T>
std::optional<Error> thrownIn(QFuture<T> future)
{
    try {
        future.waitForFinished(); // it has; rethrows what was thrown
        return {};
    } catch (...) {
        return caught();
    }
}

template <typename T>
inline constexpr bool isResult = false;
template <typename T>
inline constexpr bool isResult<Result<T>> = true;

//! T itself where it is a Result, else Result<T>: what a future of T is received as.
template <typename T>
using AsResult = std::conditional_t<isResult<T>, T, Result<T>>;

//! Calls `work(arguments…)`, which returns a Result; what it throws becomes the Result's Error. For every callback that runs on a
//! pool outside a QFuture.
template <typename Work, typename... Arguments>
auto attempt(Work &&work, Arguments &&...arguments) -> std::invoke_result_t<Work, Arguments...>
{
    using Answer = std::invoke_result_t<Work, Arguments...>;
    static_assert(isResult<Answer>, "what may throw has to answer with a Result");
    try {
        return std::invoke(std::forward<Work>(work), std::forward<Arguments>(arguments)...);
    } catch (...) {
        return Answer(failure(caught()));
    }
}

//! Calls `receive` on `context`'s thread once `future` has its answer; never, if `context` dies first or the future was cancelled
//! before it had one. A future of a Result is received as that, a future of another T as Result<T> (void too): what was thrown on
//! the way to the answer is its Error, so that an answer always comes. Call it on that thread. In place of QFuture::then(context,
//! …): in Qt 6.4 that looks at its context from the thread that delivers the answer, which races with the context's destruction
//! (and asserts where it is already gone); a watcher is made for it.
template <typename T, typename Receive>
void whenDone(const QFuture<T> &future, QObject *context, Receive receive)
{
    static_assert(std::is_invocable_v<Receive, const AsResult<T> &>, "receive the answer of a future of T as a Result<T>");
    auto watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, receive = std::move(receive)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if (const std::optional<Error> thrown = thrownIn(done)) {
            receive(AsResult<T>(failure(*thrown)));
        } else if constexpr (std::is_void_v<T>) {
            if (!done.isCanceled())
                receive(Result<void>());
        } else if (done.resultCount() > 0) { // none: cancelled before it had an answer
            receive(AsResult<T>(done.result()));
        }
    });
    watcher->setFuture(future);
}

//! Ends a promise with the value that `make` returns, or with what it throws: as the Error of a Result, else as an exception.
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

//! The answer that `map` makes of the future's (received as with whenDone()), on `context`'s thread; cancelled without one if
//! `context` dies first. What `map` throws is the Error of the answer.
template <typename T, typename Map>
auto mapped(const QFuture<T> &future, QObject *context, Map map) -> QFuture<std::invoke_result_t<Map, const AsResult<T> &>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Map, const AsResult<T> &>>>();
    promise->start();
    whenDone(future, context, [promise, map = std::move(map)](const AsResult<T> &value) mutable {
        finishWith(*promise, [&] { return map(value); });
    });
    return promise->future();
}

//! The answer of the question that `next` asks once it has the future's answer (received as with whenDone()), on `context`'s
//! thread; cancelled without one if `context` dies first. What is thrown on the way is the Error of the answer.
template <typename T, typename Next>
auto followed(const QFuture<T> &future, QObject *context, Next next) -> std::invoke_result_t<Next, const AsResult<T> &>
{
    using Answer = decltype(std::declval<std::invoke_result_t<Next, const AsResult<T> &>>().result());
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    whenDone(future, context, [promise, context, next = std::move(next)](const AsResult<T> &value) mutable {
        try {
            whenDone(next(value), context, [promise](const AsResult<Answer> &answer) {
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

//! Lets go of a value on the pool: to take a hundred thousand records apart takes its time, too.
template <typename T>
void dropBehind(std::shared_ptr<T> value)
{
    if (value)
        QThreadPool::globalInstance()->start([value = std::move(value)]() mutable { value.reset(); });
}

} // namespace tcia
