// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "desktop/window/singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::SingleInstance;

namespace {

//! Handing over waits for the answer, which comes from the event loop here.
bool sendToFirst(const session::Launch &launch)
{
    QFuture<bool> done = QtConcurrent::run([launch] { return SingleInstance::sendToFirst(launch); });
    return QTest::qWaitFor([&] { return done.isFinished(); }, 30'000) && done.result();
}

} // namespace

//! A second start hands over to the first.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentWithoutAWindow()
    {
        QVERIFY(!sendToFirst({}));
        SingleInstance first;
        QVERIFY(first.listen());
        first.close();
        QVERIFY(!sendToFirst({}));
    }

    void manifestServerAndFolderArrive()
    {
        SingleInstance first;
        QVERIFY(first.listen());
        session::Launch received;
        connect(&first, &SingleInstance::received, this, [&](const session::Launch &launch) { received = launch; });
        const archive::Server server {.name = u"127.0.0.1"_s,
                                      .base = QUrl(u"http://127.0.0.1:9/nbia-api/services/v1"_s),
                                      .dialect = archive::DialectId::NbiaV1};
        QVERIFY(sendToFirst({.server = u"demo"_s,
                             .given = server,
                             .apiKeyFile = u"/secret"_s,
                             .folder = u"/images"_s,
                             .manifest = u"list.tcia"_s}));
        QTRY_COMPARE(received.server, u"demo"_s);
        QCOMPARE(received.folder, u"/images"_s);
        QCOMPARE(received.manifest, QDir().absoluteFilePath(u"list.tcia"_s));
        QVERIFY(received.given);
        QCOMPARE(received.given->base, server.base);
        QVERIFY(received.given->dialect == server.dialect);
        QVERIFY(received.apiKeyFile.isEmpty());
    }

    void leftoverSocketIsReplaced()
    {
        auto killed = std::make_unique<SingleInstance>();
        QVERIFY(killed->listen());
        SingleInstance next;
        QVERIFY(next.listen()); // as after sendToFirst() had no answer
        QVERIFY(sendToFirst({}));
    }

    void nonsenseIsRefused()
    {
        SingleInstance first;
        QVERIFY(first.listen());
        QSignalSpy received(&first, &SingleInstance::received);
        for (const QByteArray &message : {QByteArray("hello\n"), QByteArray("[]\n"), QByteArray(200'000, 'x'),
                                          QByteArray("{\"url\": \"file:///etc\", \"dialect\": \"nbia-v1\"}\n"),
                                          QByteArray("{\"url\": \"http://a/\", \"dialect\": \"x\"}\n")}) {
            QLocalSocket socket;
            socket.connectToServer(first.socketPath());
            QVERIFY(socket.waitForConnected());
            socket.write(message);
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
            QVERIFY(socket.readAll().isEmpty());
        }
        QCOMPARE(received.size(), 0);
        QVERIFY(sendToFirst({})); // and it keeps listening
        QTRY_COMPARE(received.size(), 1);
    }

private:
    tests::Home m_home;
};

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
