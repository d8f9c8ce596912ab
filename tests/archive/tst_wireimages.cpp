// SPDX-License-Identifier: Apache-2.0
// Images over real sockets: what comes in their place, is cut, stalls, or cannot be written.
#include "archive/testdownload.h"
#include "core/text.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

namespace {

// A sink that runs out of memory.
class ThrowingSink final : public QIODevice
{
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { throw std::bad_alloc(); }
};

// A disk that is full from the first byte on.
class FullSink final : public QIODevice
{
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class WireImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partialContentIsAnError()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::reply(206, "application/zip", "PK\x03\x04 a part", "Content-Range: bytes 0-10/99\r\n");
        });
        const DownloadOutcome image = download(server);
        QVERIFY(!image.result);
        QCOMPARE(image.result.error().kind, Error::Kind::BadAnswer);
        QVERIFY2(image.result.error().detail.contains(u"206"), qPrintable(image.result.error().detail));
        QVERIFY(image.bytes.isEmpty());
    }

    void nonZipAnswersAreErrors()
    {
        FakeServer text([](const FakeServer::Request &) {
            return FakeServer::reply(200, "application/zip", "Server was not able to process your request");
        });
        const DownloadOutcome asText = download(text);
        QCOMPARE(asText.result.error().kind, Error::Kind::BadArchive);
        QCOMPARE(asText.result.error().serverText, u"Server was not able to process your request"_s);
        QCOMPARE(asText.result.error().context.seriesUid, u"1.2.3"_s);
        QVERIFY(asText.bytes.isEmpty());
        FakeServer endless([](const FakeServer::Request &) {
            return FakeServer::Reply {
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>" + QByteArray(300'000, 'a'), true};
        });
        QCOMPARE(download(endless).result.error().kind, Error::Kind::BadArchive);
        FakeServer nothing([](const FakeServer::Request &) { return FakeServer::reply(200, "application/zip", ""); });
        QCOMPARE(download(nothing).result.error().kind, Error::Kind::Incomplete);
    }

    void truncatedStreamIsAnError()
    {
        FakeServer chunked([](const FakeServer::Request &) {
            return FakeServer::Reply {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nPK\x03\x04"
                                      "abcd\r\n"};
        });
        const DownloadOutcome cut = download(chunked);
        QVERIFY(!cut.result);
        QCOMPARE(cut.result.error().kind, Error::Kind::Offline);
        FakeServer whole([](const FakeServer::Request &) {
            return FakeServer::Reply {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nPK\r\n6\r\n\x03\x04"
                                      "abcd\r\n0\r\n\r\n"};
        });
        const DownloadOutcome good = download(whole);
        QVERIFY(good.result);
        QCOMPARE(good.bytes, QByteArray("PK\x03\x04"
                                        "abcd"));
    }

    // The first bytes, by which a ZIP is recognised, arrive in two pieces.
    void fullSinkIsAnError()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto network = makeNetwork();
        FullSink sink;
        sink.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const QUrl base(u"http://127.0.0.1:%1/v"_s.arg(server.serverPort()));
        ImageDownload image(*network, imagesOf(serverAt(base, DialectId::NbiaV4), {}, false), sink, {});
        std::optional<Result<void>> outcome;
        connect(&image, &ImageDownload::finished, this, [&](const Result<void> &result) { outcome = result; });
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *const socket = server.nextPendingConnection();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nPK");
            connect(
                &image, &ImageDownload::progressed, socket,
                [socket] {
                    socket->write("\x03\x04"
                                  "abcd");
                },
                Qt::SingleShotConnection);
        });
        QTRY_VERIFY_WITH_TIMEOUT(outcome, 30'000);
        QVERIFY(!*outcome);
        QCOMPARE(outcome->error().kind, Error::Kind::Disk);
    }

    void exceptionOfSinkFailsTheDownload()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::reply(200, "application/zip",
                                     "PK\x03\x04"
                                     "abcd");
        });
        const auto network = makeNetwork();
        ThrowingSink sink;
        sink.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        ImageDownload image(*network, imagesOf(serverAt(server.url(u"/v"_s), DialectId::NbiaV4), {}, false), sink, {});
        QList<Result<void>> outcomes;
        connect(&image, &ImageDownload::finished, this, [&](const Result<void> &result) { outcomes << result; });
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 1, 30'000);
        QVERIFY(!outcomes.first());
        QVERIFY2(text::of(outcomes.first().error()).contains(u"memory"_s),
                 qPrintable(text::of(outcomes.first().error())));
    }

    void stalledBodyIsATimeout()
    {
        FakeServer before([](const FakeServer::Request &) { return FakeServer::Reply {{}, true}; });
        QCOMPARE(download(before, DialectId::NbiaV4, {.firstByteMs = 200, .stallMs = 200}).result.error().kind,
                 Error::Kind::Timeout);
        FakeServer inside([](const FakeServer::Request &) {
            return FakeServer::Reply {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nPK\x03\x04"
                                      "abcd\r\n",
                                      true};
        });
        QCOMPARE(download(inside, DialectId::NbiaV4, {.firstByteMs = 5000, .stallMs = 200}).result.error().kind,
                 Error::Kind::Timeout);
    }
};

QTEST_GUILESS_MAIN(WireImagesTest)
#include "tst_wireimages.moc"
