// SPDX-License-Identifier: Apache-2.0
#include "transfer/scheduler.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::ServerHealth;
using transfer::Candidate;
using transfer::FolderState;
using transfer::ScheduleDecision;
using transfer::ScheduleInput;

namespace {

constexpr qint64 now = 10'000;

//! Values to decide about.
struct Scene
{
    QList<Candidate> queue;
    QHash<QString, FolderState> folders {{u"/a"_s, {.isOpen = true}}, {u"/b"_s, {.isOpen = true}}};
    std::vector<ServerHealth> servers {1};
    transfer::Slots used {.allowed = 2};
    std::vector<int> limits {}; //!< of the servers, none: many

    Candidate &add(qint64 id, const QString &root = u"/a"_s, int server = 0)
    {
        queue << Candidate {.id = {id}, .seriesUid = QString::number(id), .server = server, .root = root};
        return queue.last();
    }

    ScheduleDecision decide() const
    {
        ScheduleInput input {.now = now,
                             .slotsInUse = used,
                             .folder = [this](const QString &root) { return folders.value(root); },
                             .waiting =
                                 [this](const std::function<bool(const Candidate &)> &visit) {
                                     for (const Candidate &one : queue)
                                         if (!visit(one))
                                             return;
                                 }};
        for (size_t i = 0; i < servers.size(); ++i)
            input.servers.push_back({.health = &servers[i], .allowed = i < limits.size() ? limits[i] : 100});
        return transfer::schedule(input);
    }

