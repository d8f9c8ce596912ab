// SPDX-License-Identifier: Apache-2.0
#include "session/localstatusupdater.h"

#include "core/files.h"
#include "storage/record.h"
#include "support/archivefixture.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

//! What the tree shows and what the catalogue filters by come from one place.
class TestLocalStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basketAndDisk()
    {
        using enum catalog::LocalStatus;
        tests::ArchiveFixture demo;
        QVERIFY(demo.start());
        const QList<Series> series = demo.smallSeries(2);
        QCOMPARE(series.size(), 2);
        tests::OneTry downloads;
        session::DiskIndex disk(downloads);
        basket::Basket basket(u"test"_s);
        const session::TransferStages stages(downloads);
        const session::LocalStatusLookup status(basket, disk, stages);
        QSignalSpy changed(&status, &session::LocalStatusLookup::changed);
        QVERIFY(status.isEmpty());
        QCOMPARE(status.of(series[0].seriesUid), Neither);

        QVERIFY(tests::answerOf(basket.add(series)));
        QVERIFY(!changed.isEmpty());
        QVERIFY(!status.isEmpty());
        QCOMPARE(status.of(series[0].seriesUid), InBasket);

        changed.clear();
        downloads.enqueue(*demo.archive, {series[0]}, demo.target());
        QVERIFY(tests::waitIdle(downloads));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(status.of(series[0].seriesUid), OnDisk); // in the basket, too
        QCOMPARE(status.of(series[1].seriesUid), InBasket);

        // What the queue does with them.
        using enum session::TransferStage;
        QCOMPARE(status.transferOf(series[0].seriesUid), None); // done
        changed.clear();
        downloads.setParallel(1);
        QVERIFY(demo.server.setFault(series[1].seriesUid, u"403"_s));
        downloads.enqueue(*demo.archive, {series[1]}, demo.target());
        QTRY_VERIFY(status.transferOf(series[1].seriesUid) != None);
        QVERIFY(!changed.isEmpty());
        QVERIFY(tests::waitIdle(downloads));
        QCOMPARE(status.transferOf(series[1].seriesUid), Failed);
        QCOMPARE(status.of(series[1].seriesUid), InBasket);
        downloads.clearFinished();
        QCOMPARE(status.transferOf(series[1].seriesUid), None);

        const auto sets = status.sets()();
        QCOMPARE(sets->basket, QSet<QString>({series[0].seriesUid, series[1].seriesUid}));
        QCOMPARE(sets->disk, QSet<QString>({series[0].seriesUid}));
    }
};

QTEST_GUILESS_MAIN(TestLocalStatus)
#include "tst_localstatus.moc"
