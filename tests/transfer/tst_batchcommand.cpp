// SPDX-License-Identifier: Apache-2.0
#include "transfer/batchcommand.h"
#include "transfer/idset.h"

#include <QSignalSpy>
#include <QTest>

using namespace tcia;
using transfer::BatchCommand;
using transfer::TransferId;
using namespace std::chrono_literals;

// One command over very many transfers, in slices.
class TestBatchCommand : public QObject
{
    Q_OBJECT

    static QList<TransferId> ids(qint64 first, qint64 last)
    {
        QList<TransferId> ids;
        for (qint64 id = first; id <= last; ++id)
            ids << TransferId {id};
        return ids;
    }

private Q_SLOTS:
    void fewAtOnce()
    {
        BatchCommand command;
        QSignalSpy finished(&command, &BatchCommand::finished);
        QList<TransferId> seen;
        command.run(ids(1, 3), [&](TransferId id) { seen << id; });
        QCOMPARE(seen, ids(1, 3));
        QVERIFY(!command.isOpen());
        QCOMPARE(finished.size(), 1);
    }

    // The time of a slice is over at once, so that a fast machine has slices too.
    void manyInSlices()
    {
        BatchCommand command(nullptr, 0ms);
        QSignalSpy finished(&command, &BatchCommand::finished);
        QList<TransferId> seen;
        command.run(ids(1, 25'000), [&](TransferId id) { seen << id; });
        QVERIFY(command.isOpen() && !seen.isEmpty() && seen.size() < 1'000);
        QTRY_VERIFY_WITH_TIMEOUT(!command.isOpen(), 30'000);
        QCOMPARE(seen, ids(1, 25'000));
        QCOMPARE(finished.size(), 1);
    }

    // A new command finishes the one before, and one that is finished explicitly is reported once.
    void oneAtATime()
    {
        BatchCommand command(nullptr, 0ms);
        QSignalSpy finished(&command, &BatchCommand::finished);
        QList<TransferId> first, second;
        command.run(ids(1, 25'000), [&](TransferId id) { first << id; });
        command.run(ids(1, 25'000), [&](TransferId id) { second << id; });
        QCOMPARE(first.size(), 25'000);
        QVERIFY(second.size() < 1'000);
        command.finish();
        QCOMPARE(second, ids(1, 25'000));
        QCoreApplication::processEvents(); // the slices that were planned find nothing to do
        QCOMPARE(second.size(), 25'000);
        QCOMPARE(finished.size(), 2);
    }

    void idsInOrderEachOnce()
    {
        transfer::IdSet set;
        for (const qint64 id : {5, 3, 5, 9, 3})
            set.insert({id});
        QCOMPARE(set.count(), 3);
        QVERIFY(set.remove({3}) && !set.contains({3}));
        QCOMPARE(set.take(1), QList<TransferId> {{5}});
        QCOMPARE(set.take(10), QList<TransferId> {{9}});
        QVERIFY(set.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBatchCommand)
#include "tst_batchcommand.moc"
