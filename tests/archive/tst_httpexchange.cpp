// SPDX-License-Identifier: Apache-2.0
// One request and its reply over real sockets: when time counts, and what the end is called.
#include "archive/httpexchange.h"
#include "archive/network.h"
#include "packed.h"
#include "support/fakeserver.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

namespace {

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n";
//! Larger than what is decompressed ahead of its reader.
const QByteArray &plain()
{
    static const QByteArray text = [] {
        QByteArray out;
        for (int i = 0; i < 300'000; ++i)
            out += QByteArray::number(i * 7919LL % 1'000'003) + ',';
        return out;
    }();
    return text;
}

//! `length`: the announced one; -1: until the connection closes.
QByteArray compressed(const QByteArray &coding, const QByteArray &body, qsizetype length)
{
    const QByteArray announced =
        length < 0 ? QByteArray("Connection: close\r\n") : "Content-Length: " + QByteArray::number(length) + "\r\n";
    return "HTTP/1.1 200 OK\r\nContent-Encoding: " + coding + "\r\n" + announced + "\r\n" + body;
}

constexpr HttpLimits hasty {.firstByteMs = 300, .stallMs = 300};

} // namespace

class HttpExchangeTest : public QObject
{
    Q_OBJECT

    const std::unique_ptr<QNetworkAccessManager> m_network = makeNetwork();

    QNetworkRequest request(const FakeServer &server) const { return QNetworkRequest(server.url(u"/x?api_key=k3y"_s)); }

    Result<void> outcomeOf(const FakeServer::Reply &reply, const HttpLimits &limits = {},
                           QByteArray *body = nullptr) const
    {
        FakeServer server([&reply](const FakeServer::Request &) { return reply; });
        HttpExchange exchange(*m_network, request(server), limits);
        QSignalSpy ended(&exchange, &HttpExchange::ended);
        QByteArray all;
        const auto read = [&exchange, &all] {
            while (exchange.available() > 0)
                all += exchange.read(exchange.available());
        };
        connect(&exchange, &HttpExchange::arrived, &exchange, read);
        if (!ended.wait(30'000))
            qFatal("It did not end");
        read();
        if (body)
            *body = all;
        return exchange.outcome({});
    }

private Q_SLOTS:
    void endsAs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hang");
        QTest::addColumn<int>("kind"); // -1: a success
        const auto add = [](const char *name, const QByteArray &bytes, bool hang, int kind) {
            QTest::newRow(name) << bytes << hang << kind;
        };
        using enum Error::Kind;
        add("whole", head + "0123456789", false, -1);
        add("shorter than announced", head + "012345678", false, int(Offline));
        add("closed before the head", "", false, int(Offline));
        add("no head", "", true, int(Timeout));
        add("a head without an end", "HTTP/1.1 200 OK\r\nX: " + QByteArray(1'000'000, 'x'), true, int(Timeout));
        add("no body", head, true, int(Timeout));
        add("a body without an end", head + "012", true, int(Timeout));
        add("another server", "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2:9/x\r\nContent-Length: 0\r\n\r\n",
            false, int(BadAnswer));
        add("an error", "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n", false, int(Busy));
    }
    void endsAs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, hang);
        const auto outcome = outcomeOf({.bytes = bytes, .hang = hang}, hang ? hasty : HttpLimits());
        QTEST(outcome ? -1 : int(outcome.error().kind), "kind");
        if (!outcome)
            QVERIFY2(outcome.error().context.url.endsWith(u"/x"_s), qPrintable(outcome.error().context.url));
    }

    // Qt knows the error with the header already, and complains about what sets another.
    void anErrorIsStoppedInsideItsBody()
    {
        QTest::failOnWarning(QRegularExpression(u"only be called once"_s));
        FakeServer server([](const auto &) {
            return FakeServer::Reply {.bytes = "HTTP/1.1 404 No\r\nContent-Length: 100\r\n\r\nhalf", .hang = true};
        });
        QNetworkAccessManager network;
        for (const bool isDestroyed : {false, true}) {
            auto exchange = std::make_unique<HttpExchange>(network, QNetworkRequest(server.url(u"/x"_s)), HttpLimits());
            QSignalSpy arrived(exchange.get(), &HttpExchange::arrived);
            QSignalSpy ended(exchange.get(), &HttpExchange::ended);
            QVERIFY(arrived.wait());
            if (isDestroyed) {
                exchange.reset();
                continue;
            }
            exchange->cancel();
            QCOMPARE(ended.size(), 1);
            QCOMPARE(exchange->outcome({}).error().kind, Error::Kind::Cancelled);
        }
    }

