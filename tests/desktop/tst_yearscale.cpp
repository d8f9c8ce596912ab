// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/yearscale.h"

#include <QTest>

using namespace tcia::desktop;

class TestYearScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyYearHasItsPart()
    {
        const YearScale scale {2000, 20, 200};
        QCOMPARE(scale.lastYear(), 2019);
        QCOMPARE(scale.step(), 10.0);
        for (int year = 2000; year < 2020; ++year) {
            QCOMPARE(scale.edge(year), (year - 2000) * 10.0);
            QCOMPARE(scale.yearAt(scale.edge(year)), year);
            QCOMPARE(scale.yearAt(scale.edge(year + 1) - 0.01), year);
        }
        QCOMPARE(scale.edge(2020), 200.0);
    }

    void outsideIsTheNearestYear()
    {
        const YearScale scale {1990, 3, 100};
        QCOMPARE(scale.yearAt(-50), 1990);
        QCOMPARE(scale.yearAt(100), 1992);
        QCOMPARE((YearScale {1990, 3, 0}).yearAt(5), 1992); // before the widget has a size
        QCOMPARE((YearScale {1990, 0, 100}).edge(1990), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestYearScale)
#include "tst_yearscale.moc"