    QList<qint64> starts() const
    {
        QList<qint64> ids;
        for (const transfer::TransferId id : decide().start)
            ids << id.value;
        return ids;
    }
};

//! A server that has failed everything until a moment ago.
ServerHealth failing(const QStringList &failed)
{
    ServerHealth health({.firstProbeDelayMs = 100, .maxProbeDelayMs = 100, .failuresToBlock = 3, .refusalsToBlock = 3});
    for (const QString &subject : failed)
        health.failed({.subject = subject}, {.kind = Error::Kind::Server, .httpStatus = 500}, 0);
    return health;
}

} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOrderWhileSlotsAreFree()
    {
        Scene scene;
        for (qint64 id : {1, 2, 3})
            scene.add(id);
        QCOMPARE(scene.starts(), QList<qint64>({1, 2}));
        scene.used.fetching = 1;
        QCOMPARE(scene.starts(), QList<qint64>({1}));
        scene.used = {.fetching = 0, .unpacking = 4, .allowed = 2}; // unpacking cannot keep up
        QCOMPARE(scene.starts(), QList<qint64>());
    }

    // Slots that one server cannot use go to another one.
    void eachServerHasItsOwnLimit()
    {
        Scene scene;
        scene.servers = std::vector<ServerHealth>(2);
        scene.used.allowed = 4;
        scene.limits = {1, 2};
        for (qint64 id : {1, 2, 3})
            scene.add(id);
        for (qint64 id : {4, 5, 6})
            scene.add(id, u"/b"_s, 1);
        QCOMPARE(scene.starts(), QList<qint64>({1, 4, 5}));
        scene.used.allowed = 2; // the user's goes before
        QCOMPARE(scene.starts(), QList<qint64>({1, 4}));
    }

    void whereNoServerHasASlotNothingIsLookedAt()
    {
        Scene scene;
        scene.limits = {0};
        ScheduleInput input {.slotsInUse = scene.used, .folder = {}, .waiting = [](const auto &) {
                                 QFAIL("a hundred thousand may wait");
                             }};
        input.servers = {{.health = &scene.servers[0], .fetching = 2, .allowed = 2}};
        QCOMPARE(transfer::schedule(input).start.size(), 0);
    }

    void unreadyTransfersAreSkipped()
    {
        Scene scene;
        scene.add(1).isReady = false;
        scene.add(2).notBefore = now + 700;
        scene.add(3).notBefore = now + 300;
        scene.add(4);
        const ScheduleDecision decision = scene.decide();
        QCOMPARE(scene.starts(), QList<qint64>({4}));
        QCOMPARE(decision.lookAgainAt, now + 300);
        QVERIFY(decision.shortOfSpace.isEmpty());
    }

    void foldersAreOpenedFirst()
    {
        Scene scene;
        scene.folders[u"/a"_s] = {};
        scene.folders[u"/c"_s] = {.mayOpen = false};
        scene.add(1);
        scene.add(2, u"/c"_s);
        scene.add(3, u"/b"_s);
        QCOMPARE(scene.decide().open, QStringList({u"/a"_s}));
        QCOMPARE(scene.starts(), QList<qint64>({3}));
    }

    void blockedFolderBlocksNoOther()
    {
        Scene scene;
        scene.folders[u"/a"_s].isBlocked = true;
        scene.add(1);
        scene.add(2, u"/b"_s);
        QCOMPARE(scene.starts(), QList<qint64>({2}));
    }

    // An absurd size blocks only that series.
    void tooLargeSeriesBlocksNoOther()
    {
        Scene scene;
        scene.folders[u"/a"_s].available = 1000;
        scene.add(1).need = 1'000'000'000'000'000;
        scene.add(2).need = 600;
        scene.add(3).need = 600; // no more fits in addition to the previous one
        scene.add(4).need = 300;
        const ScheduleDecision decision = scene.decide();
        QCOMPARE(scene.starts(), QList<qint64>({2, 4}));
        QCOMPARE(decision.tooLarge.first(), transfer::TransferId {1});
        QVERIFY(decision.shortOfSpace.isEmpty());
    }

    void nothingFits()
    {
        Scene scene;
        scene.folders[u"/a"_s].available = 100;
        scene.add(1).need = 500;
        scene.add(2).need = 300;
        QCOMPARE(scene.decide().shortOfSpace, (QHash<QString, transfer::TransferId> {{u"/a"_s, {2}}}));
        scene.folders[u"/a"_s].running = 1; // what runs may leave space
        QVERIFY(scene.decide().shortOfSpace.isEmpty());
        scene.folders[u"/a"_s].running = 0;
        scene.add(3).notBefore = now + 1; // it may fit when it is due
        QVERIFY(scene.decide().shortOfSpace.isEmpty());
        scene.folders[u"/a"_s].available = -1; // a disk that does not say is tried
        QCOMPARE(scene.starts(), QList<qint64>({1, 2}));
    }

    void waitingServerBlocksNoOther()
    {
        Scene scene;
        scene.servers.resize(2);
        scene.servers[0].failed({.subject = u"1"_s}, {.kind = Error::Kind::Busy, .retryAfter = 60}, now);
        scene.add(1);
        scene.add(2, u"/a"_s, 1);
        QCOMPARE(scene.starts(), QList<qint64>({2}));
        QVERIFY(scene.decide().lookAgainAt >= now + 60'000);
    }

    // It is probed with one series at a time: one that failed and one that was never tried, by turns.
    void aFailingServerIsProbed()
    {
        Scene scene;
        scene.servers[0] = failing({u"1"_s, u"2"_s, u"3"_s});
        QCOMPARE(scene.servers[0].state(), ServerHealth::State::Failing);
        for (qint64 id : {1, 2, 3})
            scene.add(id).hasFailed = true;
        scene.add(4);
        const QList<qint64> first = scene.starts();
        QCOMPARE(first.size(), 1);
        QVERIFY(first.first() != 4);
        const QString subject = QString::number(first.first());
        const Error broken {.kind = Error::Kind::Server, .httpStatus = 500};
        scene.servers[0].started(subject);
        QCOMPARE(scene.starts(), QList<qint64>());
        scene.servers[0].failed({.subject = subject, .failuresBefore = 1}, broken, now - 1'000);
        QCOMPARE(scene.starts(), QList<qint64>({4}));
        scene.servers[0].started(u"4"_s);
        scene.servers[0].failed({.subject = u"4"_s}, broken, now - 1'000);
        QCOMPARE(scene.starts(), first);
    }

    void serverWithoutAddress()
    {
        Scene scene;
        scene.add(1);
        QCOMPARE(scene.starts(), QList<qint64>({1}));
        ScheduleInput input;
        input.servers = {{}};
        QVERIFY(transfer::schedule(input).start.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
