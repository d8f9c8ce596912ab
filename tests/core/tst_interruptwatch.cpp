// SPDX-License-Identifier: Apache-2.0
#include "core/platform/interruptwatch.h"

#include <QTest>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace tcia;

namespace {

#ifdef Q_OS_UNIX
constexpr int survived = 7;

//! How a process ends that watches for interrupts, sees nothing of its event loop, and is sent these.
int outcomeOf(const QList<int> &numbers)
{
    const pid_t child = ::fork();
    if (child == 0) {
        QObject context;
        if (!platform::watchInterrupts(&context, [] {}) || platform::wasInterrupted())
            ::_exit(1);
        for (const int one : numbers)
            ::raise(one);
        ::_exit(platform::wasInterrupted() ? survived : 2);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}
#endif

} // namespace

class TestInterruptWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsSeenWithoutAnEventLoop()
    {
#ifdef Q_OS_UNIX
        const int status = outcomeOf({SIGTERM});
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), survived);
#else
        QSKIP("Signals are raised on Unix only");
#endif
    }

    void theSecondEndsTheProcess_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("the same") << SIGINT << SIGINT;
        QTest::newRow("of another kind") << SIGINT << SIGTERM;
        QTest::newRow("the other way round") << SIGTERM << SIGINT;
    }
    void theSecondEndsTheProcess()
    {
        QFETCH(int, first);
        QFETCH(int, second);
#ifdef Q_OS_UNIX
        const int status = outcomeOf({first, second});
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), second);
#else
        QSKIP("Signals are raised on Unix only");
#endif
    }
};

QTEST_GUILESS_MAIN(TestInterruptWatch)
#include "tst_interruptwatch.moc"
