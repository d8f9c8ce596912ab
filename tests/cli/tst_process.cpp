// SPDX-License-Identifier: Apache-2.0
#include "demo/server/demoserver.h"
#include "program.h"
#include "support/fakeserver.h"
#include "support/unix.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! How the program behaves as a process: statuses, streams, keys, and being the demonstration archive.
class TestProcess : public QObject
{
    Q_OBJECT

private:
    Program m_program {QStringLiteral(TCIA_PROGRAM)};

private Q_SLOTS:
    void init() { m_program.setVariable(u"TCIA_API_KEY"_s, {}); }

    void wrongUsageIsTwo()
    {
        for (const QStringList &line :
             {QStringList {}, QStringList {u"frobnicate"_s}, QStringList {u"size"_s},
              QStringList {u"--server"_s, u"nobody"_s, u"collections"_s},
              QStringList {u"--server"_s, u"demo"_s, u"download"_s, u"--to"_s, u"x"_s},
              QStringList {u"--url"_s, u"ftp://h"_s, u"--dialect"_s, u"legacy"_s, u"collections"_s}}) {
            const Ran ran = m_program.run(line);
            QVERIFY2(ran.exit == 2, ran.err.constData());
            QVERIFY2(ran.err.startsWith("tcia: "), ran.err.constData());
            QVERIFY(ran.out.isEmpty());
        }
        QVERIFY(!QFileInfo::exists(m_program.file(u"x"_s)));
        QCOMPARE(m_program.run({u"--help"_s}).exit, 0);
        QCOMPARE(m_program.run({u"download"_s, u"--help"_s}).exit, 0);
        QCOMPARE(m_program.run({u"--version"_s}).out, QByteArray("tcia " TCIA_VERSION "\n"));
    }

