// SPDX-License-Identifier: Apache-2.0
#include "program.h"
#include "support/unix.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tcia::tests;

//! `tcia` that waits for a list or a record that another program is to write, and is stopped.
class TestStop : public QObject
{
    Q_OBJECT

    Program m_program {QStringLiteral(TCIA_PROGRAM)};

    QString pipe() const { return m_program.file(u"pipe"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!isUnix)
            QSKIP(onlyUnix);
        QVERIFY(makePipe(pipe()));
    }

    void whileReading_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("isNamed");
        const QStringList plan {u"--server"_s, u"demo"_s, u"download"_s, u"--to"_s, u"x"_s, u"--dry-run"_s};
        QTest::newRow("a list from a pipe") << plan + QStringList {u"--manifest"_s, pipe()} << true;
        QTest::newRow("a list from standard input") << plan + QStringList {u"--manifest"_s, u"-"_s} << false;
        QTest::newRow("UIDs from standard input") << plan + QStringList {u"--series"_s, u"-"_s} << false;
        QTest::newRow("a record") << QStringList {u"record"_s, pipe()} << true;
        QTest::newRow("a record to cite") << QStringList {u"cite"_s, pipe()} << true;
    }
    void whileReading()
    {
        QFETCH(QStringList, command);
        QFETCH(bool, isNamed);
        const auto process = m_program.start(command);
        QVERIFY(process->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(Program::listens(*process), 30'000);
        QSignalSpy spoke(process.get(), &QProcess::readyReadStandardError);
        QByteArray said = process->readAllStandardError(); // it may have spoken before anybody waited for it
        while (isNamed && !said.contains("this waits until another program has written it") && spoke.wait(60'000))
            said += process->readAllStandardError();
        QCOMPARE(said.contains("pipe, which is no regular file"), isNamed);
        QVERIFY(sendSignal(*process, SIGTERM));
        const Ran ran = Program::ended(*process);
        QVERIFY2(ran.exit == 130, ran.err.constData());
    }

    // An index is not read from its start to its end.
    void noIndexFromAPipe()
    {
        const Ran ran = m_program.run({u"--server"_s, u"idc"_s, u"index"_s, u"--from"_s, pipe()});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("It is not a regular file"), ran.err.constData());
    }

    void aListFromAPipe()
    {
        const auto process =
            m_program.start({u"--server"_s, u"demo"_s, u"--format"_s, u"json"_s, u"cite"_s, u"--manifest"_s, pipe()});
        QVERIFY(process->waitForStarted());
        QFile writer(pipe());
        QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered)); // once it is read
        writer.write("no series at all\n");
        writer.close();
        const Ran ran = Program::ended(*process);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains("pipe"), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestStop)
#include "tst_stop.moc"
