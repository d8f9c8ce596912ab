// SPDX-License-Identifier: Apache-2.0
#include "archive/jsonrows.h"

#include <QTest>

using namespace tcia::archive;

//! Where rows may end in the text of a list, and what is mended of texts that are no JSON.
class JsonRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowEnds()
    {
        const QByteArray text = "[{\"a\":1,\"b\":\"},\"} , {\"c\":[2,3]},{\"d\"}";
        QCOMPARE(lastRowEnd(text, text.size()), text.indexOf(",{\"d"));
        QCOMPARE(lastRowEnd(text, text.indexOf(",{\"d")), text.indexOf(" , ") + 1);
        QCOMPARE(lastRowEnd(text, text.indexOf(" , ") + 1), text.indexOf("\"},") + 2); // in a text: only looks like it
        QCOMPARE(lastRowEnd(text, 5), -1);
        QCOMPARE(nextRowEnd(text, text.indexOf("c")), text.indexOf(",{\"d"));
        QCOMPARE(nextRowEnd(text, text.size()), -1);
        QCOMPARE(nextRowEnd("", 0), -1);
    }

    void repairs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("mended");
        QTest::newRow("nothing to mend") << QByteArray("\"\xc3\xbc\"") << QByteArray("\"\xc3\xbc\"");
        QTest::newRow("Latin-1") << QByteArray("\"M\xfcn\"") << QByteArray("\"M\xc3\xbcn\"");
        QTest::newRow("control characters") << QByteArray("\"a\x01\nb\"") << QByteArray("\"a  b\"");
        QTest::newRow("half a pair") << QByteArray(R"("a\ud800b")") << QByteArray(R"("a\ufffdb")");
        QTest::newRow("a pair") << QByteArray(R"("\ud83d\ude00")") << QByteArray(R"("\ud83d\ude00")");
        QTest::newRow("an escaped backslash") << QByteArray(R"("\\ud800")") << QByteArray(R"("\\ud800")");
        QTest::newRow("half a pair as bytes") << QByteArray("\"\xed\xa0\x80\"") << QByteArray("\"\xef\xbf\xbd\"");
    }
    void repairs()
    {
        QFETCH(QByteArray, text);
        QTEST(repairedJson(text), "mended");
    }
};

QTEST_APPLESS_MAIN(JsonRowsTest)
#include "tst_jsonrows.moc"
