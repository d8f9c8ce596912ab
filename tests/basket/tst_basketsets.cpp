// SPDX-License-Identifier: Apache-2.0
#include "basket/basketsets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using basket::BasketComparison;
using basket::SetOperation;

namespace {

QList<Series> numbered(const QList<int> &numbers)
{
    QList<Series> out;
    for (const int number : numbers)
        out << Series {.seriesUid = u"1.2.%1"_s.arg(number), .fileSize = number};
    return out;
}

basket::Snapshot basketOf(const QList<int> &numbers)
{
    return basket::added(std::make_shared<basket::BasketContent>(), numbered(numbers)).next;
}

QList<int> numbersOf(const basket::Snapshot &content)
{
    QList<int> out;
    for (const Series &one : content->series)
        out << one.seriesUid.section(u'.', -1).toInt();
    return out;
}

} // namespace

//! Baskets as sets: union, intersection, difference, comparison.
class TestBasketSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void combinesInTheOrderOfTheFirst_data()
    {
        QTest::addColumn<QList<int>>("here");
        QTest::addColumn<QList<int>>("there");
        QTest::addColumn<QList<int>>("united");
        QTest::addColumn<QList<int>>("intersected");
        QTest::addColumn<QList<int>>("subtracted");
        using L = QList<int>;
        QTest::newRow("overlap") << L {5, 1, 3} << L {3, 4, 5} << L {5, 1, 3, 4} << L {5, 3} << L {1};
        QTest::newRow("same") << L {1, 2} << L {2, 1} << L {1, 2} << L {1, 2} << L {};
        QTest::newRow("apart") << L {1, 2} << L {3} << L {1, 2, 3} << L {} << L {1, 2};
        QTest::newRow("other is empty") << L {1, 2} << L {} << L {1, 2} << L {} << L {1, 2};
        QTest::newRow("this is empty") << L {} << L {1, 2} << L {1, 2} << L {} << L {};
    }
    void combinesInTheOrderOfTheFirst()
    {
        QFETCH(QList<int>, here);
        QFETCH(QList<int>, there);
        const basket::Snapshot before = basketOf(here);
        const auto after = [&](SetOperation how) { return basket::combined(before, numbered(there), how); };
        QTEST(numbersOf(after(SetOperation::Unite).next), "united");
        QTEST(numbersOf(after(SetOperation::Intersect).next), "intersected");
        QTEST(numbersOf(after(SetOperation::Subtract).next), "subtracted");
        const BasketComparison figures = basket::compared(before, numbered(there));
        QCOMPARE(figures.onlyHere, after(SetOperation::Intersect).outcome.removed);
        QCOMPARE(figures.inBoth, after(SetOperation::Subtract).outcome.removed);
        QCOMPARE(figures.onlyThere, after(SetOperation::Unite).outcome.added);
        QCOMPARE(numbersOf(before), here);
        for (const SetOperation how : {SetOperation::Unite, SetOperation::Intersect, SetOperation::Subtract}) {
            const basket::Snapshot next = after(how).next;
            QCOMPARE(next->tally.totals, basket::totalsOf(next->series));
        }
    }
};

QTEST_GUILESS_MAIN(TestBasketSets)
#include "tst_basketsets.moc"
