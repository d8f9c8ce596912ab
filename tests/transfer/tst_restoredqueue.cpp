// SPDX-License-Identifier: Apache-2.0
#include "storage/destination.h"
#include "transfer/restoredqueue.h"
#include "transfer/transferstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::JournalEntry;
using transfer::QueueItem;
using transfer::State;

// Journal rows as transfers, and the values of a transfer when its state changes.
class TestRestoredQueue : public QObject
{
    Q_OBJECT

    static JournalEntry row(qint64 key, const QString &server, const QString &root, State state)
    {
        JournalEntry row {.key = key, .place = double(key) / 2, .server = {}, .transfer = {}};
        row.server.name = server;
        row.server.base = QUrl(u"http://127.0.0.1:9/"_s + server);
        row.transfer.series.seriesUid = u"1.2.%1"_s.arg(key);
        row.transfer.target.root = root;
        row.transfer.state = state;
        return row;
    }

private Q_SLOTS:
    void transfersOfRows()
    {
        const QList<JournalEntry> rows {row(3, u"a"_s, u"/x"_s, State::Done), row(5, u"b"_s, u"/x"_s, State::Waiting),
                                        row(7, u"a"_s, u"/y"_s, State::Present),
                                        row(9, u"a"_s, u"/z"_s, State::Failed)};
        transfer::TransferServers servers;
        const transfer::RestoredQueue queue = transfer::restoredQueue({.rows = rows}, servers);
        QCOMPARE(queue.items.size(), 4);
        QCOMPARE(queue.servers.size(), 2);
        QCOMPARE(queue.servers[1].name, u"b"_s);
        QCOMPARE(queue.finishedIn, (QSet<QString> {u"/x"_s, u"/y"_s}));
        QCOMPARE(servers.count(), 2);
        QVERIFY(!servers[0].archive); // no request is sent before it is provided
        for (size_t i = 0; i < queue.items.size(); ++i) {
            const QueueItem &item = queue.items[i];
            QCOMPARE(item.transfer.id.value, rows[qsizetype(i)].key);
            const JournalEntry again = transfer::journalEntry(item, servers);
            QCOMPARE(again.key, rows[qsizetype(i)].key);
            QCOMPARE(again.place, rows[qsizetype(i)].place);
            QVERIFY(again.server == rows[qsizetype(i)].server);
            QCOMPARE(again.transfer.series.seriesUid, rows[qsizetype(i)].transfer.series.seriesUid);
            QCOMPARE(again.transfer.state, rows[qsizetype(i)].transfer.state);
        }
        QCOMPARE(transfer::restoredQueue({.rows = rows}, servers).servers.size(), 0); // they are known by now
    }

    void retryKeepsWhatARestartDrops()
    {
        QueueItem item;
        item.transfer.received = 100;
        item.transfer.attempts = item.transfer.failures = 2;
        item.transfer.remark = u"odd"_s;
        const QDateTime at(QDate(2030, 1, 2), QTime(3, 4), Qt::UTC);
        transfer::prepareRetry(item, {.kind = Error::Kind::Offline}, 5'000, at);
        QCOMPARE(item.notBefore, 5'000);
        QCOMPARE(item.transfer.retryAt, at);
        QCOMPARE(item.transfer.received, 0);
        QCOMPARE(item.transfer.attempts, 2);
        QVERIFY(!item.mustRequest);
        transfer::prepareRetry(item, {.kind = Error::Kind::Incomplete}, 5'000, at);
        QVERIFY(item.mustRequest); // its known attributes may have been wrong
        transfer::prepareRestart(item);
        QVERIFY(item.mustRequest);
        QVERIFY(!item.transfer.error && !item.transfer.retryAt.isValid() && item.transfer.remark.isEmpty());
        QCOMPARE(item.notBefore, 0);
        QCOMPARE(item.transfer.attempts + item.transfer.failures, 0);
    }

    void measurementsAreOfOneState()
    {
        transfer::Transfer transfer;
        transfer.rate = 1'000;
        transfer.fraction = 0.5;
        transfer.secondsLeft = 9;
        transfer.state = State::Fetching;
        transfer::resetMeasurements(transfer);
        QCOMPARE(transfer.rate, 1'000);
        transfer.state = State::Unpacking;
        transfer::resetMeasurements(transfer);
        QCOMPARE(transfer.rate, 0);
        QCOMPARE(transfer.fraction, 0.5);
        transfer.state = State::Waiting;
        transfer::resetMeasurements(transfer);
        QCOMPARE(transfer.fraction, -1);
        QCOMPARE(transfer.secondsLeft, -1);
        transfer.state = State::Present;
        transfer::resetMeasurements(transfer);
        QCOMPARE(transfer.fraction, 1);
    }

    void targetsAreNormalized()
    {
        const transfer::Target target = transfer::normalized({.root = u"/data/../data/x/"_s, .layout = {}});
        QCOMPARE(target.root, u"/data/x"_s);
        QVERIFY(target.layout.contains(u"{SeriesInstanceUID}"_s));
        QCOMPARE(transfer::normalized({.root = u"/x"_s, .layout = u"flat"_s}).layout, u"flat"_s);
    }
};

QTEST_GUILESS_MAIN(TestRestoredQueue)
#include "tst_restoredqueue.moc"
