// SPDX-License-Identifier: Apache-2.0
#include "core/platform/sanitized.h"
#include "core/runlog.h"
#include "desktop/window/singleinstance.h"
#include "support/unix.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tcia;

//! A run of the program that crashed leaves its log, and the next says where it lies.
class TestCrashLog : public QObject
{
    Q_OBJECT

private:
    //! Starts the window on the demonstration archive, until it answers.
    static bool start(QProcess &program)
    {
        program.start(QStringLiteral(TCIA_BROWSER), {u"--demo"_s});
        return QTest::qWaitFor([] { return desktop::SingleInstance::sendToFirst({}); }, 60'000);
    }
    static bool end(QProcess &program, int signal)
    {
        return tests::sendSignal(program, signal) && program.waitForFinished(60'000);
    }
    static QStringList logs(const QString &pattern)
    {
        return QDir(RunLog::defaultFolder()).entryList({pattern}, QDir::Files);
    }

private Q_SLOTS:
    static void initTestCase()
    {
        if (!tests::isUnix)
            QSKIP(tests::onlyUnix);
        QCoreApplication::setApplicationName(u"tcia-browser"_s);
    }

    void theNextRunNamesTheLog()
    {
        QProcess crashing;
        QVERIFY(start(crashing));
        QVERIFY(end(crashing, SIGSEGV));
        QCOMPARE(logs(u"window.log"_s).size(), 1);

        QProcess next;
        QVERIFY(start(next));
        const QStringList kept = logs(u"window-*.log"_s);
        QCOMPARE(kept.size(), 1);
        const QString path = RunLog::defaultFolder() + u'/' + kept.first();
        QVERIFY(end(next, SIGTERM));
        const QByteArray said = next.readAllStandardError();
        QVERIFY2(said.contains("did not end properly") && said.contains(path.toUtf8()), said.constData());
        QFile log(path);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray content = log.readAll();
        QVERIFY2(content.contains("TCIA Browser " TCIA_VERSION), content.constData());
#ifndef TCIA_IS_SANITIZED
        QVERIFY2(content.contains("crashed by signal 11"), content.constData());
#endif
    }

    void aRequestToEndIsAProperEnd()
    {
        QProcess program;
        QVERIFY(start(program));
        QCOMPARE(logs(u"window.log"_s).size(), 1);
        QVERIFY(end(program, SIGTERM));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(logs(u"window.log"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCrashLog)
#include "tst_crashlog.moc"
