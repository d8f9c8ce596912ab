// SPDX-License-Identifier: Apache-2.0
#include "storage/record.h"
#include "support/archivefixture.h"
#include "support/step.h"
#include "support/waiting.h"
#include "verify/verify.h"

#include <QDir>
#include <QDirIterator>
#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::State;

// The system went down before completed series had reached the disk: lost ones are fetched again.
class TestLostPower : public QObject
{
    Q_OBJECT

    tests::ArchiveFixture m_demo;
    QTemporaryDir m_journals;

    QString journal() const { return m_journals.filePath(u"queue.sqlite"_s); }

    // Its length, and zeros.
    void damage(const Series &series) const
    {
        QFile damaged(m_demo.root() + u'/' + m_demo.images().filter(series.seriesUid).last());
        const qint64 size = damaged.size();
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate) && damaged.resize(size));
    }

    // A stored queue in which all is done.
    QList<Series> finish()
    {
        const QList<Series> chosen = m_demo.smallSeries(2);
        tests::OneTry manager;
        manager.setJournal(journal());
        manager.enqueue(*m_demo.archive, chosen, m_demo.target());
        if (!tests::waitIdle(manager))
            qFatal("It does not end");
        return chosen;
    }

    // The next start.
    struct Restart
    {
        explicit Restart(const TestLostPower &test)
        {
            manager.setJournal(test.journal());
            QObject::connect(&manager, &transfer::DownloadManager::restored, &manager,
                             [this](const QList<archive::Server> &servers) {
                                 for (const archive::Server &server : servers)
                                     manager.provide(server, server);
                             });
            QSignalSpy restored(&manager, &transfer::DownloadManager::restored);
            manager.restore();
            if (!restored.wait() || !tests::waitIdle(manager))
                qFatal("It does not come so far");
        }
        tests::OneTry manager;
        QSignalSpy lost {&manager, &transfer::DownloadManager::powerLost};
    };

    // The content of the root and its modification times.
    QStringList state() const
    {
        QStringList entries;
        QDirIterator it(m_demo.root(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            if (const QFileInfo info(it.next()); info.isFile() || info.isDir())
                entries << info.filePath() + info.lastModified().toString(Qt::ISODateWithMs);
        entries << QFileInfo(m_demo.root()).lastModified().toString(Qt::ISODateWithMs);
        entries.sort();
        return entries;
    }

    void compareWhole() const
    {
        const std::atomic_bool never = false;
        const auto verified = verify::verifyFolder(m_demo.root(), never);
        QVERIFY(verified);
        QVERIFY(!verified->verdicts.isEmpty());
        for (const verify::Verdict &verdict : verified->verdicts)
            QCOMPARE(verdict.kind, verify::Verdict::Kind::Whole);
    }

    // As if the last series had been finished in an earlier run of the system, and no checkpoint had followed.
    void dropCheckpoints() const
    {
        QFile record(storage::recordPath(m_demo.root()));
        QVERIFY(record.open(QIODevice::ReadWrite));
        QByteArray kept;
        while (!record.atEnd())
            if (const QByteArray line = record.readLine(); !line.startsWith("{\"synced\""))
                kept += line;
        kept.replace("\"boot\":\"", "\"boot\":\"an earlier run than ");
        QVERIFY(record.resize(0) && record.seek(0));
        QCOMPARE(record.write(kept), kept.size());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_demo.start()); }
    void cleanup()
    {
        for (const auto &companion : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(journal() + companion);
        QVERIFY(QDir(m_demo.root()).removeRecursively() && QDir().mkpath(m_demo.root()));
    }

    void fetchedAgain()
    {
        const QList<Series> chosen = m_demo.smallSeries(2);
        tests::OneTry manager;
        manager.enqueue(*m_demo.archive, chosen, m_demo.target());
        QVERIFY(tests::waitIdle(manager));
        TCIA_STEP(dropCheckpoints());
        TCIA_STEP(damage(chosen[0]));
        manager.enqueue(*m_demo.archive, chosen, m_demo.target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[2].state, State::Done);
        QCOMPARE(manager.transfers()[3].state, State::Present);
        TCIA_STEP(compareWhole());
    }

    // A queue without waiting transfers is checked as well, once, and lost series are fetched again.
    void finishedRowsOnly()
    {
        const QList<Series> chosen = finish();
        TCIA_STEP(dropCheckpoints());
        TCIA_STEP(damage(chosen[0]));
        {
            Restart first(*this);
            QCOMPARE(first.manager.progress().done, 2);
            QCOMPARE(first.manager.transfers()[0].state, State::Done);
            QVERIFY(first.manager.transfers()[0].received > 0);
            QCOMPARE(first.lost.size(), 1);
            const auto error = first.lost.first().first().value<Error>();
            QCOMPARE(error.kind, Error::Kind::PowerLost);
            QCOMPARE(error.context.path, m_demo.root());
            QCOMPARE(error.detail, u"Completed series that are downloaded again: 1."_s);
        }
        TCIA_STEP(compareWhole());
        const QStringList before = state();
        Restart second(*this);
        QCOMPARE(second.lost.size(), 0);
        QCOMPARE(state(), before);
    }

    // Its server is unreachable: it stays pending, also after the next start, which no longer reports it.
    void noteIsKept()
    {
        const QList<Series> chosen = finish();
        TCIA_STEP(dropCheckpoints());
        TCIA_STEP(damage(chosen[0]));
        for (int start = 0; start < 2; ++start) {
            tests::OneTry manager;
            manager.setJournal(journal());
            QSignalSpy restored(&manager, &transfer::DownloadManager::restored),
                lost(&manager, &transfer::DownloadManager::powerLost);
            manager.restore();
            QVERIFY(restored.wait());
            QTRY_COMPARE_WITH_TIMEOUT(manager.progress().waiting, 1, 30'000);
            QCOMPARE(lost.size(), start == 0 ? 1 : 0);
            QVERIFY(manager.transfers()[0].folder.isEmpty());
        }
        QCOMPARE(Restart(*this).manager.progress().done, 2);
        TCIA_STEP(compareWhole());
    }

    // An end at which nothing was lost, and one at which nothing could be, do nothing.
    void nothingLost()
    {
        finish();
        const QStringList before = state();
        QCOMPARE(Restart(*this).lost.size(), 0);
        QCOMPARE(state(), before);
        TCIA_STEP(dropCheckpoints());
        Restart second(*this);
        QCOMPARE(second.lost.size(), 0);
        QCOMPARE(second.manager.progress().done, 2);
    }

    // Killed during clean-up, when all was done and flushed: the next start does the rest.
    void killedAtTheEnd()
    {
        finish();
        const QString partial = m_demo.root() + u"/.tcia-partial"_s;
        QVERIFY(QDir().mkpath(partial));
        const auto leave = [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        };
        QByteArray lock;
        {
            const QString path = partial + u"/lock"_s;
            QLockFile ours(path);
            QVERIFY(ours.tryLock(0));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            lock = file.readAll();
        }
        leave(partial + u"/lock"_s, "99999999" + lock.mid(lock.indexOf('\n'))); // no process has this number
        leave(partial + u"/fetch-0.zip.part"_s, {});
        QCOMPARE(Restart(*this).lost.size(), 0);
        QVERIFY(!QFileInfo::exists(partial));
        QVERIFY(QDir().mkpath(partial)); // a moment later
        QCOMPARE(Restart(*this).lost.size(), 0);
        QVERIFY(!QFileInfo::exists(partial));
    }

    // Its disk may be back tomorrow.
    void folderIsMissing()
    {
        const QList<Series> chosen = finish();
        TCIA_STEP(dropCheckpoints());
        TCIA_STEP(damage(chosen[0]));
        const QString away = m_journals.filePath(u"away"_s);
        QVERIFY(QFile::rename(m_demo.root(), away));
        {
            Restart first(*this);
            QCOMPARE(first.lost.size(), 0);
            QCOMPARE(first.manager.progress().done, 2);
            QVERIFY(!QFileInfo::exists(m_demo.root()));
        }
        QVERIFY(QFile::rename(away, m_demo.root()));
        Restart second(*this);
        QCOMPARE(second.lost.size(), 1);
        QCOMPARE(second.manager.progress().done, 2);
        TCIA_STEP(compareWhole());
    }

    // Series that are in no queue are reported.
    void missingRows()
    {
        const QList<Series> chosen = finish();
        TCIA_STEP(dropCheckpoints());
        TCIA_STEP(damage(chosen[0]));
        tests::OneTry manager;
        QSignalSpy lost(&manager, &transfer::DownloadManager::powerLost);
        manager.enqueue(*m_demo.archive, chosen.last(1), m_demo.target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(lost.size(), 1);
        QVERIFY(lost.first().first().value<Error>().detail.contains("not in the queue any more: 1."_L1));
    }

    // The folder was opened for another series before the queue of the previous session was restored.
    void openedBeforeTheQueue()
    {
        const Series other = m_demo.smallSeries(3).last();
        const QList<Series> chosen = finish();
        TCIA_STEP(dropCheckpoints());
        TCIA_STEP(damage(chosen[0]));
        QVERIFY(m_demo.server.setFault(other.seriesUid, u"stall-inside"_s)); // it keeps the folder open
        tests::OneTry manager;
        manager.setJournal(journal());
        QSignalSpy restored(&manager, &transfer::DownloadManager::restored),
            lost(&manager, &transfer::DownloadManager::powerLost);
        manager.enqueue(*m_demo.archive, {other}, m_demo.target());
        QVERIFY(lost.wait());
        QVERIFY(lost.first().first().value<Error>().detail.contains("not in the queue any more: 1."_L1));
        manager.restore();
        QVERIFY(restored.wait());
        QCOMPARE(lost.size(), 2);
        QCOMPARE(lost.last().first().value<Error>().detail, u"Completed series that are downloaded again: 1."_s);
        QVERIFY(m_demo.server.setFault(other.seriesUid, u"none"_s));
        manager.cancel(tests::ids(manager, {0}));
        for (const auto &server : restored.first().first().value<QList<archive::Server>>())
            manager.provide(server, server);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().done, 2);
        TCIA_STEP(compareWhole());
    }
};

QTEST_GUILESS_MAIN(TestLostPower)
#include "tst_powerlossrecovery.moc"
