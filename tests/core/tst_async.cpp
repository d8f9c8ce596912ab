// SPDX-License-Identifier: Apache-2.0
#include "core/async.h"
#include "core/errorname.h"
#include "support/waiting.h"

#include <QTest>
#include <QtConcurrentRun>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::answerOf;

namespace {

Result<int> withoutMemory() { throw std::bad_alloc(); }
Result<int> withWords() { throw std::runtime_error("its own words"); }
Result<void> withAnything() { throw 3; }

//! How values, errors and exceptions arrive in continuations of futures.
template <typename T>
QString received(const QFuture<Result<T>> &future)
{
    QObject context;
    const auto words = transform(future, &context, [](const Result<T> &answer) {
        return answer ? u"fine"_s : QString(nameOf(answer.error().kind)) + u' ' + answer.error().detail;
    });
    return answerOf(words).trimmed();
}

template <typename T>
QString receivedPlain(const QFuture<T> &future)
{
    QObject context;
    return answerOf(transform(future, &context, [](const Result<T> &answer) {
        return answer ? u"fine"_s : QString(nameOf(answer.error().kind));
    }));
}

} // namespace

class TestAsync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exceptionOnPoolIsAnError()
    {
        QCOMPARE(received(QtConcurrent::run(withoutMemory)), u"memory"_s);
        QCOMPARE(received(QtConcurrent::run(withWords)), u"internal its own words"_s);
        QCOMPARE(received(QtConcurrent::run(withAnything)), u"internal"_s);
        QCOMPARE(received(QtConcurrent::run([] { return Result<int>(3); })), u"fine"_s);
    }

    void chainsRequests()
    {
        QObject context;
        const auto longer = [](const Result<int> &number) {
            return QtConcurrent::run([number = *number] { return QString(number, u'x'); });
        };
        QCOMPARE(tests::answerOf(chain(QtConcurrent::run([] { return 3; }), &context, longer)), u"xxx"_s);
    }

    // A future of a plain value, or of nothing, delivers exceptions like any other.
    void plainFuturesAnswerToo()
    {
        QCOMPARE(receivedPlain(QtConcurrent::run([]() -> int { throw std::bad_alloc(); })), u"memory"_s);
        QCOMPARE(receivedPlain(QtConcurrent::run([]() { throw std::bad_alloc(); })), u"memory"_s);
        QCOMPARE(receivedPlain(QtConcurrent::run([] { return 3; })), u"fine"_s);
        QCOMPARE(receivedPlain(QtConcurrent::run([] {})), u"fine"_s);
    }

    // A stream of results that ends with an exception has failed: its results do not count as the answer.
    void exceptionInsteadOfValueIsAnError()
    {
        QCOMPARE(received(QtConcurrent::run([](QPromise<Result<int>> &promise) {
                     promise.addResult(Result<int>(1));
                     throw std::bad_alloc();
                 })),
                 u"memory"_s);
    }

    void exceptionsPassThroughAChain()
    {
        QObject context;
        const auto plain = transform(
            QtConcurrent::run([]() -> int { throw std::bad_alloc(); }), &context,
            [](const Result<int> &number) { return number ? *number : throw ErrorException {number.error()}; });
        QCOMPARE(receivedPlain(plain), u"memory"_s);
        const auto thrower = [](const Result<int> &) -> Result<int> { throw std::bad_alloc(); };
        QCOMPARE(received(transform(QtConcurrent::run([] { return Result<int>(1); }), &context, thrower)), u"memory"_s);
        const auto asksNothing = [](const Result<int> &) -> QFuture<Result<int>> { throw std::bad_alloc(); };
        QCOMPARE(received(chain(QtConcurrent::run([] { return 1; }), &context, asksNothing)), u"memory"_s);
        const auto asksAThrower = [](const Result<int> &) {
            return QtConcurrent::run([]() -> int { throw std::bad_alloc(); });
        };
        QCOMPARE(receivedPlain(chain(QtConcurrent::run([] { return 1; }), &context, asksAThrower)), u"memory"_s);
    }

    void attemptAlwaysReturns()
    {
        QCOMPARE(attempt(withoutMemory).error().kind, Error::Kind::Memory);
        QCOMPARE(attempt([](int number) { return Result<int>(number); }, 4).value(), 4);
    }

    void destroyOnPoolDestroys()
    {
        auto value = std::make_shared<int>(1);
        const std::weak_ptr<int> watched = value;
        destroyOnPool(std::move(value));
        QTRY_VERIFY(watched.expired());
    }

    void cancelledFutureHasNoException()
    {
        QPromise<Result<int>> promise;
        promise.start();
        promise.future().cancel();
        promise.finish();
        QVERIFY(!thrownIn(promise.future()));
        int answers = 0;
        QObject context;
        onFinished(promise.future(), &context, [&answers](const Result<int> &) { ++answers; });
        QPromise<Result<void>> next;
        next.start();
        next.addResult(Result<void>());
        next.finish();
        QVERIFY(received(next.future()) == u"fine"_s); // by then the other continuation has run, too
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"
