// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/evaluation.h"

#include "catalog/built.h"
#include "support/sampleseries.h"

#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using catalog::Evaluation;

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! As on a machine with one processor, or while downloads use the other threads.
    void needsNoSecondThread()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        const int before = pool.maxThreadCount();
        pool.setMaxThreadCount(1);
        const auto work = std::make_shared<Evaluation>();
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            work->tables.push_back(
                {.name = name,
                 .table = built(name, {}, {}, {series(u"1"_s, name + u".1"_s, u"CT"_s), series(u"1"_s, name, u"MR"_s)}),
                 .shown = {}});
        const QFuture<void> done = QtConcurrent::run([work] { catalog::runEvaluation(*work); });
        const bool ended = QTest::qWaitFor([&done] { return done.isFinished(); });
        pool.setMaxThreadCount(before);
        QVERIFY(ended);
        QCOMPARE(work->series, 6);
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
