// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QException>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <memory>
#include <new>
#include <optional>
#include <type_traits>
#include <utility>

namespace tcia {

//! Where something was caught: what it is, as a value. Our own code throws nothing, but memory may run out, and a library may have
//! its own ways.
inline Error caught()
{
    const auto error = [](const QString &detail) { return Error {.kind = Error::Kind::Usage, .detail = detail}; };
    try {
        try {
            throw;
        } catch (const QUnhandledException &wrapped) { // so Qt hands on what is not of its own kind
            std::rethrow_exception(wrapped.exception());
        }
    } catch (const std::bad_alloc &) {
        return error(QStringLiteral("There is not enough memory for it. Close other programs and try again."));
    } catch (const std::exception &thrown) {
        return error(QString::fromUtf8(thrown.what()));
    } catch (...) {
        return error(QStringLiteral("Something unforeseen happened."));
    }
}

//! What was thrown on the pool in place of the answer of a `future` that has finished; none where nothing was.
template <typename T>
std::optional<Error> thrownIn(QFuture<T> future)
{
    try {
        future.waitForFinished(); // it is; throws on what was thrown
        return {};
    } catch (...) {
        return caught();
    }
}

template <typename T>
inline constexpr bool isResult = false;
template <typename T>
inline constexpr bool isResult<Result<T>> = true;

//! Calls `receive(value)` (or `receive()`) on `context`'s thread once `future` has its answer; never, if `context` dies first. Where
//! something was thrown instead, a Result is the Error that says so; other values do not come. Call it on that thread. In place of
//! QFuture::then(context, …): in Qt 6.4 that looks at its context from the thread that delivers the answer, which races with the
//! context's destruction (and asserts where it is already gone); a watcher is made for it.
template <typename T, typename Receive>
void whenDone(const QFuture<T> &future, QObject *context, Receive receive)
{
    auto watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, receive = std::move(receive)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if constexpr (std::is_void_v<T>) {
            if (!done.isCanceled())
                receive();
        } else if (done.resultCount() > 0) { // none: cancelled before it had an answer
            receive(done.result());
        } else if constexpr (isResult<T>) {
            if (const std::optional<Error> thrown = thrownIn(done))
                receive(T(failure(*thrown)));
        }
    });
    watcher->setFuture(future);
}

//! The answer that `map` makes of the future's, on `context`'s thread; cancelled without one if `context` dies first.
template <typename T, typename Map>
auto mapped(const QFuture<T> &future, QObject *context, Map map) -> QFuture<std::invoke_result_t<Map, T>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Map, T>>>();
    promise->start();
    whenDone(future, context, [promise, map = std::move(map)](const T &value) mutable {
        promise->addResult(map(value));
        promise->finish();
    });
    return promise->future();
}

//! The answer of the question that `next` asks once it has the future's answer, on `context`'s thread; cancelled without one if
//! `context` dies first.
template <typename T, typename Next>
auto followed(const QFuture<T> &future, QObject *context, Next next) -> std::invoke_result_t<Next, T>
{
    using Answer = decltype(std::declval<std::invoke_result_t<Next, T>>().result());
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    whenDone(future, context, [promise, context, next = std::move(next)](const T &value) mutable {
        whenDone(next(value), context, [promise](const Answer &answer) {
            promise->addResult(answer);
            promise->finish();
        });
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
