// SPDX-License-Identifier: Apache-2.0
#include "transfer/queuecommands.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::Move;
using transfer::QueueCommands;
using transfer::QueueIntake;
using transfer::QueueItem;
using transfer::State;
using transfer::TransferId;
using transfer::TransferQueue;

namespace {

QList<Series> manySeries(int count, qint64 size = 10)
{
    QList<Series> many(count);
    for (int i = 0; i < count; ++i) {
        many[i].seriesUid = u"1.2.%1"_s.arg(i + 1);
        many[i].fileSize = size;
    }
    return many;
}

} // namespace

// The list of transfers with its states, sums and commands; nothing runs.
class TestTransferQueue : public QObject
{
    Q_OBJECT

    std::unique_ptr<TransferQueue> m_queue;
    std::unique_ptr<QueueIntake> m_intake;
    std::unique_ptr<QueueCommands> m_commands;
    const transfer::Target m_target {.root = u"/data"_s, .layout = u"flat"_s};

    TransferId id(size_t position) const { return m_queue->transfers()[position].id; }
    QString order() const
    {
        QString uids;
        for (const transfer::Transfer &transfer : m_queue->transfers())
            uids += transfer.series.seriesUid.section(u'.', -1);
        return uids;
    }
    qint64 count(State state) const { return m_queue->sums().count(state); }

private Q_SLOTS:
    void init()
    {
        m_queue = std::make_unique<TransferQueue>();
        m_intake = std::make_unique<QueueIntake>(*m_queue);
        m_commands = std::make_unique<QueueCommands>(*m_queue, *m_intake);
    }
    void cleanup()
    {
        m_commands.reset();
        m_intake.reset();
        m_queue.reset();
    }

