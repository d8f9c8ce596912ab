// SPDX-License-Identifier: Apache-2.0
#include "core/errorname.h"
#include "core/valuecontinuation.h"
#include "support/waiting.h"

#include <QTest>
#include <QtConcurrentRun>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::answerOf;

class TestValueContinuation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreMappedOnThePool()
    {
        const auto twice = [](const Result<int> &value) -> Result<QString> {
            return value ? QString::number(*value * 2) : Result<QString>(failure(value.error()));
        };
        QCOMPARE(*answerOf(transformOnPool(QtConcurrent::run([] { return Result<int>(21); }), twice)), u"42"_s);
        const auto failed =
            QtConcurrent::run([] { return Result<int>(failure(Error {.kind = Error::Kind::Offline})); });
        QCOMPARE(answerOf(transformOnPool(failed, twice)).error().kind, Error::Kind::Offline);
    }

    void exceptionOfAMapIsItsError()
    {
        const auto throwing = [](const Result<int> &) -> Result<int> { throw std::runtime_error("its own words"); };
        const auto answer = answerOf(transformOnPool(QtConcurrent::run([] { return Result<int>(1); }), throwing));
        QCOMPARE(answer.error().kind, Error::Kind::Internal);
        QCOMPARE(answer.error().detail, u"its own words"_s);
    }

    void endIsReportedUnlessCancelled()
    {
        int ends = 0;
        const auto end = [&ends] { ++ends; };
        afterwards(QtFuture::makeReadyFuture(1), end);
        QCOMPARE(ends, 1); // at once
        QPromise<int> without, cancelled;
        for (QPromise<int> *promise : {&without, &cancelled}) {
            promise->start();
            afterwards(promise->future(), end);
        }
        QCOMPARE(ends, 1);
        without.finish(); // it has no result
        QCOMPARE(ends, 2);
        cancelled.future().cancel();
        cancelled.finish();
        QCOMPARE(ends, 2);
    }
};

QTEST_GUILESS_MAIN(TestValueContinuation)
#include "tst_valuecontinuation.moc"
