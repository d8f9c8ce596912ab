// SPDX-License-Identifier: Apache-2.0
#include "archive/httpclient.h"
#include "archive/imagedownload.h"
#include "archive/minimumspeed.h"
#include "archive/network.h"
#include "support/waiting.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::MinimumSpeed;

namespace {

//! Answers every request with the same body, a byte at a time, and stops after `silentAfter` bytes.
class DrippingServer : public QTcpServer
{
public:
    explicit DrippingServer(const QByteArray &body, qsizetype silentAfter = -1)
        : m_body(body), m_last(silentAfter < 0 ? body.size() : silentAfter)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    begin(socket);
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/v4"_s.arg(serverPort())); }

private:
    void begin(QTcpSocket *socket)
    {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(m_body.size()) + "\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [this, socket, timer, sent = qsizetype(0)]() mutable {
            socket->write(m_body.mid(sent++, 1));
            if (sent == m_last)
                timer->stop();
        });
        timer->start(1);
    }

    const QByteArray m_body;
    const qsizetype m_last;
};

constexpr MinimumSpeed::Limits demanding {.bytes = 1'000'000, .windowMs = 50};
constexpr MinimumSpeed::Limits lenient {.bytes = 0, .windowMs = 1};

Result<archive::Answer> request(const DrippingServer &server, const MinimumSpeed::Limits &speed,
                                const archive::HttpClient::Consume &consume = {})
{
    archive::HttpClient client({.parallel = 1, .request = {.exchange = {.speed = speed}}});
    return tests::answerOf(client.get(QNetworkRequest(server.url()), consume));
}

Result<void> download(const DrippingServer &server, const MinimumSpeed::Limits &speed)
{
    const auto network = archive::makeNetwork();
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    archive::ImageDownload image(*network, {.request = QNetworkRequest(server.url()), .seriesUid = u"1.2.3"_s}, sink,
                                 {.speed = speed});
    QSignalSpy finished(&image, &archive::ImageDownload::finished);
    return finished.wait(30'000) ? finished.first().first().value<Result<void>>()
                                 : failure(Error::Kind::Cancelled, {}, {});
}

} // namespace

class TestMinimumSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows()
    {
        MinimumSpeed speed({.bytes = 100, .windowMs = 1'000});
        QVERIFY(!speed.isTooSlow(0, 5'000)); // the first window begins
        QVERIFY(!speed.isTooSlow(1, 5'999));
        QVERIFY(!speed.isTooSlow(100, 6'000)); // enough: the next one begins
        QCOMPARE(speed.msLeft(6'400), 600);
        QVERIFY(!speed.isTooSlow(199, 6'999));
        QVERIFY(speed.isTooSlow(199, 7'000));
        QVERIFY(!speed.isTooSlow(200, 7'100));
        QVERIFY(!speed.isTooSlow(300, 7'200)); // enough before its end
        QVERIFY(!speed.isTooSlow(310, 8'100));
        QVERIFY(speed.isTooSlow(310, 8'200));
        speed.restart(500, 20'000);
        QVERIFY(!speed.isTooSlow(501, 20'999));
        QVERIFY(speed.isTooSlow(502, 21'000));
    }

    void slowAnswerIsATimeout()
    {
        const DrippingServer server(QByteArray(100'000, ' '));
        QCOMPARE(request(server, demanding).error().kind, Error::Kind::Timeout);
        const auto consume = [](const QByteArray &) -> Result<void> { return {}; };
        QCOMPARE(request(server, demanding, consume).error().kind, Error::Kind::Timeout);
    }

    // The timeout before the first byte (two minutes) does not apply within an answer.
    void stalledAnswerIsATimeout()
    {
        const DrippingServer server(QByteArray(100'000, ' '), 5);
        QCOMPARE(request(server, {.bytes = 1'000, .windowMs = 200}).error().kind, Error::Kind::Timeout);
        const auto consume = [](const QByteArray &) -> Result<void> { return {}; };
        QCOMPARE(request(server, {.bytes = 1'000, .windowMs = 200}, consume).error().kind, Error::Kind::Timeout);
        QCOMPARE(request(server, {.bytes = 1, .windowMs = 200}).error().kind,
                 Error::Kind::Timeout); // that was fast until then
    }

    void fastEnoughAnswerSucceeds()
    {
        const DrippingServer server("[1,2,3,4,5]");
        const auto answer = request(server, lenient);
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("[1,2,3,4,5]"));
    }

    void slowDownloadIsATimeout()
    {
        const DrippingServer server("PK\x03\x04" + QByteArray(100'000, ' '));
        QCOMPARE(download(server, demanding).error().kind, Error::Kind::Timeout);
    }

    void fastEnoughDownloadSucceeds()
    {
        const DrippingServer server("PK\x03\x04" + QByteArray(50, ' '));
        QVERIFY(download(server, lenient));
    }
};

QTEST_GUILESS_MAIN(TestMinimumSpeed)
#include "tst_minimumspeed.moc"