    void unreachableServersAreThree()
    {
        QTcpServer reserved;
        QVERIFY(reserved.listen(QHostAddress::LocalHost));
        const quint16 port = reserved.serverPort();
        reserved.close(); // no listener there now
        const Ran ran = m_program.run({u"--url"_s, u"http://127.0.0.1:%1/services/v2"_s.arg(port), u"--dialect"_s,
                                       u"legacy"_s, u"collections"_s});
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.startsWith("tcia: "), ran.err.constData());
    }

    void keyIsNeverPrinted()
    {
        const QByteArray key = "s3cret-key-0815";
        FakeServer server([key](const FakeServer::Request &) {
            return FakeServer::reply(401, "text/plain", "the key " + key + " is not good");
        });
        m_program.write(u"key"_s, key + "\n");
        for (const bool inQuery : {false, true}) {
            QStringList line {u"--url"_s,
                              server.url(u"/services/v2"_s).toString(),
                              u"--dialect"_s,
                              u"legacy"_s,
                              u"--api-key-file"_s,
                              m_program.file(u"key"_s),
                              u"series"_s,
                              u"--collection"_s,
                              u"C"_s};
            if (inQuery)
                line << u"--api-key-in-query"_s;
            const Ran ran = m_program.run(line);
            QCOMPARE(ran.exit, 3);
            QVERIFY2(!ran.err.contains(key) && !ran.out.contains(key), ran.err.constData());
            QCOMPARE(server.requests().last().target.contains(key), inQuery);
            QCOMPARE(server.requests().last().headers.value("api_key") == key, !inQuery);
        }
    }

    void rawAnswersRepeatNoKey()
    {
        const QByteArray key = "s3cret-key-0815-4711", before = "[{\"Modality\": \"\xfc\", \"echo\": \"";
        FakeServer server([&](const FakeServer::Request &request) {
            const QByteArray echo = request.headers.value("api_key");
            return FakeServer::reply(200, "application/json", before + echo + "\"}]");
        });
        m_program.write(u"key"_s, key + "\n");
        QStringList line {u"--url"_s,     server.url(u"/services/v2"_s).toString(),
                          u"--dialect"_s, u"legacy"_s,
                          u"series"_s,    u"--collection"_s,
                          u"C"_s,         u"--raw"_s};
        QCOMPARE(m_program.run(line).out, before + "\"}]"); // byte for byte
        line << u"--api-key-file"_s << m_program.file(u"key"_s);
        const Ran ran = m_program.run(line);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out, before + "[key]\"}]");
    }

    // Not over http to another machine, unless an option allows it, and then with a warning.
    void theKeyIsNotSentUnencrypted()
    {
        m_program.setVariable(u"TCIA_API_KEY"_s, u"s3cret-key-0815"_s);
        const QStringList there {u"--url"_s, u"http://archive.invalid/services/v4"_s, u"--dialect"_s, u"nbia-v4"_s};
        const Ran refused = m_program.run(there + QStringList {u"collections"_s});
        QCOMPARE(refused.exit, 2);
        QVERIFY2(refused.err.contains("--allow-http-key"), refused.err.constData());
        const Ran allowed = m_program.run(there + QStringList {u"--allow-http-key"_s, u"collections"_s});
        QCOMPARE(allowed.exit, 3); // there is no such host
        QVERIFY2(allowed.err.contains("archive.invalid over http, unencrypted"), allowed.err.constData());
        m_program.setVariable(u"TCIA_API_KEY"_s, {});
        QCOMPARE(m_program.run(there + QStringList {u"collections"_s}).exit, 3); // there is no key to send
    }

    void environmentKeyReportsItsDestination()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::reply(200, "application/json", "[]"); });
        const QStringList there {u"--url"_s, server.url(u"/v4"_s).toString(), u"--dialect"_s, u"nbia-v4"_s,
                                 u"collections"_s};
        QVERIFY(!m_program.run(there).err.contains("TCIA_API_KEY"));
        m_program.setVariable(u"TCIA_API_KEY"_s, u"s3cret-key-0815"_s);
        const Ran ran = m_program.run(there);
        const QByteArray words =
            "The key in TCIA_API_KEY is sent to 127.0.0.1:" + QByteArray::number(server.serverPort()) + ".";
        QVERIFY2(ran.err.contains(words) && !ran.err.contains("s3cret"), ran.err.constData());
        QCOMPARE(server.requests().last().headers.value("api_key"), QByteArray("s3cret-key-0815"));

        // An unreadable list cannot show which servers are the user's.
        const QString list = m_program.file(u"home/XDG_CONFIG_HOME/tcia-browser/servers.json"_s);
        QVERIFY(QDir().mkpath(QFileInfo(list).path()));
        m_program.write(u"home/XDG_CONFIG_HOME/tcia-browser/servers.json"_s, "{");
        const Ran unsure = m_program.run(there);
        QVERIFY(QFile::remove(list));
        QVERIFY2(unsure.err.contains("servers.json") && unsure.err.contains(words), unsure.err.constData());
        QCOMPARE(unsure.exit, ran.exit);
    }

    void errorsHaveANameInJson()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::reply(404, "text/plain", "no"); });
        const Ran ran = m_program.run({u"--url"_s, server.url(u"/v4"_s).toString(), u"--dialect"_s, u"nbia-v4"_s,
                                       u"--progress"_s, u"json"_s, u"collections"_s});
        QVERIFY2(ran.err.contains("\"kind\":\"not-found\""), ran.err.constData());
    }

    void serversAreListed()
    {
        const Ran ran = m_program.run({u"--format"_s, u"json"_s, u"servers"_s});
        QCOMPARE(ran.exit, 0);
        QStringList keys;
        for (const auto &row : ran.json())
            keys << row.toObject().value("Key"_L1).toString();
        QCOMPARE(keys, (QStringList {u"tcia"_s, u"nlst"_s, u"idc"_s, u"tcia-v2"_s, u"tcia-v2-test"_s, u"demo"_s}));
    }

    void theDemonstrationNeedsNoNetwork()
    {
        for (const Spoken &one : spoken()) {
            const Ran ran = m_program.run(
                {u"--server"_s, u"DEMO"_s, u"--dialect"_s, one.dialect, u"--format"_s, u"json"_s, u"collections"_s});
            QVERIFY2(ran.exit == 0, ran.err.constData());
            QVERIFY(ran.json().size() >= 12);
        }
        const Ran list = m_program.run(
            {u"--server"_s, u"demo"_s, u"--format"_s, u"json"_s, u"shared-list"_s, u"sharedListApiUnitTest"_s});
        QVERIFY(!list.json().isEmpty());
    }

    void servesTheDemonstration()
    {
        if (!tests::isUnix)
            QSKIP(tests::onlyUnix);
        const QString file = m_program.file(u"url"_s);
        const auto process = m_program.start({u"demo"_s, u"--port"_s, u"0"_s, u"--write-url"_s, file});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file), 60'000);
        QFile url(file);
        QVERIFY(url.open(QIODevice::ReadOnly));
        const QString base = QString::fromLatin1(url.readAll()).trimmed();
        const Ran asked = m_program.run({u"--url"_s, base + u"/nbia-api/services/v1"_s, u"--dialect"_s, u"nbia-v1"_s,
                                         u"--format"_s, u"json"_s, u"modalities"_s});
        QVERIFY2(asked.exit == 0, asked.err.constData());
        QVERIFY(!asked.json().isEmpty());
        QVERIFY(tests::sendSignal(*process, SIGINT));
        const Ran ran = Program::ended(*process);
        QCOMPARE(ran.exit, 0);
        for (const Spoken &one : spoken())
            QVERIFY2(ran.out.contains((base + one.path).toLatin1()), ran.out.constData());
    }

    void closedPipeIsNoCrash()
    {
        const auto process = m_program.start({u"--server"_s, u"demo"_s, u"--format"_s, u"json"_s, u"series"_s});
        QVERIFY(process->waitForStarted());
        process->closeReadChannel(QProcess::StandardOutput);
        const Ran ran = Program::ended(*process);
        QVERIFY2(ran.exit == 0 || ran.exit == 1, ran.err.constData());
    }

    void inputListsAreRead()
    {
        const Ran series = m_program.run(
            {u"--server"_s, u"demo"_s, u"--format"_s, u"csv"_s, u"series"_s, u"--collection"_s, u"Demo-Chest-XRay"_s});
        QCOMPARE(series.exit, 0);
        const Ran plan = m_program.run({u"--server"_s, u"demo"_s, u"--format"_s, u"json"_s, u"download"_s, u"--to"_s,
                                        u"nowhere"_s, u"--series"_s, u"-"_s, u"--dry-run"_s},
                                       series.out);
        QVERIFY2(plan.exit == 0, plan.err.constData());
        QCOMPARE(plan.json().size(), series.out.count("\r\n") - 1);
        const Ran nothing =
            m_program.run({u"--server"_s, u"demo"_s, u"size"_s, u"--series"_s, u"-"_s}, "no uid here\n");
        QCOMPARE(nothing.exit, 2);
        QVERIFY2(nothing.err.contains("standard input"), nothing.err.constData());
    }

    void inputLimitIsReported()
    {
        const QByteArray large = QByteArray(128'000'000, '\n') + "1.2.3\n";
        const Ran lists[] {
            m_program.run({u"--server"_s, u"demo"_s, u"size"_s, u"--series"_s, u"-"_s}, large),
            m_program.run({u"--server"_s, u"demo"_s, u"search"_s, u"--offline"_s, u"--id"_s, u"-"_s}, large),
        };
        for (const Ran &ran : lists) {
            QCOMPARE(ran.exit, 2);
            QVERIFY2(ran.err.contains("the limit of 128 MB"), ran.err.constData());
        }
        const Ran file = m_program.run({u"--server"_s, u"demo"_s, u"download"_s, u"--to"_s, u"nowhere"_s,
                                        u"--dry-run"_s, u"--manifest"_s, m_program.write(u"large.tcia"_s, large)});
        QVERIFY(file.exit != 0);
        QVERIFY2(file.err.contains("the limit of 128 MB"), file.err.constData());
        for (const auto &command : {u"series"_s, u"search"_s, u"download"_s})
            QVERIFY(m_program.run({command, u"--help"_s}).out.simplified().contains("128 MB and 1,000,000"));
    }

    void workbookIsRecognised()
    {
        const QByteArray workbook = QByteArray("PK\x03\x04\x14\0", 6) + "[Content_Types].xml 1.2.3\nxl/workbook.xml";
        for (const QStringList &asked : {QStringList {u"size"_s, u"--series"_s, u"-"_s},
                                         QStringList {u"search"_s, u"--offline"_s, u"--id"_s, u"-"_s}}) {
            const Ran ran = m_program.run(QStringList {u"--server"_s, u"demo"_s} + asked, workbook);
            QCOMPARE(ran.exit, 2);
            QVERIFY2(ran.err.contains("This is an Excel workbook. Save it as CSV"), ran.err.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
