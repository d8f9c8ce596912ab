// SPDX-License-Identifier: Apache-2.0
#include "transfer/transferlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::QueueItem;
using transfer::State;
using transfer::TransferList;

// The order of transfers and lookups in it.
class TestTransferList : public QObject
{
    Q_OBJECT

    TransferList m_list;

    QueueItem &add(qint64 id, State state = State::Waiting)
    {
        QueueItem item;
        item.transfer.id = {id};
        item.transfer.series.seriesUid = u"1.2.%1"_s.arg(id);
        item.transfer.target.root = u"/data"_s;
        item.transfer.state = state;
        item.place = double(id);
        return m_list.append(std::move(item));
    }
    QList<qint64> waiting(qsizetype most = 100)
    {
        QList<qint64> ids;
        m_list.visitWaiting([&](const QueueItem &item) {
            ids << item.transfer.id.value;
            return ids.size() < most;
        });
        return ids;
    }

private Q_SLOTS:
    void init() { m_list = TransferList(); }

    void waitingItemsAreVisitedInOrder()
    {
        for (qint64 id = 1; id <= 5; ++id)
            add(id, id == 2 ? State::Paused : State::Waiting);
        QCOMPARE(waiting(), (QList<qint64> {1, 3, 4, 5}));
        QCOMPARE(waiting(2), (QList<qint64> {1, 3}));
    }

    // Leading transfers that do not wait are skipped until one of them is marked as waiting again.
    void oneBeforeTheFirstWaitsAgain()
    {
        QueueItem &first = add(1, State::Done);
        add(2);
        QCOMPARE(waiting(), QList<qint64> {2});
        first.transfer.state = State::Waiting;
        m_list.noteWaiting(first);
        QCOMPARE(waiting(), (QList<qint64> {1, 2}));
    }

    void reorderedListIsVisitedFromItsBeginning()
    {
        add(1, State::Done);
        add(2);
        add(3);
        QCOMPARE(waiting(), (QList<qint64> {2, 3}));
        m_list.move({{3}}, transfer::Move::Top);
        QCOMPARE(waiting(), (QList<qint64> {3, 2}));
        QCOMPARE(m_list.take({{1}, {3}}).size(), size_t(2));
        QCOMPARE(waiting(), QList<qint64> {2});
        QCOMPARE(m_list.find(transfer::TransferId {2})->position, 0);
        add(4);
        QCOMPARE(waiting(), (QList<qint64> {2, 4}));
    }

    void openTransferRepresentsItsSeries()
    {
        QueueItem &done = add(1, State::Done);
        const TransferList::SeriesKey key = TransferList::keyOf(done.transfer);
        QVERIFY(!m_list.isQueued(key));
        QueueItem again = done;
        again.transfer.id = {2};
        again.transfer.state = State::Waiting;
        QueueItem &next = m_list.append(std::move(again));
        QCOMPARE(m_list.find(key), &next);
        QVERIFY(m_list.isQueued(key));
        m_list.setCurrent(done);
        QVERIFY(!m_list.isQueued(key));
    }
};

QTEST_APPLESS_MAIN(TestTransferList)
#include "tst_transferlist.moc"
