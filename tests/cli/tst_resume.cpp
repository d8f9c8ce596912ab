// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"
#include "storage/record.h"
#include "support/step.h"
#include "transfer/requestlog.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! A killed download is resumed by `tcia download --to DIR` alone, and nothing of it is lost.
class TestGoingOn : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};
    QString m_good, m_bad, m_other; //!< the second one fails
    QByteArray m_said;              //!< standard error of the process that was started last

    static QStringList at(const demo::DemoServer &server)
    {
        return {u"--url"_s, u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(server.port()), u"--dialect"_s,
                u"nbia-v4"_s};
    }
    static QStringList to(const QString &folder)
    {
        return {u"--format"_s, u"json"_s, u"download"_s, u"--to"_s, folder};
    }
    static QStringList naming(const QStringList &uids)
    {
        QStringList words {u"--layout"_s, u"flat"_s, u"--progress"_s, u"json"_s};
        for (const QString &uid : uids)
            words << u"--series"_s << uid;
        return words;
    }

    //! A download of the two, killed when only the failing one is left.
    std::unique_ptr<QProcess> stalled(demo::DemoServer &server, const QString &folder)
    {
        if (!server.setFault(m_bad, u"stall-inside"_s))
            qFatal("no such fault");
        return reaching(at(server) + to(folder) + naming({m_good, m_bad}),
                        {"\"event\":\"done\"", "\"state\":\"fetching\""});
    }

    //! A process that has written all of this to standard error.
    std::unique_ptr<QProcess> reaching(const QStringList &arguments, const QByteArrayList &words)
    {
        auto process = m_program.start(arguments);
        QSignalSpy spoke(process.get(), &QProcess::readyReadStandardError);
        QByteArray &said = m_said;
        said.clear();
        const auto isSaid = [&said](const QByteArray &word) { return said.contains(word); };
        while (!std::all_of(words.begin(), words.end(), isSaid)) {
            if (!spoke.wait(60'000))
                qFatal("It does not come so far: %s", said.constData());
            said += process->readAllStandardError();
        }
        return process;
    }

    static void kill(QProcess &process)
    {
        QSignalSpy finished(&process, &QProcess::finished);
        process.kill();
        QVERIFY(process.state() == QProcess::NotRunning || finished.wait(60'000));
    }

    static QHash<QString, QString> statesOf(const Ran &ran)
    {
        QHash<QString, QString> states;
        for (const auto &row : ran.json())
            states.insert(row.toObject().value("SeriesInstanceUID"_L1).toString(),
                          row.toObject().value("State"_L1).toString());
        return states;
    }

    //! The folder has the complete series and nothing else.
    static void compare(const QString &folder, const QStringList &uids)
    {
        qint64 images = 0;
        for (const QString &uid : uids) {
            images += demo::content().find(uid)->images;
            QCOMPARE(QDir(folder + u'/' + uid).entryList({u"*.dcm"_s}).size(), demo::content().find(uid)->images);
        }
        qint64 found = 0;
        for (QDirIterator it(folder, {u"*.dcm"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext(); it.next())
            ++found;
        QCOMPARE(found, images);
        QVERIFY(!QFileInfo::exists(folder + u"/.tcia-partial"_s));
    }

    QStringList queues() const
    {
        QStringList files;
        for (QDirIterator it(m_program.file(u"home"_s), {u"*.sqlite*"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            if (const QString file = it.next(); file.contains("/queues/"_L1))
                files << file;
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QStringList uids;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.modality == "CT"_L1 && entry.images >= 3 && entry.images <= 12)
                uids << entry.record.seriesUid;
        QVERIFY(uids.size() >= 3);
        m_good = uids[0];
        m_bad = uids[1];
        m_other = uids[2];
    }

    void cleanup()
    {
        for (const QString &uid : {m_good, m_bad})
            QVERIFY(m_server.setFault(uid, u"none"_s));
    }

    void afterAKill()
    {
        const QString folder = m_program.file(u"killed"_s);
        TCIA_STEP(kill(*stalled(m_server, folder)));
        QCOMPARE(transfer::RequestLog(folder).read()->open.size(), 1);
        QVERIFY(!QFileInfo::exists(folder + u'/' + m_bad));
        QVERIFY(m_server.setFault(m_bad, u"none"_s));
        QVERIFY(m_server.setFault(m_good, u"404"_s)); // complete series are not requested again
        const Ran ran = m_program.run(to(folder));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const auto states = statesOf(ran);
        QCOMPARE(states.size(), 2);
        QVERIFY(states[m_good] == "done"_L1 || states[m_good] == "present"_L1);
        QCOMPARE(states[m_bad], u"done"_s);
        TCIA_STEP(compare(folder, {m_good, m_bad}));
        QCOMPARE(queues(), QStringList());
        const Ran more = m_program.run(to(folder));
        QVERIFY2(more.exit == 0 && more.err.contains("Nothing is left"), more.err.constData());
        QVERIFY(more.json().isEmpty());
        const QString other = m_program.file(u"never"_s);
        QCOMPARE(m_program.run(to(other)).exit, 2); // there was never anything to resume
        QVERIFY(!QFileInfo::exists(other));
    }

    // All was done, but not all had reached the disk: that is reported, and fetched again.
    void afterALossOfPower()
    {
        const QString folder = m_program.file(u"dark"_s);
        TCIA_STEP(kill(*stalled(m_server, folder)));
        QVERIFY(m_server.setFault(m_bad, u"none"_s));
        QVERIFY(transfer::RequestLog(folder).drop({m_bad}));
        QFile record(storage::recordPath(folder));
        QVERIFY(record.open(QIODevice::ReadWrite));
        const QByteArray earlier = record.readAll().replace("\"boot\":\"", "\"boot\":\"an earlier run than ");
        QVERIFY(record.resize(0) && record.seek(0));
        QCOMPARE(record.write(earlier), earlier.size());
        record.close();
        QVERIFY(QFile::resize(
            folder + u'/' + m_good + u'/' + QDir(folder + u'/' + m_good).entryList({u"*.dcm"_s}).first(), 0));
        const Ran ran = m_program.run(to(folder));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.err.contains("downloaded again: 1."), ran.err.constData());
        QCOMPARE(statesOf(ran), (QHash<QString, QString> {{m_good, u"done"_s}}));
        TCIA_STEP(compare(folder, {m_good}));
    }

    // The obstacle is reported, and the queue stays.
    void withoutAKeyOrAServer()
    {
        const QString folder = m_program.file(u"alone"_s);
        {
            demo::DemoServer server;
            QVERIFY(server.start());
            TCIA_STEP(kill(*stalled(server, folder)));
        }
        const Ran keyless = m_program.run(QStringList {u"--api-key-file"_s, m_program.file(u"no-key"_s)} + to(folder));
        QVERIFY2(keyless.exit == 2, keyless.err.constData()); // no key goes to a server that only the folder names
        QVERIFY2(keyless.err.contains("--url"), keyless.err.constData());
        const Ran failed = m_program.run(to(folder) + QStringList {u"--retries"_s, u"0"_s});
        QVERIFY2(failed.exit == 1 || failed.exit == 3, failed.err.constData());
        QVERIFY2(failed.err.contains(m_bad.toLatin1()), failed.err.constData());
        const Ran elsewhere = m_program.run(at(m_server) + to(folder));
        QVERIFY2(elsewhere.exit == 0, elsewhere.err.constData());
        TCIA_STEP(compare(folder, {m_good, m_bad}));
    }

    // The demonstration archive is another one at each start, and at another port.
    void withTheDemonstration()
    {
        const QString folder = m_program.file(u"demonstration"_s);
        TCIA_STEP(kill(*reaching(QStringList {u"--server"_s, u"demo"_s} + to(folder) + naming({m_bad}) +
                                     QStringList {u"--limit-rate"_s, u"1000"_s},
                                 {"\"state\":\"fetching\""})));
        const Ran ran = m_program.run(to(folder) + QStringList {u"--retries"_s, u"0"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        TCIA_STEP(compare(folder, {m_bad}));
    }

    // Only one process downloads into a folder at a time; a second one changes nothing.
    void notWhileAnotherProcessDownloads()
    {
        const QString folder = m_program.file(u"taken"_s);
        const auto first = stalled(m_server, folder);
        const QByteArray who = "process " + QByteArray::number(first->processId());
        for (const QStringList &words : {naming({m_other}), QStringList()}) {
            const Ran second = m_program.run((words.isEmpty() ? QStringList() : at(m_server)) + to(folder) + words);
            QVERIFY2(second.exit == 1, second.err.constData());
            QVERIFY2(second.err.contains(who), second.err.constData());
            QVERIFY2(second.err.contains(folder.toLocal8Bit()), second.err.constData());
        }
        TCIA_STEP(kill(*first));
        QVERIFY(m_server.setFault(m_bad, u"none"_s));
        const Ran ran = m_program.run(to(folder));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(statesOf(ran).size(), 2);
        TCIA_STEP(compare(folder, {m_good, m_bad}));
    }

    // Another download into the folder keeps the pending requests.
    void duringAnotherDownload()
    {
        const QString folder = m_program.file(u"another"_s);
        TCIA_STEP(kill(*stalled(m_server, folder)));
        const Ran other = m_program.run(at(m_server) + to(folder) + naming({m_other}));
        QVERIFY2(other.exit == 0, other.err.constData());
        QCOMPARE(statesOf(other).keys(), QStringList {m_other});
        // One of the two, or both where the kill came before it was written that the first was done.
        const QByteArray words = " still pending; `tcia download --to " + folder.toLocal8Bit();
        QVERIFY2(other.err.contains(" series of an earlier download into this folder "), other.err.constData());
        QVERIFY2(other.err.contains(words), other.err.constData());
        QVERIFY(m_server.setFault(m_bad, u"none"_s));
        const Ran ran = m_program.run(to(folder));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(statesOf(ran).value(m_bad), u"done"_s);
        TCIA_STEP(compare(folder, {m_good, m_bad, m_other}));
        QCOMPARE(queues(), QStringList());
    }

    // A pending series that is requested again is fetched once.
    void namedAgain()
    {
        const QString folder = m_program.file(u"again"_s);
        TCIA_STEP(kill(*stalled(m_server, folder)));
        QVERIFY(m_server.setFault(m_bad, u"none"_s));
        const Ran again = m_program.run(at(m_server) + to(folder) + naming({m_bad, m_good}));
        QVERIFY2(again.exit == 0, again.err.constData());
        QVERIFY2(!again.err.contains("earlier download"), again.err.constData());
        TCIA_STEP(compare(folder, {m_good, m_bad}));
        QCOMPARE(queues(), QStringList());
    }

    // Very many series are queued in slices, and each is reported.
    void reportsEverythingQueued()
    {
        QByteArray uids;
        constexpr int many = 2'500;
        for (int i = 0; i < many; ++i)
            uids += "1.2.3." + QByteArray::number(i) + '\n';
        const QString folder = m_program.file(u"odd"_s);
        const QString list = m_program.write(u"uids"_s, uids);
        QVERIFY(m_server.setFault(u"getSeries"_s, u"stall"_s));
        TCIA_STEP(kill(*reaching(at(m_server) + to(folder) + naming({}) + QStringList {u"--manifest"_s, list},
                                 {"\"series\":\"1.2.3.0\"", "\"series\":\"1.2.3.2499\""})));
        QVERIFY(m_server.setFault(u"getSeries"_s, u"none"_s));
        QCOMPARE(m_said.count("\"event\":\"queued\""), many);
        QCOMPARE(transfer::RequestLog(folder).read()->open.size(), many);
    }

    // A cause that every series would fail from is reported once, and nothing is queued.
    void aFolderThatCannotBeUsed()
    {
        const QString file = m_program.write(u"a-file"_s, "x");
        const Ran ran = m_program.run(at(m_server) + to(file + u"/below"_s) + naming({m_good, m_other}));
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.events(u"queued"_s).size(), 0);
        QCOMPARE(ran.events(u"error"_s).size(), 1);
        QVERIFY2(ran.err.contains("a-file is not a folder"), ran.err.constData());
    }

    // A verification of the folder reports series that are still pending.
    void verifyReportsPendingSeries()
    {
        const QString folder = m_program.file(u"checked"_s);
        TCIA_STEP(kill(*stalled(m_server, folder)));
        const Ran ran = m_program.run({u"verify"_s, folder});
        QVERIFY2(ran.err.contains(" still queued for this folder; `tcia download --to "), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestGoingOn)
#include "tst_resume.moc"
