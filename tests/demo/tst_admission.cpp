// SPDX-License-Identifier: Apache-2.0
#include "demo/rawhttp.h"
#include "demo/server/demoserver.h"
#include "demo/server/identity.h"
#include "demo/server/loopback.h"
#include "support/fakeserver.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

//! The response to exactly these bytes.
QByteArray reply(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    socket.write(bytes);
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(20'000)) {
    }
    return socket.readAll();
}

int statusOf(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }

QByteArray head(const QByteArray &line, const QByteArray &headers)
{
    return line + " HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n";
}

const QByteArray requestLine = "GET /nbia-api/services/v1/getCollectionValues";

} // namespace

//! Which clients the demonstration archive serves, and the limits of their use.
class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_port = *port;
    }
    void cleanup() { QVERIFY(isWell()); }

    void noOtherOriginMayRead()
    {
        for (const char *target : {"/nbia-api/services/v1/getCollectionValues", "/services/v3/TCIA/query/getPatient",
                                   "/demo/identity", "/no"})
            QVERIFY(rawhttp::request(m_port, target).header("Access-Control-Allow-Origin").isNull());
    }

    void onlyThisMachineIsTheHost_data()
    {
        QTest::addColumn<QByteArray>("hosts");
        QTest::addColumn<int>("status");
        QTest::newRow("address") << QByteArray("Host: 127.0.0.1\r\n") << 200;
        QTest::newRow("address and port") << QByteArray("Host: 127.0.0.1:17310\r\n") << 200;
        QTest::newRow("name") << QByteArray("Host: LocalHost:80\r\n") << 200;
        QTest::newRow("address of version 6") << QByteArray("Host: [::1]:80\r\n") << 200;
        QTest::newRow("another name") << QByteArray("Host: rebound.example.org:17310\r\n") << 403;
        QTest::newRow("a name that begins alike") << QByteArray("Host: 127.0.0.1.example.org\r\n") << 403;
        QTest::newRow("none") << QByteArray() << 403;
        QTest::newRow("two") << QByteArray("Host: 127.0.0.1\r\nHost: rebound.example.org\r\n") << 403;
    }

    void onlyThisMachineIsTheHost()
    {
        QFETCH(QByteArray, hosts);
        QFETCH(int, status);
        QCOMPARE(statusOf(reply(m_port, head(requestLine, hosts))), status);
        QCOMPARE(statusOf(reply(m_port,
                                head("POST /demo/fault?series=*&fault=401&times=0", hosts + "Content-Length: 0\r\n"))),
                 status);
        QCOMPARE(
            statusOf(reply(m_port, head("POST /demo/fault?fault=none", "Host: 127.0.0.1\r\nContent-Length: 0\r\n"))),
            200);
    }

    void noPageChangesAnything_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("a program") << QByteArray("GET") << QByteArray() << 200;
        QTest::newRow("a program that posts") << QByteArray("POST") << QByteArray() << 200;
        QTest::newRow("its own page") << QByteArray("POST")
                                      << QByteArray("Origin: http://127.0.0.1\r\nUser-Agent: Mozilla/5.0\r\n") << 200;
        QTest::newRow("another page") << QByteArray("POST") << QByteArray("Origin: https://example.org\r\n") << 403;
        QTest::newRow("a page without origin") << QByteArray("POST") << QByteArray("Origin: null\r\n") << 403;
        QTest::newRow("another port's page")
            << QByteArray("POST") << QByteArray("Origin: http://127.0.0.1:8080\r\n") << 403;
        QTest::newRow("an image on a page") << QByteArray("GET") << QByteArray("Sec-Fetch-Site: cross-site\r\n") << 403;
        QTest::newRow("a link on a page")
            << QByteArray("GET") << QByteArray("Referer: https://example.org/\r\n") << 403;
        QTest::newRow("a browser that says little")
            << QByteArray("GET") << QByteArray("User-Agent: Mozilla/5.0 (X11)\r\n") << 403;
    }

    void noPageChangesAnything()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        const QByteArray all = "Host: 127.0.0.1\r\n" + headers + (method == "POST" ? "Content-Length: 0\r\n" : "");
        QCOMPARE(
            statusOf(reply(m_port, head(method + " /demo/fault?endpoint=getCollectionValues&fault=503&times=1", all))),
            status);
        QCOMPARE(rawhttp::request(m_port, "/nbia-api/services/v1/getCollectionValues").status,
                 status == 200 ? 503 : 200);
    }

    void bodiesAreBounded_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("that says its length")
            << QByteArray("Content-Length: 100000000\r\n") << QByteArray(64 * 1024, 'x');
        QTest::newRow("in chunks") << QByteArray("Transfer-Encoding: chunked\r\n")
                                   << "10000\r\n" + QByteArray(64 * 1024, 'x') + "\r\n";
        QTest::newRow("as a form in parts")
            << QByteArray("Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000000\r\n")
            << QByteArray(64 * 1024, 'x');
        QTest::newRow("as headers") << QByteArray() << "X-Filler: " + QByteArray(1000, 'x') + "\r\n";
    }

    // Clients that keep sending are disconnected.
    void bodiesAreBounded()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, piece);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        QVERIFY(socket.waitForConnected(20'000));
        const bool inHead = headers.isEmpty();
        socket.write("POST /services/v3/TCIA/query/getPatient HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers +
                     (inHead ? "" : "\r\n"));
        constexpr qint64 enough = 64 * 1024 * 1024;
        qint64 sent = 0;
        while (sent < enough && socket.state() == QAbstractSocket::ConnectedState) {
            sent += socket.write(piece);
            socket.waitForBytesWritten(20'000);
            socket.waitForReadyRead(0); // sees the end
        }
        QVERIFY2(socket.state() != QAbstractSocket::ConnectedState, qPrintable(QString::number(sent)));
    }

    // More connections than threads: most send no request, and one sends it a byte at a time.
    void halfOpenConnectionsEnd()
    {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 80; ++i) {
            auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
            socket->connectToHost(u"127.0.0.1"_s, m_port);
            QVERIFY(socket->waitForConnected(20'000));
            socket->write("GET / HT");
            socket->flush();
        }
        QTimer drip;
        QTcpSocket &slow = *sockets.front();
        connect(&drip, &QTimer::timeout, &slow, [&slow] { slow.write("x"); });
        drip.start(100);
        QTRY_COMPARE_WITH_TIMEOUT(slow.state(), QAbstractSocket::UnconnectedState, 30'000);
        QVERIFY(isWell());
    }

    void isAuthenticatedBySecret()
    {
        const QByteArray secret = m_server.secret();
        QVERIFY(demo::isRunning(m_port, secret));
        QVERIFY(!demo::isRunning(m_port, demo::newSecret()));
        QVERIFY(!demo::isRunning(m_port, {}));
        demo::DemoServer other;
        const auto port = other.start();
        QVERIFY(port);
        QVERIFY(other.secret() != secret);
        QVERIFY(!demo::isRunning(*port, secret));
        QVERIFY(!rawhttp::request(m_port, "/demo/identity").body.contains(secret));
        QVERIFY(!rawhttp::request(m_port, "/demo/identity?challenge=1234").body.contains(secret));
        QVERIFY(rawhttp::request(m_port, "/demo/identity?challenge=1234").body !=
                rawhttp::request(m_port, "/demo/identity?challenge=1235").body);
    }

    // Another server relays the challenge to the true one.
    void relayedChallengeIsNotTrusted()
    {
        tests::FakeServer impostor([this](const tests::FakeServer::Request &request) {
            const rawhttp::Answer answer = rawhttp::request(m_port, request.target);
            return tests::FakeServer::reply(200, "text/plain", answer.body);
        });
        bool trusted = true;
        std::unique_ptr<QThread> asking(
            QThread::create([&] { trusted = demo::isRunning(impostor.serverPort(), m_server.secret()); }));
        asking->start();
        QTRY_VERIFY_WITH_TIMEOUT(asking->isFinished(), 20'000);
        QVERIFY(asking->wait());
        QCOMPARE(impostor.requests().size(), 1);
        QVERIFY(!trusted);
    }

    void secretIsPrivate()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QByteArray secret = demo::newSecret();
        QVERIFY(demo::publishedSecret(1).isEmpty());
        QVERIFY(demo::publishSecret(1, secret));
        QCOMPARE(demo::publishedSecret(1), secret);
        const QString path = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demonstration/1"_s;
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        demo::retractSecret(1);
        QVERIFY(demo::publishedSecret(1).isEmpty());
    }

private:
    bool isWell() const { return rawhttp::request(m_port, "/nbia-api/services/v1/getCollectionValues").status == 200; }

    demo::DemoServer m_server;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
