// SPDX-License-Identifier: Apache-2.0
#include "session/yearcounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestYearCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsGapsAndLeavesOutWhatIsNoYear()
    {
        const auto years = session::countsByYear(
            {{u"2004"_s, 3}, {u"2001"_s, 2}, {u""_s, 7}, {u"9999"_s, 1}, {u"lung"_s, 1}, {u"2001"_s, 1}});
        QCOMPARE(years.first, 2001);
        QCOMPARE(years.counts, QList<qint64>({3, 0, 0, 3}));
        QCOMPARE(session::countsByYear({{u""_s, 7}}).first, 0);
        QVERIFY(session::countsByYear({}).counts.isEmpty());
    }

    void aWrongDateDoesNotFlattenTheOthers()
    {
        const auto years =
            session::countsByYear({{u"1900"_s, 1}, {u"2004"_s, 30}, {u"2006"_s, 10}, {u"2007"_s, 20}, {u"2100"_s, 1}});
        QCOMPARE(years.first, 2003);
        QVERIFY(years.hasEarlier && years.hasLater);
        QCOMPARE(years.counts, QList<qint64>({1, 30, 0, 10, 20, 1})); // the ends are "before 2004" and "after 2007"
        QCOMPARE(years.last(), 2008);
    }

    void aFewDecadesAreShownWhole()
    {
        const auto years = session::countsByYear({{u"1990"_s, 1}, {u"2004"_s, 3'000}, {u"2019"_s, 1}});
        QCOMPARE(years.first, 1990);
        QCOMPARE(years.last(), 2019);
        QVERIFY(!years.hasEarlier && !years.hasLater);
    }

    void fewWrongDatesBeforeAGapDoNotEither()
    {
        const auto years = session::countsByYear({{u"1900"_s, 6}, {u"2004"_s, 100}, {u"2019"_s, 100}});
        QCOMPARE(years.first, 2003);
        QVERIFY(years.hasEarlier && !years.hasLater);
        QCOMPARE(years.counts.first(), 6);
        QCOMPARE(years.last(), 2019);
    }

    void yearsOfFewSeriesStay()
    {
        const auto years = session::countsByYear({{u"1950"_s, 1}, {u"2004"_s, 3}});
        QCOMPARE(years.first, 1950);
        QVERIFY(!years.hasEarlier);
        const auto old = session::countsByYear({{u"1950"_s, 100}, {u"2004"_s, 300}}); // no outlier
        QCOMPARE(old.first, 1950);
        QVERIFY(!old.hasEarlier && !old.hasLater);
    }
};

QTEST_GUILESS_MAIN(TestYearCounts)
#include "tst_yearcounts.moc"
