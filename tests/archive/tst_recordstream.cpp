// SPDX-License-Identifier: Apache-2.0
// Bodies that are decoded while they arrive, cut wherever a network may cut them.
#include "archive/decode.h"
#include "archive/recordstream.h"
#include "archive/seriesrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

namespace {

Result<QList<Series>> inPieces(const QList<QByteArrayView> &pieces, RowCount *count = nullptr)
{
    RecordStream<Series> stream(u"the request"_s);
    QList<Series> rows;
    for (const QByteArrayView piece : pieces) {
        const auto whole = stream.feed(piece);
        if (!whole)
            return failure(whole.error());
        rows += *whole;
    }
    const auto last = stream.finish();
    if (!last)
        return failure(last.error());
    if (count)
        *count = stream.count();
    return rows + *last;
}

QList<QByteArrayView> byteByByte(QByteArrayView text)
{
    QList<QByteArrayView> pieces;
    for (qsizetype i = 0; i < text.size(); ++i)
        pieces << text.sliced(i, 1);
    return pieces;
}

} // namespace

class RecordStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsDoNotChangeRows_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("empty");
        const auto add = [](const char *name, const QByteArray &body, int rows, int empty) {
            QTest::newRow(name) << body << rows << empty;
        };
        add("nothing", "", 0, 0);
        add("blanks", " \r\n\t", 0, 0);
        add("no rows", "\n [ ] \n", 0, 0);
        add("rows", " \r\n[\n {\"Modality\":\"CT\", \"SeriesNumber\": 1 } ,\n {\"Modality\":\"MR\"}\n]\n ", 2, 0);
        add("empty rows", R"([{},{"Modality":"CT"},{ },{"Unknown":1},{}])", 1, 4);
        add("row ends in texts",
            "[{\"Modality\":\"},{\"},{\"Modality\":\"x\\\"},\"},{\"Modality\":\"\\\\\"},{\"ProtocolName\":\"}],[{\"}]",
            4, 0);
        add("many row ends in a text",
            "[{\"Modality\":\"" + QByteArray("},").repeated(40) + "\"},{\"Modality\":\"CT\"}]", 2, 0);
        add("inner lists",
            R"([{"a":{"b":{},"c":1},"Modality":"CT"},{"a":[{"b":1},{"b":2}],"Modality":"MR"},{"Modality":"PT","a":[[{}],{}]}])",
            3, 0);
        add("Latin-1",
            "[{\"Modality\":\"\xc3\xbc\"},{\"Modality\":\"M\xfcn\"},{\"Modality\":\"},\xfc\"},{\"Modality\":\"\xc3\xbc\"}]",
            4, 0);
        add("Latin-1 last", "[{\"Modality\":\"\xc3\xbc\"},{\"Modality\":\"M\xfcn\"}]", 2, 0);
        add("control characters", "[{\"Modality\":\"a\x01\nb\"},{},{\"Modality\":\"\t\"}]", 2, 1);
        add("byte order mark", "\xef\xbb\xbf[{\"Modality\":\"CT\"}]", 1, 0);
        add("byte order mark and blanks", "\xef\xbb\xbf \n [{\"Modality\":\"CT\"},{}]", 1, 1);
        add("byte order mark alone", "\xef\xbb\xbf", 0, 0);
        add("half a pair",
            R"([{"Modality":"a\ud800"},{"Modality":"\udc00\ud83d\ude00"},{"Modality":"\ud83d\u0041\\ud800"},)"
            R"({"Modality":"\ud800\ud83d\ude00"}])",
            4, 0);
        add("half a pair as bytes", "[{\"Modality\":\"\xc3\xbc\xed\xa0\x80\"},{\"Modality\":\"CT\"}]", 2, 0);
        add("values of no use",
            R"([{"SeriesDate":"soon","ImageCount":-1},{"FileSize":true,"Modality":["CT"],"SeriesNumber":"x"},{"SeriesDate":"soon","Modality":"\u00e9"}])",
            3, 0);
        add("rows that are no objects",
            R"([null,{"Modality":"CT"},5,"x},{",true,[{"Modality":"MR"},{}],{},{"Modality":"PT"},-1.5e3,[],null])", 2,
            9);
        add("rows that are no objects first", R"([5,[{}],{"Modality":"CT"}])", 1, 2);
        add("several bytes a letter", "[{\"Modality\":\"\xe2\x82\xac\xf0\x9f\x98\x80\"},{\"Modality\":\"\\u00e9\"}]", 2,
            0);
    }

    void splitsDoNotChangeRows()
    {
        QFETCH(QByteArray, body);
        const auto whole = decodeRecords<Series>(body, {});
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().detail));
        QTEST(int(whole->size()), "rows");
        for (qsizetype cut = 0; cut <= body.size(); ++cut) {
            RowCount count;
            const auto rows = inPieces({QByteArrayView(body).first(cut), QByteArrayView(body).sliced(cut)}, &count);
            QVERIFY2(rows, qPrintable(u"cut at %1"_s.arg(cut)));
            QCOMPARE(*rows, *whole);
            QTEST(int(count.unusable.empty), "empty");
            QCOMPARE(count.unusable.values(), QByteArrayView(QTest::currentDataTag()) == "values of no use" ? 6 : 0);
            QCOMPARE(count.rows, whole->size());
        }
        QCOMPARE(*inPieces(byteByByte(body)), *whole);
    }

    void onlyBrokenRowsAreRepaired()
    {
        const auto rows =
            inPieces({"[{\"Modality\":\"\xc3\xbc\"},{\"Modality\":\"\xfc\"},{\"Modality\":\"\xc3\xbc\"}]"});
        QVERIFY(rows);
        for (const Series &row : *rows)
            QCOMPARE(row.modality, u"ü"_s);
    }

    void brokenAnswersAreRefusedAtAnySplit_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("good");
        const auto add = [](const char *name, const QByteArray &body, int good) {
            QTest::newRow(name) << body << good;
        };
        add("html page", "<html><body>a list: [{\"Modality\":\"CT\"},{}]</body></html>", -1);
        add("object", R"({"errorMessage":"no"})", -1);
        add("cut in a row", "[{\"Modality\":\"CT\"},{},{\"Modal", 2);
        add("cut behind a comma", R"([{"Modality":"CT"},)", 1);
        add("not closed", R"([{"Modality":"CT"},{"Modality":"CT"})", 1);
        add("nothing behind a comma", R"([{"Modality":"CT"},])", 1);
        add("no comma", R"([{"Modality":"CT"}{"Modality":"MR"},{"Modality":"PT"},{}])", 0);
        add("two commas", R"([{"Modality":"CT"},,{"Modality":"MR"}])", 1);
        add("no JSON for a row", R"([{"Modality":"CT"},nul,{"Modality":"PT"},{}])", 1);
        add("no number for a row", R"([{"Modality":"CT"},1x,{"Modality":"PT"},{}])", 1);
        add("text for a row that does not end", "[{\"Modality\":\"CT\"},\"MR]", 1);
        add("list for a row that does not end", R"([{"Modality":"CT"},[{"Modality":"MR"}])", 1);
        add("more behind it", R"([{"Modality":"CT"}] <html>)", 0);
        add("a row behind it", R"([{"Modality":"CT"}],{"Modality":"MR"},{}])", 0);
        add("another list", R"([{"Modality":"CT"}][{"Modality":"MR"},{}])", 0);
    }

    void brokenAnswersAreRefusedAtAnySplit()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, good);
        const auto whole = decodeRecords<Series>(body, {});
        QVERIFY(!whole);
        if (good >= 0) // -1: it is no list at all
            QCOMPARE(whole.error().context.row, good + 1);
        for (qsizetype cut = 0; cut <= body.size(); ++cut)
            QVERIFY2(!inPieces({QByteArrayView(body).first(cut), QByteArrayView(body).sliced(cut)}),
                     qPrintable(u"cut at %1"_s.arg(cut)));
        const auto slow = inPieces(byteByByte(body));
        QVERIFY(!slow);
        QCOMPARE(slow.error().kind, Error::Kind::BadAnswer);
    }

    void rowsAreReturnedWhenComplete()
    {
        RecordStream<Series> stream({});
        QCOMPARE(stream.feed("[{\"Modality\":\"CT\"}")->size(), 0);
        QCOMPARE(stream.feed(",")->size(), 1);
        QCOMPARE(stream.feed(manyRows(0, 5000))->size(), 5000);
        QCOMPARE(stream.feed("{\"Modality\":\"CT\"}]")->size(), 0);
        QCOMPARE(stream.finish()->size(), 1);
        QCOMPARE(stream.count(), (RowCount {.rows = 5002}));
    }

    void endlessRowsAreRefused()
    {
        RecordStream<Series> row({});
        QVERIFY(row.feed("[{\"Modality\":\""));
        const QByteArray more = QByteArray("},").repeated(512 * 1024);
        bool refused = false;
        for (int i = 0; i < 64 && !refused; ++i)
            refused = !row.feed(more);
        QVERIFY(refused);
        RecordStream<Series> page({});
        QVERIFY(page.feed("<html>"));
        QVERIFY(!page.feed(more));
    }
};

QTEST_GUILESS_MAIN(RecordStreamTest)
#include "tst_recordstream.moc"
