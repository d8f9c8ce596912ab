// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"
#include "storage/record.h"
#include "support/earlier.h"
#include "support/step.h"
#include "support/unix.h"
#include "transfer/requestlog.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using transfer::RequestLog;

//! A killed download is resumed from the folder alone: with another home, under another path, with a damaged queue.
class TestFolder : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    std::unique_ptr<Program> m_first, m_second; //!< with a home each
    QString m_good, m_bad, m_folder;

    static QStringList to(const QString &folder)
    {
        return {u"--format"_s, u"json"_s, u"download"_s, u"--to"_s, folder};
    }
    QStringList at() const
    {
        return {u"--url"_s, u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port()), u"--dialect"_s,
                u"nbia-v4"_s};
    }
    QStringList both() const
    {
        return {u"--layout"_s, u"flat"_s,     u"--verify"_s, u"crc"_s,      u"--progress"_s,
                u"json"_s,     u"--series"_s, m_good,        u"--series"_s, m_bad};
    }

    //! A download of the two was killed when one was there.
    void killHalfway()
    {
        QVERIFY(m_server.setFault(m_bad, u"stall-inside"_s));
        const auto process = m_first->start(at() + to(m_folder) + both());
        QSignalSpy spoke(process.get(), &QProcess::readyReadStandardError);
        QByteArray said;
        while (!said.contains("\"event\":\"done\"") || !said.contains("\"state\":\"fetching\"")) {
            QVERIFY2(spoke.wait(60'000), said.constData());
            said += process->readAllStandardError();
        }
        QSignalSpy finished(process.get(), &QProcess::finished);
        process->kill();
        QVERIFY(process->state() == QProcess::NotRunning || finished.wait(60'000));
        QVERIFY(m_server.setFault(m_bad, u"none"_s));
        QVERIFY(m_server.setFault(m_good, u"404"_s)); // complete series are not requested again
    }

    static QSet<QString> uidsOf(const Ran &ran)
    {
        QSet<QString> uids;
        for (const auto &row : ran.json())
            if (const QString state = row.toObject().value("State"_L1).toString();
                state == "done"_L1 || state == "present"_L1)
                uids << row.toObject().value("SeriesInstanceUID"_L1).toString();
        return uids;
    }

    //! Both are complete, and so are the folder's requests.
    void checkWhole(Program &program, const QString &folder)
    {
        for (const QString &uid : {m_good, m_bad})
            QCOMPARE(QDir(folder + u'/' + uid).entryList({u"*.dcm"_s}).size(), demo::content().find(uid)->images);
        const auto content = RequestLog(folder).read();
        QVERIFY(content && content->isComplete());
        const Ran more = program.run(to(folder));
        QVERIFY2(more.exit == 0 && more.err.contains("Nothing is left"), more.err.constData());
        QVERIFY(!QFileInfo::exists(folder + u"/.tcia-partial"_s));
    }

    QString earlierQueue(const Program &program, const QString &folder) const
    {
        const QString name =
            QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex());
        return program.file(u"home/XDG_DATA_HOME/tcia-browser/queues/%1.sqlite"_s.arg(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QStringList uids;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.modality == "CT"_L1 && entry.images >= 3 && entry.images <= 12)
                uids << entry.record.seriesUid;
        m_good = uids.at(0);
        m_bad = uids.at(1);
    }

    void init()
    {
        m_first = std::make_unique<Program>(QStringLiteral(TCIA_PROGRAM));
        m_second = std::make_unique<Program>(QStringLiteral(TCIA_PROGRAM));
        m_folder = m_first->file(u"folder"_s);
    }

    void cleanup() { QVERIFY(m_server.setFault(m_good, u"none"_s) && m_server.setFault(m_bad, u"none"_s)); }

    void fromAnotherHome()
    {
        TCIA_STEP(killHalfway());
        const Ran ran = m_second->run(to(m_folder));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(uidsOf(ran), (QSet<QString> {m_good, m_bad}));
        TCIA_STEP(checkWhole(*m_second, m_folder));
    }

    // The user removed a series that had been finished: the folder's requests are not complete.
    void removedFolderIsPendingAgain()
    {
        const Ran whole = m_first->run(at() + to(m_folder) + both());
        QVERIFY2(whole.exit == 0, whole.err.constData());
        QVERIFY(QDir(m_folder + u'/' + m_good).removeRecursively());
        const Ran again = m_first->run(to(m_folder));
        QVERIFY2(again.exit == 0, again.err.constData());
        QVERIFY2(again.err.contains("1 recorded series is no longer complete"), again.err.constData());
        TCIA_STEP(checkWhole(*m_first, m_folder));
        QVERIFY(QDir(m_folder + u'/' + m_bad).removeRecursively());
        const Ran dropped = m_first->run(to(m_folder) + QStringList {u"--drop"_s});
        QVERIFY2(dropped.exit == 0, dropped.err.constData());
        const Ran nothing = m_first->run(to(m_folder));
        QVERIFY2(nothing.exit == 0 && nothing.err.contains("Nothing is left"), nothing.err.constData());
    }

    void pipeInPlaceOfALock_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("of the folder") << u".tcia-partial/lock"_s;
        QTest::newRow("of the requests") << u"tcia-requests.jsonl.lock"_s;
    }
    // Opening a pipe blocks until its other end is opened.
    void pipeInPlaceOfALock()
    {
        if (!tests::isUnix)
            QSKIP(tests::onlyUnix);
        QFETCH(QString, name);
        const QString pipe = m_folder + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(pipe).path()));
        QVERIFY(tests::makePipe(pipe));
        const Ran ran = m_first->run(at() + to(m_folder) + both());
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(pipe.toUtf8()) && ran.err.contains("not a regular file"), ran.err.constData());
        QVERIFY(QFile::remove(pipe)); // as the message says
        QCOMPARE(m_first->run(at() + to(m_folder) + both()).exit, 0);
        TCIA_STEP(checkWhole(*m_first, m_folder));
    }

    // Folders that are left empty do not count as finished series, nor do files that were cut.
    void removedFilesArePendingAgain()
    {
        const Ran whole = m_first->run(at() + to(m_folder) + both());
        QVERIFY2(whole.exit == 0, whole.err.constData());
        QDir good(m_folder + u'/' + m_good), bad(m_folder + u'/' + m_bad);
        for (const QString &name : good.entryList({u"*.dcm"_s}))
            QVERIFY(good.remove(name));
        QVERIFY(QFile::resize(bad.filePath(bad.entryList({u"*.dcm"_s}).first()), 0));
        const Ran again = m_first->run(to(m_folder));
        QVERIFY2(again.exit == 0, again.err.constData());
        QVERIFY2(again.err.contains("2 recorded series are no longer complete"), again.err.constData());
        QCOMPARE(uidsOf(again), (QSet<QString> {m_good, m_bad}));
        TCIA_STEP(checkWhole(*m_first, m_folder));
    }

    void throughALink()
    {
        TCIA_STEP(killHalfway());
        const QString link = m_first->file(u"link"_s);
        QVERIFY(QFile::link(m_folder, link));
        const Ran ran = m_first->run(to(link));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        TCIA_STEP(checkWhole(*m_first, m_folder));
    }

    void afterAMove()
    {
        TCIA_STEP(killHalfway());
        const QString elsewhere = m_first->file(u"moved, with a blank and ü"_s);
        QVERIFY(QDir().rename(m_folder, elsewhere));
        const Ran ran = m_first->run(to(elsewhere));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        TCIA_STEP(checkWhole(*m_first, elsewhere));
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    // As on another machine: nothing but the folder's files is there.
    void fromACopy()
    {
        TCIA_STEP(killHalfway());
        const QString copy = m_second->file(u"copy"_s);
        QVERIFY(copyTree(m_folder, copy));
        const Ran ran = m_second->run(to(copy));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        TCIA_STEP(checkWhole(*m_second, copy));
    }

    // It was used by another machine, which does not hold its lock any more.
    void lockedByAnotherMachine()
    {
        TCIA_STEP(killHalfway());
        QFile lock(m_folder + u"/.tcia-partial/lock"_s);
        QVERIFY(lock.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = lock.readAll().split('\n');
        lock.close();
        QVERIFY(lines.size() >= 3);
        lines = {lines[0], lines[1], "another-machine", "another-id", "another-boot", ""};
        QVERIFY(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(lock.write(lines.join('\n')) > 0);
        lock.close();
        const Ran ran = m_second->run(to(m_folder));
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("another-machine") && ran.err.contains("lock"), ran.err.constData());
        QVERIFY(lock.remove()); // as the message says
        QCOMPARE(m_second->run(to(m_folder)).exit, 0);
        TCIA_STEP(checkWhole(*m_second, m_folder));
    }

    // The queue of version 0.1 is damaged: that is reported, and the folder's own requests are fetched.
    void withADamagedQueue()
    {
        TCIA_STEP(killHalfway());
        const QString queue = earlierQueue(*m_first, m_folder);
        QVERIFY(QDir().mkpath(QFileInfo(queue).path()));
        QFile file(queue);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(10'000, 'x')) > 0);
        file.close();
        const Ran ran = m_first->run(to(m_folder));
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QVERIFY2(ran.err.contains("cannot be read"), ran.err.constData());
        QCOMPARE(uidsOf(ran), (QSet<QString> {m_good, m_bad}));
        TCIA_STEP(checkWhole(*m_first, m_folder));
    }

    // Without readable requests a folder is never reported as complete.
    void anEarlierFolderWithoutItsQueue_data()
    {
        QTest::addColumn<bool>("damaged");
        QTest::newRow("gone") << false;
        QTest::newRow("damaged") << true;
    }
    void anEarlierFolderWithoutItsQueue()
    {
        QFETCH(bool, damaged);
        QVERIFY(copyTree(QStringLiteral(TCIA_FIXTURES) + u"/0.1/folder"_s, m_folder));
        const QString queue = earlierQueue(*m_first, m_folder);
        if (damaged) {
            QVERIFY(QDir().mkpath(QFileInfo(queue).path()));
            QFile file(queue);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("SQLite format 3, or not") > 0);
        }
        const Ran ran = m_first->run(to(m_folder));
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QVERIFY2(!ran.err.contains("Nothing is left"), ran.err.constData());
        QVERIFY2(ran.err.contains(damaged ? "cannot be read" : "it is unknown"), ran.err.constData());
        QVERIFY(ran.json().isEmpty());
    }

    // An unreadable line loses only that line, with a message and exit status 1.
    void withADamagedLine()
    {
        TCIA_STEP(killHalfway());
        QFile file(m_folder + u'/' + RequestLog::fileName());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        const qsizetype found = text.indexOf(m_bad.toLatin1());
        QVERIFY(found > 0);
        text.replace(text.lastIndexOf('\n', found) + 1, 5, "\x01\x02\x03\x04\x05");
        QVERIFY(file.seek(0) && file.write(text) == text.size());
        file.close();
        const Ran ran = m_second->run(to(m_folder));
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QVERIFY2(ran.err.contains(" lost. Request "), ran.err.constData());
        QVERIFY2(!ran.err.contains("Nothing is left"), ran.err.constData());
        const Ran named = m_second->run(at() + to(m_folder) + both()); // the same once more: nothing of it is missing
        QVERIFY2(named.exit == 0, named.err.constData());
        TCIA_STEP(checkWhole(*m_second, m_folder));
    }

    void damagedLineIsDropped()
    {
        TCIA_STEP(killHalfway());
        m_first->write(u"folder/"_s + RequestLog::fileName(), "what was asked for\n");
        QCOMPARE(m_first->run(to(m_folder)).exit, 1);
        const Ran ran = m_first->run(to(m_folder) + QStringList {u"--drop"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(m_first->run(to(m_folder)).exit, 0);
    }

    // A loss of power may leave the file and nothing in it.
    void emptyLogIsNotTheEnd()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QFile log(m_folder + u'/' + RequestLog::fileName());
        QVERIFY(log.open(QFile::WriteOnly));
        log.close();
        const Ran ran = m_first->run(to(m_folder));
        QVERIFY2(ran.exit == 1 && !ran.err.contains("Nothing is left"), ran.err.constData());
        QCOMPARE(m_first->run(to(m_folder) + QStringList {u"--drop"_s}).exit, 0);
        QCOMPARE(m_first->run(to(m_folder)).exit, 0);
    }

    // What the server refuses today it may give tomorrow, with another key.
    void refusedSeriesStaysPending()
    {
        QVERIFY(m_server.setFault(m_bad, u"403"_s));
        const Ran ran = m_first->run(at() + to(m_folder) + QStringList {u"--series"_s, m_bad, u"--retries"_s, u"0"_s});
        QVERIFY2(ran.exit != 0, ran.err.constData());
        const auto content = RequestLog(m_folder).read();
        QVERIFY(content);
        QCOMPARE(content->open.size(), 1);
    }

    void dropped()
    {
        TCIA_STEP(killHalfway());
        const Ran ran = m_second->run(to(m_folder) + QStringList {u"--drop"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.err.contains("1 pending series were dropped"), ran.err.constData());
        const Ran more = m_first->run(to(m_folder));
        QVERIFY2(more.exit == 0 && more.err.contains("Nothing is left"), more.err.constData());
        QVERIFY(!QFileInfo::exists(m_folder + u'/' + m_bad));
        QCOMPARE(m_first->run(to(m_folder) + QStringList {u"--drop"_s, u"--series"_s, m_bad}).exit, 2);
        QCOMPARE(m_first->run(to(m_first->file(u"never"_s)) + QStringList {u"--drop"_s}).exit, 2);
        QVERIFY(!QFileInfo::exists(m_first->file(u"never"_s)));
    }

    void dryRun()
    {
        TCIA_STEP(killHalfway());
        const Ran ran = m_second->run(to(m_folder) + QStringList {u"--dry-run"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.json().size(), 1);
        QVERIFY(!QFileInfo::exists(m_folder + u'/' + m_bad));
        QCOMPARE(RequestLog(m_folder).read()->open.size(), 1);
    }

    // The folder stores the parameters of its requests.
    void keepsLayoutAndSums()
    {
        TCIA_STEP(killHalfway());
        const auto content = RequestLog(m_folder).read();
        QVERIFY(content);
        QCOMPARE(content->open.size(), 1);
        QCOMPARE(content->open.first().target.verify, transfer::Verify::Crc);
        QCOMPARE(content->open.first().target.layout, u"{SeriesInstanceUID}"_s);
        QCOMPARE(content->open.first().server.base, QUrl(at().at(1)));
    }

    // A folder may name any server: no key goes there.
    void noKeyForAServerThatOnlyTheFolderNames()
    {
        const QStringList legacy {u"--url"_s, u"http://127.0.0.1:%1/services/v2"_s.arg(m_server.port()), u"--dialect"_s,
                                  u"legacy"_s};
        QVERIFY(m_server.setFault(m_bad, u"stall"_s));
        m_first->setVariable(u"TCIA_API_KEY"_s, u"demo"_s);
        const auto process = m_first->start(legacy + to(m_folder) + both());
        QSignalSpy spoke(process.get(), &QProcess::readyReadStandardError);
        QByteArray said;
        while (!said.contains("\"event\":\"done\"")) {
            QVERIFY2(spoke.wait(60'000), said.constData());
            said += process->readAllStandardError();
        }
        process->kill();
        Program::ended(*process);
        QVERIFY(m_server.setFault(m_bad, u"none"_s));
        const Ran keyless = m_first->run(to(m_folder) + QStringList {u"--retries"_s, u"0"_s});
        QVERIFY2(keyless.exit == 3 || keyless.exit == 1, keyless.err.constData());
        QVERIFY(!QFileInfo::exists(m_folder + u'/' + m_bad));
        QFile keyFile(m_first->file(u"key"_s));
        QVERIFY(keyFile.open(QFile::WriteOnly) && keyFile.write("demo\n") == 5);
        keyFile.close();
        const Ran refused = m_first->run(QStringList {u"--api-key-file"_s, keyFile.fileName()} + to(m_folder));
        QVERIFY2(refused.exit == 2 && refused.err.contains("127.0.0.1"), refused.err.constData());
        QVERIFY(!QFileInfo::exists(m_folder + u'/' + m_bad));
        const Ran named = m_first->run(legacy + to(m_folder));
        QVERIFY2(named.exit == 0, named.err.constData());
        TCIA_STEP(checkWhole(*m_first, m_folder));
    }
};

QTEST_GUILESS_MAIN(TestFolder)
#include "tst_folder.moc"
