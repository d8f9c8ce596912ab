// SPDX-License-Identifier: Apache-2.0
#include "support/archivefixture.h"
#include "support/fakeserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::FakeServer;
using transfer::AdaptiveConcurrency;

// Series of two servers in one queue. Both leave every request open.
class TestTwoServers : public QObject
{
    Q_OBJECT

    struct Silent
    {
        FakeServer server {[](const FakeServer::Request &) { return FakeServer::Reply {.bytes = {}, .hang = true}; }};
        archive::Archive archive {archive::Server {.name = u"silent"_s, .base = server.url(u"/v1"_s)}};
    };

    static QList<Series> series(int first, int count)
    {
        QList<Series> all(count);
        for (int i = 0; i < count; ++i) {
            all[i].seriesUid = u"1.2.3.%1"_s.arg(first + i);
            all[i].studyUid = u"1.2.3"_s;
            all[i].patientId = u"P"_s;
            all[i].collection = u"C"_s;
            all[i].imageCount = 1;
            all[i].fileSize = 1'000;
        }
        return all;
    }

private Q_SLOTS:
    // What one server bears at first, and waits for, is no limit of the other one.
    void eachBeginsByItself()
    {
        constexpr int beginning = AdaptiveConcurrency::beginning, many = AdaptiveConcurrency::highest;
        const QTemporaryDir folder;
        Silent one, other;
        tests::OneTry manager;
        manager.enqueue(one.archive, series(1, many), {.root = folder.path(), .layout = u"flat"_s});
        manager.enqueue(other.archive, series(100, many), {.root = folder.path(), .layout = u"flat"_s});
        QTRY_COMPARE_WITH_TIMEOUT(one.server.openNow(), beginning, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(other.server.openNow(), beginning, 30'000);
        manager.cancelAll();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(one.server.mostAtOnce(), beginning);
        QCOMPARE(other.server.mostAtOnce(), beginning);
    }

    void theUsersLimitIsOfBoth()
    {
        constexpr int limit = 3, few = 2;
        const QTemporaryDir folder;
        Silent one, other;
        tests::OneTry manager;
        manager.setParallel(limit);
        manager.enqueue(one.archive, series(1, few), {.root = folder.path(), .layout = u"flat"_s});
        manager.enqueue(other.archive, series(100, limit), {.root = folder.path(), .layout = u"flat"_s});
        QTRY_COMPARE_WITH_TIMEOUT(one.server.openNow() + other.server.openNow(), limit, 30'000);
        QCOMPARE(one.server.openNow(), few); // in the order of the queue
        manager.cancelAll();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(one.server.mostAtOnce(), few);
        QCOMPARE(other.server.mostAtOnce(), limit - few);
    }
};

QTEST_GUILESS_MAIN(TestTwoServers)
#include "tst_twoservers.moc"
