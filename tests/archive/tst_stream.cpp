// SPDX-License-Identifier: Apache-2.0
// Answers that are read while they arrive, cut wherever a network may cut them.
#include "archive/archive.h"
#include "archive/decode.h"
#include "archive/httpclient.h"
#include "archive/recordstream.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

namespace {

constexpr auto json = "application/json";

Server nbia(const FakeServer &server)
{
    return {.name = u"test"_s, .base = server.url(u"/v1"_s), .dialect = DialectId::NbiaV1};
}

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

//! Rows numbered from `begin` on, with commas behind them.
QByteArray manyRows(int begin, int end)
{
    QByteArray rows;
    for (int i = begin; i < end; ++i)
        rows += "{\"SeriesInstanceUID\":\"1." + QByteArray::number(i) + "\",\"SeriesNumber\":" + QByteArray::number(i) +
                "},\n";
    return rows;
}

QByteArray listOf(int rows) { return '[' + manyRows(0, rows).chopped(2) + ']'; }

//! What was handed on of an answer, in order.
struct Taken
{
    QList<qint64> numbers;
    std::atomic<int> within = 0;
    std::atomic<int> calls = 0;
    bool twoAtOnce = false;

    Archive::Take<Series> taker()
    {
        return [this](QList<Series> &&rows) {
            twoAtOnce = twoAtOnce || ++within > 1;
            for (const Series &row : rows)
                numbers << row.seriesNumber.value_or(-1);
            --within;
            ++calls;
        };
    }
    bool isInOrder() const
    {
        for (qsizetype i = 0; i < numbers.size(); ++i)
            if (numbers[i] != i)
                return false;
        return !twoAtOnce;
    }
};

} // namespace

