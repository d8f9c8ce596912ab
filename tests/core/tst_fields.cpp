// SPDX-License-Identifier: Apache-2.0
#include "core/fields.h"
#include "core/uid.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryStyleOfDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate day(1999, 8, 23);
        QTest::newRow("legacy") << u"1999-08-23"_s << day;
        QTest::newRow("nbia v1") << u"1999-08-23 00:00:00.0"_s << day;
        QTest::newRow("nbia v4") << u"08-23-1999"_s << day;
        QTest::newRow("slashes") << u"1999/08/23"_s << day;
        QTest::newRow("dicom") << u"19990823"_s << day;
        QTest::newRow("iso time") << u"1999-08-23T10:11:12.5"_s << day;
        QTest::newRow("blanks") << u" 1999-08-23 "_s << day;
        QTest::newRow("empty") << QString() << QDate();
        QTest::newRow("null") << u"null"_s << QDate();
        QTest::newRow("no such day") << u"1999-02-30"_s << QDate();
        QTest::newRow("words") << u"yesterday evening"_s << QDate();
    }

    void readsEveryStyleOfDate()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(parseDate(text), date);
    }

    void readsCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Count>("count");
        QTest::newRow("whole") << u"606"_s << Count(606);
        QTest::newRow("decimal") << u"606.000000"_s << Count(606);
        QTest::newRow("size") << u"149149266.000000"_s << Count(149149266);
        QTest::newRow("blanks") << u" 7 "_s << Count(7);
        QTest::newRow("exponent") << u"1.5E8"_s << Count(150000000);
        QTest::newRow("largest") << u"9000000000000000"_s << Count(9'000'000'000'000'000LL);
        QTest::newRow("larger than anything") << u"9223372036854775807"_s << Count();
        QTest::newRow("too large") << u"9223372036854775808"_s << Count();
        QTest::newRow("negative") << u"-1"_s << Count();
        QTest::newRow("negative decimal") << u"-1.0"_s << Count();
        QTest::newRow("fraction") << u"15.82"_s << Count();
        QTest::newRow("nan") << u"nan"_s << Count();
        QTest::newRow("inf") << u"inf"_s << Count();
        QTest::newRow("empty") << QString() << Count();
        QTest::newRow("words") << u"many"_s << Count();
    }

    void readsCounts()
    {
        QFETCH(QString, text);
        QFETCH(Count, count);
        QCOMPARE(parseCount(text), count);
    }

    void findsAFieldUnderAllItsNames()
    {
        const Field<Series> *uid = fieldOf<Series>(u"SeriesInstanceUID");
        QVERIFY(uid);
        for (const QStringView name :
             {u"SERIES_INSTANCE_UID", u"Series Instance UID", u"seriesInstanceUid", u"Series UID"})
            QCOMPARE(fieldOf<Series>(name), uid);
        QCOMPARE(fieldOf<Series>(u"Number of Images"), fieldOf<Series>(u"ImageCount"));
        QCOMPARE(fieldOf<Patient>(u"PatientId"), fieldOf<Patient>(u"PatientID"));
        QVERIFY(!fieldOf<Series>(u"Favourite colour"));
        QVERIFY(!fieldOf<Series>(u""));
    }

    void noNameBelongsToTwoFields()
    {
        QSet<QString> seen;
        for (const Field<Series> &field : fields<Series>()) {
            QCOMPARE(fieldOf<Series>(QString(field.key)), &field);
            const QString name = normalisedKey(QString(field.key));
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
            for (const QString &alias : QString(field.aliases).split(u' ', Qt::SkipEmptyParts)) {
                QCOMPARE(alias, normalisedKey(alias));
                QVERIFY2(!seen.contains(alias), qPrintable(alias));
                seen.insert(alias);
            }
        }
    }

    void takesValuesAsTextAndGivesThemBack()
    {
        Series series;
        QVERIFY(setValue(series, *fieldOf<Series>(u"SeriesDate"), u"08-23-1999"_s));
        QVERIFY(setValue(series, *fieldOf<Series>(u"ImageCount"), u"0"_s));
        QVERIFY(!series.imageCount); // the guide's engine writes 0 for what it does not have
        QVERIFY(setValue(series, *fieldOf<Series>(u"ImageCount"), u"52.000000"_s));
        QVERIFY(setValue(series, *fieldOf<Series>(u"Modality"), u"MR"_s));
        QVERIFY(!setValue(series, *fieldOf<Series>(u"SeriesNumber"), u"first"_s));
        QVERIFY(setValue(series, *fieldOf<Series>(u"FileSize"), QString()));
        QCOMPARE(valueText(series, *fieldOf<Series>(u"SeriesDate")), u"1999-08-23"_s);
        QCOMPARE(valueText(series, *fieldOf<Series>(u"ImageCount")), u"52"_s);
        QCOMPARE(value(series, *fieldOf<Series>(u"ImageCount")), QVariant(52LL));
        QCOMPARE(value(series, *fieldOf<Series>(u"Modality")), QVariant(u"MR"_s));
        QVERIFY(!value(series, *fieldOf<Series>(u"SeriesNumber")).isValid());
        QVERIFY(!value(series, *fieldOf<Series>(u"FileSize")).isValid());
        QCOMPARE(valueText(series, *fieldOf<Series>(u"StudyDate")), QString());
    }

    void knowsAUid()
    {
        QVERIFY(isUid(u"1.3.6.1.4.1.14519.5.2.1.154348283216734456527602565583133455155"));
        QVERIFY(isUid(u"2.25.506823838552100253390355168579717781332"));
        QVERIFY(isUid(u"1.2.826.0.1.534147.638.2321637500.2022211154830678.04")); // a leading zero, as recorded
        for (const QStringView bad :
             {u"", u".", u"1", u"1.", u".1", u"1..2", u"1.2a", u"1.2 ", u"../1.2", u"1/2", u"١.٢"})
            QVERIFY2(!isUid(bad), qPrintable(bad.toString()));
        QVERIFY(isUid(QString(u"1."_s + QString(62, u'2'))));
        QVERIFY(!isUid(QString(u"1."_s + QString(63, u'2'))));
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
