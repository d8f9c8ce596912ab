// SPDX-License-Identifier: Apache-2.0
#include "archive/retryafter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seconds_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("number") << QByteArray("120") << 120;
        QTest::newRow("blanks") << QByteArray("  7 ") << 7;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("very long") << QByteArray("1000000000") << 3'600;
        QTest::newRow("no number holds it") << QByteArray("99999999999999999999999") << 3'600;
        QTest::newRow("negative") << QByteArray("-120") << 0;
        QTest::newRow("negative, no number holds it") << QByteArray("-99999999999999999999999") << 0;
        QTest::newRow("fraction") << QByteArray("1.5") << 0;
        QTest::newRow("words") << QByteArray("soon") << 0;
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:51:37 GMT") << 120;
        QTest::newRow("date of RFC 850") << QByteArray("Sunday, 06-Nov-94 08:51:37 GMT") << 120;
        QTest::newRow("date of asctime") << QByteArray("Sun Nov  6 08:51:37 1994") << 120;
        QTest::newRow("far date") << QByteArray("Tue, 06 Nov 2294 08:51:37 GMT") << 3'600;
        QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:49:00 GMT") << 0;
        QTest::newRow("no such date") << QByteArray("Sun, 36 Nov 1994 08:49:00 GMT") << 0;
        QTest::newRow("wrong day of the week") << QByteArray("Mon, 06 Nov 1994 08:51:37 GMT") << 0;
    }
    void seconds()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
        QCOMPARE(archive::secondsOfRetryAfter(header, now), seconds);
    }

    void twoDigitsOfTheYear()
    {
        const QDateTime now(QDate(2026, 11, 29), QTime(8, 0), Qt::UTC);
        QCOMPARE(archive::secondsOfRetryAfter("Sunday, 29-Nov-26 08:01:00 GMT", now), 60);
        QCOMPARE(archive::secondsOfRetryAfter("Sunday, 06-Nov-94 08:49:37 GMT", now), 0);
    }
};

QTEST_APPLESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
