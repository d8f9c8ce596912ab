// SPDX-License-Identifier: Apache-2.0
// Rows of answers that are consumed while they arrive, over real sockets.
#include "archive/archive.h"
#include "archive/httpclient.h"
#include "archive/seriesrows.h"
#include "archive/testdownload.h"
#include "support/waiting.h"

#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

namespace {

Server nbia(const FakeServer &server) { return serverAt(server.url(u"/v1"_s), DialectId::NbiaV1); }

//! The rows of an answer that were delivered, in order.
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

    void mismatchedRowsAreCounted()
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
        QCOMPARE(*count, (RowCount {.rows = 1, .unusable = {.empty = 1, .mismatched = 1}}));
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

    void errorsFollowTheRows_data()
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

    void errorsFollowTheRows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, hasRows);
        FakeServer server([&](const FakeServer::Request &) { return FakeServer::Reply {.bytes = bytes}; });
        Archive archive(nbia(server));
        Taken taken;
        const auto count = answerOf(archive.eachSeries({}, taken.taker()));
        QVERIFY(!count);
        QTEST(int(count.error().kind), "kind");
        QVERIFY(count.error().context.url.contains(u"getSeries"));
        QVERIFY(taken.isInOrder());
        QCOMPARE(!taken.numbers.isEmpty(), hasRows);
        QVERIFY(!answerOf(archive.series()));
    }

    void cancelledStreamEndsEarly()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::Reply {
                .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n[" + manyRows(0, 3000), .hang = true};
        });
        Archive archive(nbia(server));
        Taken taken;
        const auto future = archive.eachSeries({}, taken.taker());
        QTRY_VERIFY(taken.calls > 0);
        archive.stop();
        QCOMPARE(answerOf(future).error().kind, Error::Kind::Cancelled);
        const int calls = taken.calls;
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(taken.calls, calls);
    }

    void destroyedArchiveEndsItsStreams()
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
    void exceptionOfConsumerIsTheResult()
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

    void slowConsumerIsNoTimeout()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::reply(200, json, listOf(30'000)); });
        constexpr int silence = 2000; // long enough for the server's own part on a busy machine
        HttpClient client({.request = {.exchange = {.firstByteMs = silence, .stallMs = silence}}});
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

    void silenceBetweenPiecesIsATimeout()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::Reply {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{},", .hang = true};
        });
        HttpClient client({.request = {.exchange = {.speed = {.bytes = 1'000, .windowMs = 200}}}});
        const auto answer = answerOf(
            client.get(QNetworkRequest(server.url(u"/x"_s)), [](const QByteArray &) { return Result<void>(); }));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    }
};

QTEST_GUILESS_MAIN(StreamTest)
#include "tst_stream.moc"
