// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "core/files.h"
#include "desktop/window/singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

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
        QVERIFY(first.start({}));
        first.close();
        QVERIFY(!sendToFirst({}));
        SingleInstance next; // while the first is still ending
        QVERIFY(next.start({}));
        QVERIFY(sendToFirst({}));
    }

    void manifestServerAndFolderArrive()
    {
        SingleInstance first;
        QVERIFY(first.start({}));
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
        SingleInstance first;
        QVERIFY(first.start({}));
        const QString path = first.socketPath();
        first.close();
        QVERIFY(writeFile(path, "left"));
        SingleInstance next;
        QVERIFY(next.start({}));
        QVERIFY(sendToFirst({}));
    }

    //! Of several real starts at the same instant one opens the window, and the others hand over to it; the same after
    //! it was killed.
    void startsAtTheSameInstantOpenOneWindow()
    {
        constexpr int rounds = 4, starts = 3;
        for (int round = 0; round < rounds; ++round) {
            std::array<QProcess, starts> programs;
            for (QProcess &program : programs) {
                program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
                program.start(QStringLiteral(TCIA_BROWSER), {});
            }
            const auto running = [&programs] {
                return std::ranges::count(programs, QProcess::Running, &QProcess::state);
            };
            for (QProcess &program : programs)
                QVERIFY(program.waitForStarted());
            QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 60'000);
            for (QProcess &program : programs)
                if (program.state() == QProcess::NotRunning)
                    QCOMPARE(program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, 0);
            QProcess later;
            later.start(QStringLiteral(TCIA_BROWSER), {});
            QTRY_COMPARE_WITH_TIMEOUT(later.state(), QProcess::NotRunning, 60'000);
            QCOMPARE(later.exitCode(), 0);
            QCOMPARE(running(), 1);
            for (QProcess &program : programs)
                if (program.state() == QProcess::Running)
                    round % 2 ? program.terminate() : program.kill();
            QTRY_COMPARE_WITH_TIMEOUT(running(), 0, 60'000);
        }
    }

    void nonsenseIsRefused()
    {
        SingleInstance first;
        QVERIFY(first.start({}));
        QSignalSpy received(&first, &SingleInstance::received);
        for (const QByteArray &message :
             {QByteArray("hello\n"), QByteArray("[]\n"), QByteArray(200'000, 'x'),
              QByteArray("{\"given\": {\"name\": \"a\", \"base\": \"file:///etc\", \"dialect\": \"nbia-v1\"}}\n"),
              QByteArray("{\"given\": {\"name\": \"a\", \"base\": \"http://a/\", \"dialect\": \"x\"}}\n")}) {
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
