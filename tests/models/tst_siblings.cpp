// SPDX-License-Identifier: Apache-2.0
#include "models/siblings.h"

#include <QTest>

using namespace tcia::models;

class TestSiblings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsAreFound()
    {
        const std::vector<quint32> numbers {4, 5, 6, 10, 20};
        QCOMPARE(positionIn(numbers, 4), 0);
        QCOMPARE(positionIn(numbers, 6), 2);
        QCOMPARE(positionIn(numbers, 10), 3);
        QCOMPARE(positionIn(numbers, 20), 4);
        for (const quint32 absent : {0U, 3U, 7U, 11U, 21U, 0xffffffffU})
            QCOMPARE(positionIn(numbers, absent), -1);
        QCOMPARE(positionIn({}, 0), -1);
    }

    void rowsFollowTheOrder()
    {
        const std::vector<quint32> natural {3, 7, 9};
        const Siblings unsorted {natural};
        QCOMPARE(unsorted.at(1), 7U);
        QCOMPARE(unsorted.rowOf(9), 2);
        const SortedSiblings byColumn = SortedSiblings::of(natural, {2, 0, 1});
        const Siblings sorted {natural, &byColumn};
        for (const auto &[row, number] : {std::pair(0, 9U), std::pair(1, 3U), std::pair(2, 7U)}) {
            QCOMPARE(sorted.at(size_t(row)), number);
            QCOMPARE(sorted.rowOf(number), row);
        }
        QCOMPARE(sorted.rowOf(8), -1);
    }
};

QTEST_GUILESS_MAIN(TestSiblings)
#include "tst_siblings.moc"
