// SPDX-License-Identifier: Apache-2.0
#include "core/lock.h"
#include "support/step.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace tcia;

class TestLock : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"lock"_s); }
    void checkRefused() const
    {
        const auto lock = makeLock(path());
        QVERIFY(!tryLock(*lock) && !lock->isLocked());
        const Error error = lockedError(*lock, u"/data"_s, u"%1 (process %2 on %3) is using it."_s);
        QCOMPARE(error.kind, Error::Kind::Disk);
        QCOMPARE(error.context.path, path());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isHeldOnce()
    {
        const auto lock = makeLock(path()), other = makeLock(path());
        QVERIFY(tryLock(*lock) && !tryLock(*other));
        QCOMPARE(other->error(), QLockFile::LockFailedError);
        const Error error = lockedError(*other, u"/data"_s, u"%1 (process %2 on %3) is using it."_s);
        QCOMPARE(error.context.path, u"/data"_s);
        QVERIFY(error.detail.contains(QString::number(QCoreApplication::applicationPid())));
        lock->unlock();
        QVERIFY(tryLock(*other) && QFile::exists(path()));
    }

    // A process killed between creating its lock file and writing to it leaves an empty one.
    void emptyFileIsTakenOver_data()
    {
        QTest::addColumn<int>("age");
        QTest::newRow("new") << 0;
        QTest::newRow("of an hour ago") << 3600;
        QTest::newRow("of a clock ahead") << -3600;
    }
    void emptyFileIsTakenOver()
    {
        QFETCH(int, age);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-age), QFile::FileModificationTime));
        file.close();
        const auto lock = makeLock(path());
        QVERIFY(tryLock(*lock) && lock->isLocked());
    }

    // QLockFile locks the file between creating it and writing to it.
    void emptyFileOfRunningProcessIsRefused()
    {
#ifdef Q_OS_UNIX
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && ::flock(file.handle(), LOCK_EX) == 0);
        const auto lock = makeLock(path());
        QVERIFY(!tryLock(*lock) && QFile::exists(path()));
        file.close();
        QVERIFY(tryLock(*lock));
#else
        QSKIP("This system does not remove a file that is open");
#endif
    }

    void folderIsRefused()
    {
        QVERIFY(QDir().mkpath(path() + u"/inside"_s));
        TCIA_STEP(checkRefused());
    }

    void linkIsRefused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("dangling") << u"new"_s;
        QTest::newRow("to a device") << u"/dev/zero"_s; // reading it never ends
    }
    void linkIsRefused()
    {
#ifdef Q_OS_UNIX
        QFETCH(QString, target);
        QVERIFY(QFile::link(target, path()));
        TCIA_STEP(checkRefused());
        QVERIFY(QFileInfo(path()).isSymLink() && !QFile::exists(m_folder->filePath(u"new"_s)));
#else
        QSKIP("This system has no symbolic links that need no privilege");
#endif
    }

    // Opening a pipe blocks until its other end is opened.
    void pipeIsRefused()
    {
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        TCIA_STEP(checkRefused());
        QVERIFY(QFile::exists(path()));
#else
        QSKIP("This system has no pipes in folders");
#endif
    }
};

QTEST_GUILESS_MAIN(TestLock)
#include "tst_lock.moc"
