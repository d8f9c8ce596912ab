// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexrenewal.h"
#include "indexparts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

//! What has grown old is due again.
class TestIndexRenewal : public QObject
{
    Q_OBJECT

    struct Parts : IndexParts
    {
        explicit Parts(qint64 maxAgeMs) : IndexParts(maxAgeMs), renewal(scope, freshness, schedule, maxAgeMs) {}

        IndexRenewal renewal;
        QSignalSpy due {&renewal, &IndexRenewal::due};
    };

private Q_SLOTS:
    void looksSeveralTimesPerMaximumAge()
    {
        QCOMPARE(Parts(24 * 3600'000).renewal.intervalMs(), 3600'000);
        QCOMPARE(Parts(1).renewal.intervalMs(), 1);
    }

    void anOldRunIsDue()
    {
        Parts parts(48);
        parts.renewal.begin();
        parts.renewal.watch();
        QVERIFY(parts.due.wait(20'000));
        QVERIFY(parts.due.wait(20'000)); // until the Indexer does something about it
        parts.renewal.stop();
        parts.due.clear();
        Parts clock(48); // whose checks prove that time has passed
        clock.renewal.begin();
        clock.renewal.watch();
        QVERIFY(clock.due.wait(20'000) && clock.due.wait(20'000));
        QCOMPARE(parts.due.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestIndexRenewal)
#include "tst_indexrenewal.moc"
