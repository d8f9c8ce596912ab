// SPDX-License-Identifier: Apache-2.0
#include "support/archivefixture.h"
#include "support/fakeserver.h"
#include "support/zipmaker.h"

#include <QFile>
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
    // The initial limit of one server does not limit the other.
    void eachBeginsByItself()
    {
        constexpr int beginning = AdaptiveConcurrency::initial, many = AdaptiveConcurrency::maximum;
        const QTemporaryDir folder;
        Silent one, other;
        tests::OneTry manager;
        manager.enqueue(one.archive, series(1, many), {.root = folder.path(), .layout = u"flat"_s});
        manager.enqueue(other.archive, series(100, many), {.root = folder.path(), .layout = u"flat"_s});
        QTRY_COMPARE_WITH_TIMEOUT(one.server.openNow(), beginning, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(other.server.openNow(), beginning, 30'000);
        manager.cancelAll();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(one.server.maxParallel(), beginning);
        QCOMPARE(other.server.maxParallel(), beginning);
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
        QCOMPARE(one.server.maxParallel(), few);
        QCOMPARE(other.server.maxParallel(), limit - few);
    }

    // One at a time, and the first server does not answer: the other one gets its slot.
    void aSilentServerBlocksNoOther()
    {
        constexpr int many = 3;
        const QTemporaryDir folder;
        const QByteArray image(1'000, 'i');
        const QString path = folder.filePath(u"answer.zip"_s);
        QFile zip(path);
        QVERIFY(tests::makeZip(path, {{u"1.dcm"_s, image}}) && zip.open(QIODevice::ReadOnly));
        const FakeServer healthy([all = zip.readAll()](const FakeServer::Request &) {
            return FakeServer::reply(200, "application/zip", all);
        });
        Silent silent;
        const archive::Archive other(archive::Server {.name = u"healthy"_s, .base = healthy.url(u"/v1"_s)});
        tests::OneTry manager;
        manager.setParallel(1);
        manager.setSpeedPolicy({.silentMs = 50});
        const transfer::Target target {
            .root = folder.filePath(u"to"_s), .layout = u"flat"_s, .verify = transfer::Verify::Crc};
        manager.enqueue(silent.archive, series(1, many), target);
        manager.enqueue(other, series(100, many), target);
        QTRY_COMPARE_WITH_TIMEOUT(manager.progress().done, many, 30'000);
        QCOMPARE(silent.server.maxParallel(), 1);
        QCOMPARE(healthy.maxParallel(), 1);
        manager.cancelAll();
        QVERIFY(tests::waitIdle(manager));
    }
};

QTEST_GUILESS_MAIN(TestTwoServers)
#include "tst_twoservers.moc"
