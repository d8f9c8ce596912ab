// SPDX-License-Identifier: Apache-2.0
#include "core/redactor.h"
#include "core/runlog.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

//! The log of a run is in a file, which stays if the run does not end properly.
class TestRunLog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString &name = u"window.log"_s) const { return m_folder.filePath(name); }
    QByteArray read(const QString &file) const
    {
        QFile log(file);
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray("unreadable");
    }
    static bool write(const QString &file, const QByteArray &content, const QDateTime &time)
    {
        QFile log(file);
        return log.open(QIODevice::WriteOnly) && log.write(content) == content.size() && log.flush() &&
               log.setFileTime(time, QFileDevice::FileModificationTime);
    }
    QStringList keptLogs() const { return QDir(m_folder.path()).entryList({u"window-*.log"_s}, QDir::Files); }

private Q_SLOTS:
    void messagesAreInTheFileUntilACleanEnd()
    {
        registerSecret(u"s3cret-key-0815"_s);
        {
            const RunLog log(m_folder.path());
            QVERIFY(!log.previousRun());
            QTest::ignoreMessage(QtWarningMsg, "the key s3cret-key-0815 failed");
            qWarning("the key s3cret-key-0815 failed");
            const QByteArray content = read(path());
            QVERIFY2(content.contains("TCIA Browser " TCIA_VERSION), content.constData());
            QVERIFY2(content.contains("the key [key] failed"), content.constData());
            QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
        QVERIFY(!QFileInfo::exists(path()));
        QVERIFY(keptLogs().isEmpty());
    }

    void logOfAnUnfinishedRunIsKept()
    {
        QVERIFY(write(path(), "the last words\n", QDateTime({2024, 1, 1}, {0, 0}, Qt::UTC)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^The previous run did not end properly"_s));
        {
            const RunLog log(m_folder.path());
            QVERIFY(log.previousRun());
            QCOMPARE(read(log.previousRun()->context.path), QByteArray("the last words\n"));
            QVERIFY(!read(path()).contains("the last words"));
        }
        QCOMPARE(keptLogs().size(), 1);
        QVERIFY(!RunLog(m_folder.path()).previousRun()); // told once
        QCOMPARE(keptLogs().size(), 1);
    }

    void latestFiveAreKept()
    {
        for (int i = 0; i < 7; ++i) {
            QVERIFY(write(path(), QByteArray::number(i), QDateTime({2030 + i, 1, 1}, {0, 0}, Qt::UTC)));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^The previous run did not end properly"_s));
            const RunLog begun(m_folder.path());
            QVERIFY(begun.previousRun());
        }
        const QStringList kept = keptLogs();
        QCOMPARE(kept.size(), 5);
        QCOMPARE(read(path(kept.first())), QByteArray("2"));
        QCOMPARE(read(path(kept.last())), QByteArray("6"));
    }

    void secondRunLeavesTheFirstItsLog()
    {
        const RunLog first(m_folder.path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^This run writes no log"_s));
        {
            const RunLog second(m_folder.path());
            QVERIFY(!second.previousRun());
        }
        QVERIFY(QFileInfo::exists(path()));
    }

    // Qt logs that the lock file is gone, which must not wait for the log that ends.
    void endsAfterItsFolderWasRemoved()
    {
        const QTemporaryDir outer;
        const QString folder = outer.filePath(u"log"_s);
        {
            const RunLog log(folder);
            QVERIFY(QDir(folder).removeRecursively());
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Could not remove our own lock file"_s));
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    void anythingElseInPlaceOfTheFileIsReported()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"window.log"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^This run writes no log: .*window\\.log"_s));
        {
            const RunLog log(folder.path());
            QVERIFY(!log.previousRun());
        }
        QVERIFY(QFileInfo(folder.filePath(u"window.log"_s)).isDir());
    }
};

QTEST_GUILESS_MAIN(TestRunLog)
#include "tst_runlog.moc"