    // A server that goes away fails all its connections at once: when the first failure arrives here and the others are
    // stopped for it, Qt's network thread has mostly seen theirs, too.
    void othersAreStoppedWhenAServerGoesAway()
    {
        QTest::failOnWarning(QRegularExpression(u"only be called once"_s));
        constexpr int atOnce = 6, rounds = 20; // connections of Qt to one server
        FakeServer server([](const auto &) { return FakeServer::Reply {.bytes = head + "half", .hang = true}; });
        for (int round = 0; round < rounds; ++round) {
            std::vector<std::unique_ptr<HttpExchange>> all;
            int arrived = 0, ended = 0;
            for (int i = 0; i < atOnce; ++i) {
                all.push_back(std::make_unique<HttpExchange>(*m_network, request(server), HttpLimits()));
                connect(all.back().get(), &HttpExchange::arrived, this, [&arrived] { ++arrived; });
                connect(all.back().get(), &HttpExchange::ended, this, [&] {
                    if (++ended == 1)
                        for (const auto &other : all)
                            other->cancel();
                });
            }
            QTRY_COMPARE(arrived, atOnce);
            server.hangUp();
            QTRY_COMPARE(ended, atOnce);
            QCoreApplication::processEvents(); // what is left for the replies
        }
    }

    // To the same server: not refused for the sake of the key, but never ending.
    void redirectLoopIsReported()
    {
        const auto outcome = outcomeOf({"HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n"});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::BadAnswer);
        QVERIFY2(outcome.error().detail.contains(u"without end"_s), qPrintable(outcome.error().detail));
    }

    void aHugeHeadIsRefused()
    {
        QByteArray large = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n";
        for (int i = 0; i < 40'000; ++i)
            large += "X-" + QByteArray::number(i) + ": " + QByteArray(30, 'x') + "\r\n";
        const auto outcome = outcomeOf({large + "\r\n[]"});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::BadAnswer);
        QVERIFY2(outcome.error().detail.contains(u"header"_s), qPrintable(outcome.error().detail));
    }

    // A few bytes that become very many: refused at once, however it is read.
    void aCompressionBombIsRefused_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<int>("level");
        for (const int level : {1, 9}) {
            QTest::addRow("as it arrives, level %d", level) << qint64(1024 * 1024) << level;
            QTest::addRow("as a whole, level %d", level) << qint64(0) << level;
        }
    }
    void aCompressionBombIsRefused()
    {
        QFETCH(qint64, ahead);
        QFETCH(int, level);
        const QByteArray bomb = packed(QByteArray(20'000'000, ' '), gzipBits, level).repeated(30);
        const auto outcome = outcomeOf({compressed("gzip", bomb, bomb.size())}, {.readAheadBytes = ahead});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::BadAnswer);
        QVERIFY2(outcome.error().detail.contains(u"suspiciously large"_s), qPrintable(outcome.error().detail));
    }

    void readsCompressedBodies_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("kind"); // -1: a success
        const QByteArray body = packed(plain(), zlibBits);
        QByteArray damaged = body;
        damaged[damaged.size() / 2] = char(~damaged[damaged.size() / 2]);
        using enum Error::Kind;
        QTest::newRow("whole") << compressed("deflate", body, body.size()) << -1;
        QTest::newRow("of unknown length") << compressed("deflate", body, -1) << -1;
        QTest::newRow("cut short") << compressed("deflate", body.chopped(9), body.size()) << int(Offline);
        QTest::newRow("cut short, of unknown length") << compressed("deflate", body.chopped(9), -1) << int(Offline);
        QTest::newRow("damaged") << compressed("deflate", damaged, damaged.size()) << int(BadAnswer);
        QTest::newRow("not what it says") << compressed("gzip", plain(), plain().size()) << int(BadAnswer);
        QTest::newRow("a coding that was not asked for") << compressed("br", body, body.size()) << int(BadAnswer);
        QTest::newRow("none") << compressed("identity", plain(), plain().size()) << -1;
    }
    void readsCompressedBodies()
    {
        QFETCH(QByteArray, reply);
        QByteArray got;
        const auto outcome = outcomeOf({reply}, {.readAheadBytes = 64 * 1024}, &got);
        QTEST(outcome ? -1 : int(outcome.error().kind), "kind");
        if (outcome)
            QCOMPARE(got, plain());
    }

    void aRedirectHasACodingOfItsOwn()
    {
        FakeServer server([](const FakeServer::Request &request) {
            if (request.target.contains("/x"))
                return FakeServer::Reply {"HTTP/1.1 302 Found\r\nLocation: /y\r\nContent-Encoding: gzip\r\n"
                                          "Content-Length: 0\r\n\r\n"};
            return FakeServer::Reply {head + "0123456789"};
        });
        HttpExchange exchange(*m_network, request(server), {});
        QSignalSpy ended(&exchange, &HttpExchange::ended);
        QVERIFY(ended.wait(30'000));
        QCOMPARE(exchange.read(100), QByteArray("0123456789"));
        QVERIFY(exchange.outcome({}));
    }

    void nothingIsReadAfterACancellation()
    {
        const QByteArray body = packed(plain(), zlibBits);
        const FakeServer::Reply begun {.bytes = compressed("deflate", body.first(body.size() / 2), body.size()),
                                       .hang = true};
        FakeServer server([&begun](const FakeServer::Request &) { return begun; });
        HttpExchange exchange(*m_network, request(server), {.readAheadBytes = 64 * 1024});
        QTRY_VERIFY(exchange.available() > 0);
        exchange.cancel();
        QCOMPARE(exchange.available(), 0);
        QCOMPARE(exchange.outcome({}).error().kind, Error::Kind::Cancelled);
    }

    void asksForGzip()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::Reply {head + "0123456789"}; });
        HttpExchange exchange(*m_network, request(server), {});
        QSignalSpy ended(&exchange, &HttpExchange::ended);
        QVERIFY(ended.wait(30'000));
        QCOMPARE(server.requests().first().headers.value("accept-encoding"), QByteArray("gzip"));
    }

    void cancelledRequestReportsIt()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::Reply {.bytes = {}, .hang = true}; });
        HttpExchange exchange(*m_network, request(server), {});
        QSignalSpy ended(&exchange, &HttpExchange::ended);
        QTRY_COMPARE(server.requests().size(), 1);
        exchange.cancel();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(exchange.outcome({}).error().kind, Error::Kind::Cancelled);
        exchange.cancel();
        QCOMPARE(ended.size(), 1);
    }

    // The server has nothing more to send before its consumer has read what there is.
    void timeOfTheConsumerDoesNotCount()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::Reply {.bytes = head + "01234", .hang = true, .later = "56789"};
        });
        HttpExchange exchange(*m_network, request(server), hasty);
        QSignalSpy ended(&exchange, &HttpExchange::ended);
        QByteArray body;
        bool isWaiting = false;
        connect(&exchange, &HttpExchange::arrived, &exchange, [&] {
            if (std::exchange(isWaiting, true))
                return;
            QTimer::singleShot(3 * hasty.stallMs, &exchange, [&] { body += exchange.read(100); });
        });
        QVERIFY(ended.wait(30'000));
        body += exchange.read(100);
        QCOMPARE(body, QByteArray("0123456789"));
        QVERIFY(exchange.outcome({}));
        QCOMPARE(exchange.received(), 10);
    }

    void destroyedExchangeEmitsNothing()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::Reply {.bytes = {}, .hang = true}; });
        auto exchange = std::make_unique<HttpExchange>(*m_network, request(server), HttpLimits());
        QSignalSpy ended(exchange.get(), &HttpExchange::ended);
        QTRY_COMPARE(server.requests().size(), 1);
        exchange.reset();
        QCOMPARE(ended.size(), 0);
        QTRY_COMPARE(server.openNow(), 0);
    }
};

QTEST_GUILESS_MAIN(HttpExchangeTest)
#include "tst_httpexchange.moc"
