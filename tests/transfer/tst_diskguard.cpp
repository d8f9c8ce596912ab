// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "transfer/diskguard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::DiskGuard;
using Kind = Error::Kind;
using Why = transfer::QueueBlock::Why;

namespace {

constexpr qint64 gigabyte = 1'000'000'000;
const Error full {.kind = Kind::NoSpace, .detail = u"No space left on device"_s};
const Error broken {.kind = Kind::Disk, .detail = u"Input/output error"_s, .diskFault = true};

} // namespace

// The disk of a folder, with values and a fake clock.
class TestDiskGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void availableSpace()
    {
        DiskGuard guard;
        QCOMPARE(guard.available(), -1);
        guard.update({.free = 10 * gigabyte, .total = 100 * gigabyte}, 0);
        const qint64 before = guard.available();
        QVERIFY(before > 9 * gigabyte && before < 10 * gigabyte); // something is never used
        guard.wrote(gigabyte);
        QCOMPARE(guard.available(), before - gigabyte);
        guard.update({.free = 9 * gigabyte, .total = 100 * gigabyte}, 1);
        QCOMPARE(guard.available(), before - gigabyte);
    }

    // Some file systems always say that nothing is free.
    void zeroFreeSpaceIsTried()
    {
        DiskGuard guard;
        guard.update({.free = 0, .total = 0}, 0);
        QCOMPARE(guard.available(), -1);
        QVERIFY(!guard.isNearlyFull());
        guard.failed(full, {.bytes = gigabyte}, 10);
        QVERIFY(!guard.mayStart());
        QVERIFY(!guard.update({.free = 0, .total = 0, .fault = full}, 60'000));
        QVERIFY(guard.update({.free = 0, .total = 0}, 60'000)); // it can be written to
    }

    void waitsForSpace()
    {
        DiskGuard guard({.waitMs = 5'000});
        guard.update({.free = gigabyte, .total = 100 * gigabyte}, 0);
        guard.waitForSpace({.bytes = 2 * gigabyte, .announcedBytes = 2 * gigabyte}, 100);
        QVERIFY(guard.isBlocked());
        QVERIFY(guard.mayStart()); // what fits
        QCOMPARE(guard.block(u"/data"_s).why, Why::NoSpace);
        QCOMPARE(guard.block(u"/data"_s).error.consequence,
                 u"Announced size: %1; free: %2."_s.arg(text::size(2 * gigabyte), text::size(gigabyte)));
        QVERIFY(!guard.update({.free = gigabyte, .total = 100 * gigabyte}, 1'100));
        QVERIFY(!guard.isGivenUp(5'000));
        QVERIFY(guard.isGivenUp(5'100));
        QVERIFY(guard.update({.free = 3 * gigabyte, .total = 100 * gigabyte}, 5'200));
        QVERIFY(!guard.isBlocked());
        QVERIFY(!guard.isGivenUp(50'000));
    }

    void faultEndsWhenTheFolderIsWritable()
    {
        DiskGuard guard({.firstDelayMs = 1'000, .maxDelayMs = 4'000});
        guard.update({.free = gigabyte, .total = gigabyte}, 0);
        guard.failed(broken, {.bytes = gigabyte}, 100);
        QVERIFY(guard.mustTryWriting());
        QCOMPARE(guard.block(u"/data"_s).why, Why::DiskFails);
        QCOMPARE(guard.block(u"/data"_s).error.kind, Kind::Disk);
        QVERIFY(!guard.update({.free = gigabyte, .total = gigabyte}, 200)); // not at once
        QVERIFY(!guard.update({.free = gigabyte, .total = gigabyte, .fault = broken}, 5'000));
        QVERIFY(guard.update({.free = gigabyte, .total = gigabyte}, 6'000));
        // Again: a longer wait, until a series is finished.
        guard.failed(broken, {.bytes = gigabyte}, 6'100);
        QVERIFY(!guard.update({.free = gigabyte, .total = gigabyte}, 6'100 + 1'300));
        QVERIFY(guard.update({.free = gigabyte, .total = gigabyte}, 6'100 + 2'800));
        guard.succeeded();
        guard.failed(broken, {.bytes = gigabyte}, 20'000);
        QVERIFY(guard.update({.free = gigabyte, .total = gigabyte}, 20'000 + 1'400));
    }

    // A quota reports a full disk that has much free space.
    void fullDespiteFreeSpace()
    {
        DiskGuard guard;
        guard.update({.free = 50 * gigabyte, .total = 100 * gigabyte}, 0);
        guard.failed(full, {.bytes = gigabyte}, 100);
        QCOMPARE(guard.block(u"/data"_s).why, Why::NoSpace);
        QVERIFY(!guard.update({.free = 50 * gigabyte, .total = 100 * gigabyte, .fault = full}, 60'000));
        QVERIFY(guard.update({.free = 50 * gigabyte, .total = 100 * gigabyte}, 61'000));
    }

    void failingDiskIsGivenUp()
    {
        DiskGuard guard({.waitMs = 1'000, .firstDelayMs = 10, .maxDelayMs = 10});
        guard.failed(broken, {}, 0);
        QVERIFY(guard.update({}, 500));
        guard.failed(broken, {}, 600); // nothing was finished meanwhile
        QVERIFY(guard.isGivenUp(1'000));
    }

    // The same message for the series and for its folder, without a seeming contradiction.
    void messageOfMissingSpace()
    {
        const auto words = [](qint64 free, const transfer::SpaceNeed &need) {
            DiskGuard guard;
            guard.update({.free = free, .total = 100 * gigabyte}, 0);
            return guard.wordsFor(need);
        };
        const auto size = [](qint64 bytes) { return text::size(bytes); };
        QCOMPARE(words(gigabyte, {.bytes = 2'000 * gigabyte, .announcedBytes = 1'000 * gigabyte}),
                 u"Announced size: %1; free: %2."_s.arg(size(1'000 * gigabyte), size(gigabyte)));
        QCOMPARE(words(2 * gigabyte, {.bytes = 3 * gigabyte, .announcedBytes = 2 * gigabyte}),
                 u"Announced size: %1, needed during the transfer: %2; free: %1."_s.arg(size(2 * gigabyte),
                                                                                        size(3 * gigabyte)));
        // It would fit, if a part of the disk was not kept free.
        const qint64 reserve = 64 * 1024 * 1024;
        QCOMPARE(words(reserve + 6'000'000, {.bytes = 10'000'000, .announcedBytes = 5'000'000}),
                 u"Announced size: %1, needed during the transfer: %2; free: %3, of which %4 are reserved."_s.arg(
                     size(5'000'000), size(10'000'000), size(reserve + 6'000'000), size(reserve)));
        QCOMPARE(words(-1, {}), u"Free space: unknown."_s);
    }

    void nearlyFull()
    {
        DiskGuard guard;
        guard.update({.free = 100, .total = gigabyte}, 0);
        QVERIFY(guard.isNearlyFull());
        guard.waitWhileFull(0);
        QVERIFY(!guard.mayStart());
        QVERIFY(!guard.update({.free = 1000, .total = gigabyte}, 10));
        QVERIFY(guard.update({.free = gigabyte / 2, .total = gigabyte}, 20));
    }
};

QTEST_GUILESS_MAIN(TestDiskGuard)
#include "tst_diskguard.moc"
