// SPDX-License-Identifier: Apache-2.0
#include "archive/decode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::decodeRecords;

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyBodiesAreEmptyLists()
    {
        for (const QByteArray &body :
             {QByteArray(), QByteArray("  \r\n"), QByteArray("[]"), QByteArray("[{}]"), QByteArray("[{},{}]")}) {
            const auto rows = decodeRecords<Series>(body, u"x"_s);
            QVERIFY2(rows && rows->isEmpty(), body.constData());
        }
    }

    void nonListIsAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html page") << QByteArray(
            "<html><head><title>x</title></head><body>502 <b>Bad Gateway</b></body></html>");
        QTest::newRow("plain text") << QByteArray("A parameter, SeriesInstanceUID, is required for this API call.");
        QTest::newRow("error object") << QByteArray("{\"errorMessage\":\"QueryEndpoint [x] not found\"}");
        QTest::newRow("half a byte order mark") << QByteArray("\xef\xbb");
        QTest::newRow("a mark that is none") << QByteArray("\xef\xbb[]");
        QTest::newRow("cut in a row") << QByteArray("[{\"Modality\":\"CT\"},{\"Modal");
        QTest::newRow("cut between rows") << QByteArray("[{\"Modality\":\"CT\"},");
        QTest::newRow("not closed") << QByteArray("[{\"Modality\":\"CT\"}");
        QTest::newRow("rows of text") << QByteArray("[\"CT\",\"MR\"]");
        QTest::newRow("rows of nothing") << QByteArray("[null]");
        QTest::newRow("more behind it") << QByteArray("[{\"Modality\":\"CT\"}]<html>");
    }

    void nonListIsAnError()
    {
        QFETCH(QByteArray, body);
        const auto rows = decodeRecords<Series>(body, u"the request"_s);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::BadAnswer);
        QCOMPARE(rows.error().context.url, u"the request"_s);
    }

    void errorShowsTheServersText()
    {
        const auto rows =
            decodeRecords<Series>("<html><head><title>x</title></head><body>502 <b>Bad Gateway</b></body></html>", {});
        QCOMPARE(rows.error().serverText, u"502 Bad Gateway"_s);
    }

    void keysMatchInAnySpelling()
    {
        const auto rows = decodeRecords<Series>(
            R"([{"SERIES_INSTANCE_UID":"1.2"},{"series_instance_uid":"1.3"},{"Series UID":"1.4"},{"SeriesInstanceUID":"1.5","Unknown":7}])",
            {});
        QVERIFY(rows);
        QCOMPARE(rows->size(), 4);
        QCOMPARE(rows->at(0).seriesUid + rows->at(1).seriesUid + rows->at(2).seriesUid + rows->at(3).seriesUid,
                 u"1.21.31.41.5"_s);
        const auto patients = decodeRecords<Patient>(R"([{"PatientId":"A"},{"PatientID":"B"}])", {});
        QCOMPARE(patients->at(0).patientId + patients->at(1).patientId, u"AB"_s);
    }

    void numbersInEveryForm()
    {
        const auto rows = decodeRecords<Series>(
            R"([{"SeriesNumber":"606.000000","ImageCount":112},{"SeriesNumber":3000923,"ImageCount":"7"},{"SeriesNumber":null,"ImageCount":"many"},{"SeriesNumber":2.0}])",
            {});
        QVERIFY(rows);
        QCOMPARE(rows->at(0).seriesNumber, Count(606));
        QCOMPARE(rows->at(0).imageCount, Count(112));
        QCOMPARE(rows->at(1).seriesNumber, Count(3000923));
        QCOMPARE(rows->at(1).imageCount, Count(7));
        QVERIFY(!rows->at(2).seriesNumber && !rows->at(2).imageCount);
        QCOMPARE(rows->at(3).seriesNumber, Count(2));
    }

    void datesInAllStyles()
    {
        const auto rows = decodeRecords<Series>(
            R"([{"SeriesDate":"1999-08-23"},{"SeriesDate":"1999-08-23 00:00:00.0"},{"SeriesDate":"08-23-1999"},{"SeriesDate":"soon","Modality":"CT"}])",
            {});
        QVERIFY(rows);
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(rows->at(i).date, QDate(1999, 8, 23));
        QVERIFY(!rows->at(3).date.isValid());
    }

    void invalidBytesLoseNoRow()
    {
        const auto latin1 = decodeRecords<Series>("[{\"SeriesDescription\":\"M\xfcnchen\"}]", {});
        QVERIFY(latin1);
        QCOMPARE(latin1->first().description, u"München"_s);
        const auto raw = decodeRecords<Series>("[{\"SeriesDescription\":\"two\x01\nlines\"}]", {});
        QVERIFY(raw);
        QCOMPARE(raw->first().description, u"two  lines"_s);
        const auto escaped = decodeRecords<Series>("[{\"SeriesDescription\":\"a\\/b \\\"q\\\" \\u00e9 <MPR>\"}]", {});
        QVERIFY(escaped);
        QCOMPARE(escaped->first().description, u"a/b \"q\" é <MPR>"_s);
        const auto marked = decodeRecords<Series>("\xef\xbb\xbf[{\"Modality\":\"CT\"}]", {});
        QVERIFY(marked);
        QCOMPARE(marked->first().modality, u"CT"_s);
        const auto half =
            decodeRecords<Series>(R"([{"SeriesDescription":"a\ud800b \ud83d\ude00 \u00e9"},{"Modality":"MR"}])", {});
        QVERIFY(half);
        QCOMPARE(half->first().description, u"a\ufffdb \U0001f600 é"_s);
        QCOMPARE(half->at(1).modality, u"MR"_s);
        const auto bytes = decodeRecords<Series>("[{\"SeriesDescription\":\"\xc3\xbc\xed\xa0\x80!\"}]", {});
        QVERIFY(bytes);
        QCOMPARE(bytes->first().description, u"ü\ufffd!"_s);
        // A value that merely looks like the one before it must not be taken for it.
        const auto similar = decodeRecords<Series>(R"([{"Modality":""},{"Modality":"CT"},{"Modality":""}])", {});
        QCOMPARE(similar->at(2).modality, QString());
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "tst_decode.moc"
