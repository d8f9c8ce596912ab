// SPDX-License-Identifier: Apache-2.0
#include "transfer/transferservers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::QueueBlock;
using transfer::TransferServers;

// The servers of a queue and their numbers.
class TestTransferServers : public QObject
{
    Q_OBJECT

    static archive::Server named(const QString &name, int port = 9)
    {
        return {.name = name, .base = QUrl(u"http://127.0.0.1:%1/v2"_s.arg(port))};
    }

private Q_SLOTS:
    void oneNumberForOneServerAndKey()
    {
        TransferServers servers;
        QCOMPARE(servers.numberOf(named(u"a"_s)), 0);
        QCOMPARE(servers.numberOf(named(u"a"_s)), 0);
        QCOMPARE(servers.numberOf({named(u"a"_s), u"key"_s}), 1);
        QCOMPARE(servers.numberOf(named(u"b"_s)), 2);
        QCOMPARE(servers.count(), 3);
        QVERIFY(servers[2].archive && servers[2].source);
    }

    // A server of the journal is used once it is provided, with its current address and key.
    void aServerOfTheJournal()
    {
        TransferServers servers;
        bool isNew = false;
        QCOMPARE(servers.numberOfRecorded(named(u"a"_s), isNew), 0);
        QVERIFY(isNew && !servers[0].archive);
        QCOMPARE(servers.numberOfRecorded(named(u"a"_s), isNew), 0);
        QVERIFY(!isNew);
        servers.provide(named(u"b"_s), named(u"b"_s));
        QVERIFY(!servers[0].archive);
        servers.provide(named(u"a"_s), {named(u"a"_s, 10), u"key"_s});
        QVERIFY(servers[0].archive && servers[0].source);
        QCOMPARE(servers[0].server.base.port(), 10);
        QCOMPARE(servers[0].recorded.base.port(), 9);
        const auto *before = servers[0].archive.get();
        servers.provide(named(u"a"_s), {named(u"a"_s, 10), u"key"_s});
        QCOMPARE(servers[0].archive.get(), before); // nothing is new
        servers.provide(named(u"a"_s), {named(u"a"_s, 10), u"other"_s});
        QVERIFY(servers[0].archive.get() != before);
        QCOMPARE(servers[0].retired.size(), 1); // its answers may be on the way
    }

    void blocksOfWantedServers()
    {
        TransferServers servers;
        servers.numberOf(named(u"a"_s));
        servers.numberOf(named(u"b"_s));
        servers.setPolicy(
            {.firstProbeDelayMs = 5'000, .maxProbeDelayMs = 5'000, .failuresToBlock = 2, .refusalsToBlock = 2});
        const auto all = [](int) { return true; };
        QVERIFY(servers.blocks(all, 0).isEmpty());
        for (const QString &subject : {u"1"_s, u"2"_s, u"3"_s})
            servers[1].health.failed({.subject = subject}, {.kind = Error::Kind::Offline, .detail = u"refused"_s},
                                     1'000);
        const QList<QueueBlock> blocks = servers.blocks(all, 1'000);
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks.first().why, QueueBlock::Why::ServerFails);
        QCOMPARE(blocks.first().subject, u"b"_s);
        QVERIFY(blocks.first().until.isValid());
        QVERIFY(servers.blocks([](int number) { return number == 0; }, 1'000).isEmpty());
        servers.retryNow();
        QVERIFY(servers[1].health.mayStart(1'000));
    }
};

QTEST_GUILESS_MAIN(TestTransferServers)
#include "tst_transferservers.moc"
