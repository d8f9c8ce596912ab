// SPDX-License-Identifier: Apache-2.0
#include "core/timetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void today()
    {
        const QDateTime now(QDate(2026, 11, 29), QTime(9, 0));
        QCOMPARE(text::timeText(now.addSecs(3'600), now), u"10:00:00"_s);
    }

    void anotherDay()
    {
        const QDateTime now(QDate(2026, 11, 29), QTime(23, 30));
        QCOMPARE(text::timeText(now.addSecs(3'600), now), u"2026-11-30 00:30:00"_s);
    }

    // Times in UTC are shown in local time.
    void isLocal()
    {
        const QDateTime now(QDate(2026, 11, 29), QTime(9, 0));
        QCOMPARE(text::timeText(now.toUTC(), now), u"09:00:00"_s);
    }

    void momentNamesTheYearOfAnotherOne()
    {
        const QDateTime now(QDate(2026, 11, 29), QTime(9, 0));
        QCOMPARE(text::momentText(QDateTime(QDate(2026, 2, 3), QTime(9, 14, 59)), now), u"3 February, 09:14"_s);
        QCOMPARE(text::momentText(QDateTime(QDate(2025, 11, 28), QTime(21, 5)), now), u"28 November 2025, 21:05"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
