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
};

QTEST_GUILESS_MAIN(TestYearCounts)
#include "tst_yearcounts.moc"
