// SPDX-License-Identifier: Apache-2.0
#include "core/age.h"
#include "core/text.h"
#include "core/unusable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class AgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePastHasAnAge()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(ageMs(now, now), std::optional<qint64>(0));
        QCOMPARE(ageMs(now.addSecs(-5), now), std::optional<qint64>(5'000));
        QVERIFY(!ageMs(now.addMSecs(1), now));
        QVERIFY(!ageMs({}, now));
        QVERIFY(!ageMs(now, {}));
    }

    void theFutureIsNotJustNow()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(text::age(now.addSecs(30), now), u"just now"_s);
        QVERIFY2(text::age(now.addDays(400), now).contains(u"later than now"_s),
                 qPrintable(text::age(now.addDays(400), now)));
    }

    void unusablePartsAreReported()
    {
        QVERIFY(wordsFor(Unusable()).isEmpty());
        Unusable all {.withoutUid = 3, .dates = 2};
        all += Unusable {.repeated = 1, .numbers = 4, .types = 5};
        QCOMPARE(all.rows(), 4);
        QCOMPARE(all.values(), 11);
        QCOMPARE(
            wordsFor(all),
            u"4 rows of the archive's answer could not be shown: 3 without a valid identifier, 1 duplicates of another row. "
            "11 values of it could not be read: 2 dates, 4 numbers, 5 of the wrong JSON type."_s);
    }
};

QTEST_GUILESS_MAIN(AgeTest)
#include "tst_age.moc"