class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyCutGivesTheSameRows_data()
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

    void anyCutGivesTheSameRows()
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

    void onlyTheRowThatNeedsItIsMended()
    {
        const auto rows =
            inPieces({"[{\"Modality\":\"\xc3\xbc\"},{\"Modality\":\"\xfc\"},{\"Modality\":\"\xc3\xbc\"}]"});
        QVERIFY(rows);
        for (const Series &row : *rows)
            QCOMPARE(row.modality, u"ü"_s);
    }

    void whatIsBrokenIsRefusedHoweverItIsCut_data()
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

    void whatIsBrokenIsRefusedHoweverItIsCut()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, good);
        const auto whole = decodeRecords<Series>(body, {});
        QVERIFY(!whole);
        if (good >= 0) // -1: it is no list at all
            QVERIFY2(whole.error().detail.contains(u"after %1 rows"_s.arg(good)), qPrintable(whole.error().detail));
        for (qsizetype cut = 0; cut <= body.size(); ++cut)
            QVERIFY2(!inPieces({QByteArrayView(body).first(cut), QByteArrayView(body).sliced(cut)}),
                     qPrintable(u"cut at %1"_s.arg(cut)));
        const auto slow = inPieces(byteByByte(body));
        QVERIFY(!slow);
        QCOMPARE(slow.error().kind, Error::Kind::BadAnswer);
    }

    void rowsAreThereAsSoonAsTheyAreWhole()
    {
        RecordStream<Series> stream({});
        QCOMPARE(stream.feed("[{\"Modality\":\"CT\"}")->size(), 0);
        QCOMPARE(stream.feed(",")->size(), 1);
        QCOMPARE(stream.feed(manyRows(0, 5000))->size(), 5000);
        QCOMPARE(stream.feed("{\"Modality\":\"CT\"}]")->size(), 0);
        QCOMPARE(stream.finish()->size(), 1);
        QCOMPARE(stream.count(), (RowCount {.rows = 5002}));
    }

    void whatNeverEndsIsNotWaitedFor()
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

    void rowsComeInBatchesAndInOrder()
    {
        constexpr int many = 12'345;
        FakeServer server(
            [](const FakeServer::Request &) { return FakeServer::reply(200, json, "[{}," + listOf(many).sliced(1)); });
        Archive archive(nbia(server));
        Taken first, second;
        const auto one = archive.eachSeries({}, first.taker());
        const auto two = archive.eachSeries({}, second.taker());
        for (const auto &future : {one, two}) {
            const auto count = answerOf(future);
            QVERIFY(count);
            QCOMPARE(*count, (RowCount {.rows = many, .unusable = {.empty = 1}}));
        }
        for (const Taken *taken : {&first, &second}) {
            QCOMPARE(taken->numbers.size(), many);
            QVERIFY(taken->isInOrder());
            QVERIFY(taken->calls > 1 && taken->calls < 20);
        }
    }

    void anyCutOnTheWire()
    {
        const QByteArray body =
            "\n[{\"SeriesNumber\":0,\"Modality\":\"},{\"},\n{},{\"SeriesNumber\":1,\"Modality\":\"M\xfcn\"}]\n";
        qsizetype cut = 0;
        FakeServer server([&](const FakeServer::Request &) {
            const QByteArray whole = FakeServer::reply(200, json, body).bytes;
            const qsizetype at = whole.size() - body.size() + cut;
            return FakeServer::Reply {.bytes = whole.first(at), .later = whole.sliced(at)};
        });
        Archive archive(nbia(server));
        for (; cut <= body.size(); ++cut) {
            Taken taken;
            const auto count = answerOf(archive.eachSeries({}, taken.taker()));
            QVERIFY2(count, qPrintable(u"cut at %1"_s.arg(cut)));
            QCOMPARE(*count, (RowCount {.rows = 2, .unusable = {.empty = 1}}));
            QVERIFY(taken.isInOrder());
        }
    }

    void whatCouldNotBeNarrowedIsCounted()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::reply(
                200, json, R"([{"SeriesInstanceUID":"1.1","Modality":"CT","SeriesNumber":0},{},{"Modality":"MR"}])");
        });
        Archive archive(
            Server {.name = u"test"_s, .base = server.url(u"/services/v2"_s), .dialect = DialectId::Legacy});
        Taken taken;
        QString patient;
        const auto take = taken.taker();
        const auto count =
            answerOf(archive.eachSeries({.patientId = u"P"_s, .modality = u"CT"_s}, [&](QList<Series> &&rows) {
                patient = rows.first().patientId;
                take(std::move(rows));
            }));
        QVERIFY(count);
        QCOMPARE(*count, (RowCount {.rows = 1, .unusable = {.empty = 1, .ofOther = 1}}));
        QCOMPARE(taken.numbers, QList<qint64> {0});
        QCOMPARE(patient, u"P"_s);
    }

    void patientsAndStudiesToo()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::reply(200, json, R"([{"PatientID":"A"},{"PatientID":"B"}])");
        });
        Archive archive(nbia(server));
        QStringList names;
        QVERIFY(answerOf(archive.eachPatient({}, [&](QList<Patient> &&rows) {
            for (const Patient &row : rows)
                names << row.patientId;
        })));
        QVERIFY(answerOf(archive.eachStudy({}, [&](QList<Study> &&rows) {
            for (const Study &row : rows)
                names << row.patientId;
        })));
        QCOMPARE(names, (QStringList {u"A"_s, u"B"_s, u"A"_s, u"B"_s}));
    }

    void errorsComeBehindTheRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("hasRows");
        const QByteArray rows = '[' + manyRows(0, 3000);
        using enum Error::Kind;
        QTest::newRow("connection lost") << "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n" + rows << int(Offline)
                                         << true;
        QTest::newRow("connection lost before a row")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n") << int(Offline) << false;
        QTest::newRow("cut answer") << FakeServer::reply(200, json, rows).bytes << int(BadAnswer) << true;
        QTest::newRow("broken row") << FakeServer::reply(200, json, rows + "{]" + manyRows(0, 3000)).bytes
                                    << int(BadAnswer) << true;
        QTest::newRow("page") << FakeServer::reply(200, json, "<html>" + rows).bytes << int(BadAnswer) << false;
        QTest::newRow("rows with a bad status")
            << FakeServer::reply(503, json, rows + "{}]").bytes << int(Busy) << false;
    }

    void errorsComeBehindTheRows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, hasRows);
        FakeServer server([&](const FakeServer::Request &) { return FakeServer::Reply {.bytes = bytes}; });
        Archive archive(nbia(server));
        Taken taken;
        const auto count = answerOf(archive.eachSeries({}, taken.taker()));
        QVERIFY(!count);
        QTEST(int(count.error().kind), "kind");
        QVERIFY(count.error().subject.contains(u"getSeries"));
        QVERIFY(taken.isInOrder());
        QCOMPARE(!taken.numbers.isEmpty(), hasRows);
        QVERIFY(!answerOf(archive.series()));
    }

    void aCancelledOneEndsWithinItsRows()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::Reply {
                .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n[" + manyRows(0, 3000), .hang = true};
        });
        Archive archive(nbia(server));
        Taken taken;
        const auto future = archive.eachSeries({}, taken.taker());
        QTRY_VERIFY(taken.calls > 0);
        archive.cancelAll();
        QCOMPARE(answerOf(future).error().kind, Error::Kind::Cancelled);
        const int calls = taken.calls;
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(taken.calls, calls);
    }

    void anArchiveThatDiesLetsItsRowsEnd()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::reply(200, json, listOf(3000)); });
        QSemaphore entered, leave;
        QFuture<Result<RowCount>> future;
        {
            Archive archive(nbia(server));
            future = archive.eachSeries({}, [&](QList<Series> &&) {
                entered.release();
                leave.acquire();
            });
            QTRY_VERIFY(entered.available() > 0);
            entered.acquire();
        }
        QVERIFY(!future.isFinished()); // rows are still being taken
        leave.release(1000);
        QCOMPARE(answerOf(future).error().kind, Error::Kind::Cancelled);
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(entered.available(), 0); // and no others came
    }

    // Memory runs out while rows are consumed: the first, the last, or after the consumer is gone.
    void whatATakerThrowsIsTheAnswer()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::reply(200, json, listOf(3000)); });
        for (const qsizetype from : {1, 2500, 3000}) {
            Archive archive(nbia(server));
            qsizetype taken = 0;
            const auto answer = answerOf(archive.eachSeries({}, [&](QList<Series> &&rows) {
                taken += rows.size();
                if (taken >= from)
                    throw std::bad_alloc();
            }));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::Memory);
        }
        QSemaphore entered, leave;
        QFuture<Result<RowCount>> future;
        {
            Archive archive(nbia(server));
            future = archive.eachSeries({}, [&](QList<Series> &&) {
                entered.release();
                leave.acquire();
                throw std::bad_alloc();
            });
            QTRY_VERIFY(entered.available() > 0);
        }
        leave.release(1000);
        QCOMPARE(answerOf(future).error().kind, Error::Kind::Cancelled);
    }

    void ourOwnSlownessIsNoSilence()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::reply(200, json, listOf(30'000)); });
        constexpr int silence = 2000; // long enough for the server's own part on a busy machine
        HttpClient client({.silenceMs = silence});
        QSemaphore leave;
        qint64 bytes = 0;
        QTimer::singleShot(2 * silence, this, [&] { leave.release(1000); });
        const auto answer =
            answerOf(client.get(QNetworkRequest(server.url(u"/x"_s)), [&](const QByteArray &piece) -> Result<void> {
                leave.acquire();
                bytes += piece.size();
                return {};
            }));
        QVERIFY(answer);
        QVERIFY(answer->body.isEmpty());
        QCOMPARE(bytes, listOf(30'000).size());
    }

    void silenceBetweenPiecesIsOne()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::Reply {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{},", .hang = true};
        });
        HttpClient client({.speed = {.bytes = 1'000, .windowMs = 200}});
        const auto answer = answerOf(
            client.get(QNetworkRequest(server.url(u"/x"_s)), [](const QByteArray &) { return Result<void>(); }));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    }
};

QTEST_GUILESS_MAIN(StreamTest)
#include "tst_stream.moc"
