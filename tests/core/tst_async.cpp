// SPDX-License-Identifier: Apache-2.0
#include "core/async.h"
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

//! What a future of a Result brings to the one who waits for it.
template <typename T>
QString received(const QFuture<Result<T>> &future)
{
    QObject context;
    const auto words = mapped(future, &context, [](const Result<T> &answer) { return answer ? u"fine"_s : answer.error().detail; });
    return answerOf(words);
}

} // namespace

class TestAsync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThrownOnThePoolIsAnError()
    {
        const QString memory = received(QtConcurrent::run(withoutMemory));
        QVERIFY2(memory.contains(u"not enough memory"_s), qPrintable(memory));
        QCOMPARE(received(QtConcurrent::run(withWords)), u"its own words"_s);
        QVERIFY(!received(QtConcurrent::run(withAnything)).isEmpty());
        QCOMPARE(received(QtConcurrent::run([] { return Result<int>(3); })), u"fine"_s);
    }

    void oneQuestionFollowsAnother()
    {
        QObject context;
        const auto longer = [](int number) { return QtConcurrent::run([number] { return QString(number, u'x'); }); };
        QCOMPARE(tests::answerOf(followed(QtConcurrent::run([] { return 3; }), &context, longer)), u"xxx"_s);
    }

    void whatIsLetGoOfBehindGoes()
    {
        auto value = std::make_shared<int>(1);
        const std::weak_ptr<int> watched = value;
        dropBehind(std::move(value));
        QTRY_VERIFY(watched.expired());
    }

    void whatWasOnlyCancelledIsNone()
    {
        QPromise<Result<int>> promise;
        promise.start();
        promise.future().cancel();
        promise.finish();
        QVERIFY(!thrownIn(promise.future()));
        int answers = 0;
        QObject context;
        whenDone(promise.future(), &context, [&answers](const Result<int> &) { ++answers; });
        QPromise<Result<void>> next;
        next.start();
        next.addResult(Result<void>());
        next.finish();
        QVERIFY(received(next.future()) == u"fine"_s); // by then the other one has been told, too
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"
