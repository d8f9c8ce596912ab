// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/chipfit.h"

#include <QTest>

using namespace tcia::desktop;

class TestChipFit : public QObject
{
    Q_OBJECT

    static int fitting(int count, int room) { return fittingChips(QList<ChipWidth>(count, {20, 50}), room, 10, 30); }

private Q_SLOTS:
    void theLastNeedsNoButton()
    {
        QCOMPARE(fitting(0, 0), 0);
        QCOMPARE(fitting(2, 110), 2); // 50 + 10 + 50
        QCOMPARE(fitting(2, 109), 1);
        QCOMPARE(fitting(3, 150), 2); // and 10 + 30 for the button
        QCOMPARE(fitting(3, 149), 1);
        QCOMPARE(fitting(3, 170), 3);
    }

    void onlyTheFirstIsElided()
    {
        QCOMPARE(fitting(1, 20), 1);
        QCOMPARE(fitting(1, 19), 0);
        QCOMPARE(fitting(5, 60), 1); // 20 + 10 + 30
        QCOMPARE(fitting(5, 59), 0);
    }
};

QTEST_GUILESS_MAIN(TestChipFit)
#include "tst_chipfit.moc"