    // A slot may clear finished transfers, which moves those after them.
    void retryNowMissesNoneWhileTheListChanges()
    {
        QCOMPARE(m_intake->add(manySeries(5), m_target, 0), 5);
        m_queue->end(id(0), State::Done);
        const Error error {.kind = Error::Kind::Busy};
        for (const size_t position : {size_t(1), size_t(2), size_t(4)})
            m_queue->retryLater(id(position), error, 1'000, QDateTime::currentDateTimeUtc());
        QSignalSpy removed(m_queue.get(), &TransferQueue::removed);
        connect(m_queue.get(), &TransferQueue::changed, m_queue.get(),
                [this] { m_queue->remove(m_queue->removable()); });
        m_queue->retryNow();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(order(), u"2345"_s);
        for (size_t position = 0; position < 4; ++position)
            QCOMPARE(m_queue->item(id(position))->notBefore, qint64(0));
    }

    void eachSeriesOnce()
    {
        QCOMPARE(m_intake->add(manySeries(3) + manySeries(2), m_target, 0), 3);
        QCOMPARE(m_intake->add(manySeries(4), m_target, 0), 1);
        QCOMPARE(m_queue->transfers().size(), size_t(4));
        m_queue->end(id(0), State::Done);
        QCOMPARE(m_intake->add(manySeries(1), m_target, 0), 1); // it is finished
        QVERIFY(m_queue->itemOf(u"/data"_s, u"1.2.1"_s)->transfer.id == id(4));
        QCOMPARE(m_intake->add(manySeries(1), {.root = u"/other"_s, .layout = u"flat"_s}, 0), 1);
    }

    //! Very many are removed in slices; what is retried in between stays.
    void clearingManyInSlices()
    {
        constexpr int count = 25'000;
        m_intake->add(manySeries(count), m_target, 0);
        QTRY_COMPARE(m_queue->transfers().size(), size_t(count));
        const TransferId last = id(count - 1);
        for (const transfer::Transfer &transfer : m_queue->transfers())
            m_queue->end(transfer.id, State::Failed);
        QSignalSpy removed(m_queue.get(), &TransferQueue::removed);
        m_commands->clearFinished();
        QCOMPARE(removed.size(), 1);
        QVERIFY(m_queue->transfers().size() > 0);
        m_commands->retry({last});
        QTRY_COMPARE(m_queue->transfers().size(), size_t(1));
        QCOMPARE(removed.size(), 5);
        QCOMPARE(m_queue->find(last)->state, State::Waiting);
    }

    void idsStay()
    {
        m_queue->setLastId(1'000);
        m_intake->add(manySeries(4), m_target, 0);
        const TransferId third = id(2);
        QVERIFY(third.value > 1'000);
        m_queue->end(id(0), State::Done);
        m_commands->move({third}, Move::Top);
        QSignalSpy leaving(m_queue.get(), &TransferQueue::aboutToRemove);
        m_commands->clearFinished();
        QCOMPARE(leaving.size(), 1);
        QCOMPARE(m_queue->find(third)->series.seriesUid, u"1.2.3"_s);
        QCOMPARE(m_queue->find({1'001}), nullptr);
        m_intake->add(manySeries(1), m_target, 0);
        QVERIFY(id(3).value > 1'004);        // none is used twice
        m_commands->cancel({{1'001}, {77}}); // they are gone, or were never there
        QCOMPARE(count(State::Cancelled), 0);
    }

    void moves_data()
    {
        QTest::addColumn<QList<int>>("which");
        QTest::addColumn<Move>("where");
        QTest::addColumn<QString>("order");
        QTest::newRow("up") << QList<int> {2, 3} << Move::Up << u"13425"_s;
        QTest::newRow("up, the first") << QList<int> {0, 1} << Move::Up << u"12345"_s;
        QTest::newRow("down") << QList<int> {0, 3} << Move::Down << u"21354"_s;
        QTest::newRow("top") << QList<int> {4, 2} << Move::Top << u"35124"_s;
        QTest::newRow("bottom") << QList<int> {0, 2} << Move::Bottom << u"24513"_s;
    }
    void moves()
    {
        QFETCH(QList<int>, which);
        QFETCH(Move, where);
        QFETCH(QString, order);
        m_intake->add(manySeries(5), m_target, 0);
        QList<TransferId> ids;
        for (const int position : which)
            ids << id(size_t(position));
        m_commands->move(ids, where);
        QCOMPARE(this->order(), order);
        for (size_t i = 1; i < 5; ++i) // what the journal orders by
            QVERIFY(m_queue->item(id(i - 1))->place < m_queue->item(id(i))->place);
        m_intake->add(manySeries(6), m_target, 0);
        QCOMPARE(this->order(), order + u'6');
        QVERIFY(m_queue->item(id(4))->place < m_queue->item(id(5))->place);
    }

    void waitingIsVisitedInOrder()
    {
        m_intake->add(manySeries(5), m_target, 0);
        const auto visited = [this] {
            QString uids;
            m_queue->visitWaiting([&uids](const QueueItem &item) {
                uids += item.transfer.series.seriesUid.section(u'.', -1);
                return uids.size() < 3;
            });
            return uids;
        };
        QCOMPARE(visited(), u"123"_s);
        m_queue->setState(id(0), State::Fetching);
        m_commands->pause({id(1)});
        QCOMPARE(visited(), u"345"_s);
        m_queue->retryLater(id(0), {.kind = Error::Kind::Offline}, 500, {});
        QCOMPARE(visited(), u"134"_s);
        m_commands->move({id(4)}, Move::Top);
        QCOMPARE(visited(), u"513"_s);
        m_commands->cancelAll();
        QCOMPARE(visited(), QString());
    }

    void sums()
    {
        m_intake->add(manySeries(4), m_target, 7);
        QCOMPARE(m_queue->sums().wanted(7), 4);
        QCOMPARE(m_queue->sums().pending(u"/data"_s), 4);
        m_queue->setState(id(0), State::Fetching);
        m_commands->pause({id(1)});
        m_commands->cancel({id(2)});
        m_queue->edit(id(3), [](QueueItem &changed) { changed.transfer.series.fileSize = 100; });
        const transfer::QueueProgress progress = m_queue->sums().progress();
        QCOMPARE(progress.active, 1);
        QCOMPARE(progress.paused, 1);
        QCOMPARE(progress.cancelled, 1);
        QCOMPARE(progress.totalUncompressed, 10 + 10 + 100);
        QCOMPARE(m_queue->sums().wanted(7), 2);
        QCOMPARE(m_queue->sums().pending(u"/data"_s), 3);
    }

    // A folder is in use as long as a run holds files there, even if its transfer was removed.
    void folderIsReleased()
    {
        m_intake->add(manySeries(1), m_target, 0);
        QSignalSpy released(m_queue.get(), &TransferQueue::folderReleased);
        m_queue->setBusy(id(0), true);
        m_queue->setState(id(0), State::Fetching);
        m_commands->cancelAll();
        QCoreApplication::processEvents();
        QCOMPARE(released.size(), 0);
        m_commands->clearFinished();
        QCOMPARE(m_queue->transfers().size(), size_t(1));
        m_queue->setBusy(id(0), false);
        QVERIFY(released.wait(5'000));
        QCOMPARE(released.first().first().toString(), u"/data"_s);
    }

    void retriedFromTheStart()
    {
        m_intake->add(manySeries(2), m_target, 0);
        m_queue->edit(id(0), [](QueueItem &changed) { changed.transfer.attempts = 3; });
        m_queue->end(id(0), State::Failed, Error {.kind = Error::Kind::Incomplete});
        m_commands->retry({id(0), id(1)});
        const QueueItem *item = m_queue->item(id(0));
        QCOMPARE(item->transfer.state, State::Waiting);
        QCOMPARE(item->transfer.attempts, 0);
        QVERIFY(!item->transfer.error);
        QVERIFY(item->mustRequest); // its known attributes may be the cause
        QVERIFY(!m_queue->item(id(1))->mustRequest);
        // Not in addition to another one of the same series.
        m_queue->end(id(0), State::Failed, Error {.kind = Error::Kind::NotFound});
        m_intake->add(manySeries(1), m_target, 0);
        m_commands->retryAll(State::Failed);
        QCOMPARE(count(State::Failed), 1);
    }

    // A hundred thousand come in slices, and so do commands; each command finds the previous one done.
    void slices()
    {
        constexpr int many = 25'000;
        QSignalSpy finished(m_commands.get(), &QueueCommands::finished);
        m_intake->add(manySeries(many), m_target, 0);
        QVERIFY(m_queue->transfers().size() < size_t(many));
        m_commands->pauseAll();
        QTRY_COMPARE(count(State::Paused), many);
        QVERIFY(m_intake->isEmpty());
        m_commands->resumeAll();
        QVERIFY(m_commands->isOpen());
        QVERIFY(count(State::Waiting) < many);
        m_commands->cancelAll();
        QCOMPARE(count(State::Paused), 0);
        QTRY_COMPARE(count(State::Cancelled), many);
        QTRY_VERIFY(!m_commands->isOpen());
        QVERIFY(finished.size() >= 3);
    }
};

QTEST_GUILESS_MAIN(TestTransferQueue)
#include "tst_transferqueue.moc"
