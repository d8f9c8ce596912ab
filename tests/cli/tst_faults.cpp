// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"
#include "support/unix.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! Faults are reported by name and leave nothing that looks complete.
class TestFaults : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};

    QStringList server(const Spoken &to)
    {
        m_program.setVariable(u"TCIA_API_KEY"_s, to.wantsKey ? u"demo"_s : QString());
        return {u"--url"_s, u"http://127.0.0.1:%1%2"_s.arg(m_server.port()).arg(to.path), u"--dialect"_s, to.dialect};
    }

    static QStringList imagesBelow(const QString &folder)
    {
        QStringList files;
        for (QDirIterator it(folder, {u"*.dcm"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();)
            files << it.next();
        return files;
    }

    //! Two series of several images: one for the faults and one without.
    static QStringList pair()
    {
        QStringList uids;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.modality == "CT"_L1 && entry.images >= 3 && entry.images <= 12 && uids.size() < 2)
                uids << entry.record.seriesUid;
        return uids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QCOMPARE(pair().size(), 2);
    }

    //! A list that should name what is known, and names nothing.
    void answersWithoutRowsWithdrawNothing_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QString>("fault");
        for (int dialect = 0; dialect < spoken().size(); ++dialect)
            for (const auto &fault : {u"empty"_s, u"cut-before"_s, u"html"_s, u"text-500"_s})
                QTest::addRow("%s: %s", qPrintable(spoken()[dialect].dialect), qPrintable(fault)) << dialect << fault;
    }

    void answersWithoutRowsWithdrawNothing()
    {
        QFETCH(int, dialect);
        QFETCH(QString, fault);
        const QString collection = demo::content().series.first().record.collection;
        const QStringList said = server(spoken()[dialect]) + QStringList {u"--format"_s, u"json"_s};
        const QStringList index =
            said + QStringList {u"index"_s, u"--collection"_s, collection, u"--again"_s, u"--retries"_s, u"0"_s};
        const QStringList search = said + QStringList {u"search"_s, u"--collection"_s, collection, u"--offline"_s};
        const Ran first = m_program.run(index);
        QVERIFY2(first.exit == 0, first.err.constData());
        const qsizetype known = m_program.run(search).json().size();
        QVERIFY(known > 0);
        for (const auto &endpoint : {u"getSeries"_s, u"getCollectionValues"_s}) {
            QVERIFY(m_server.setFault(endpoint, fault));
            const Ran ran = m_program.run(index);
            QVERIFY(m_server.setFault(endpoint, u"none"_s));
            QVERIFY2(ran.exit != 0, ran.err.constData());
            QCOMPARE(m_program.run(search).json().size(), known);
            QCOMPARE(m_program.run(said + QStringList {u"changes"_s}).json().size(), 0);
        }
    }

    //! As transfers are.
    void listsOfABusyServerAreAskedForAgain()
    {
        const QStringList said = server(spoken().last()) + QStringList {u"--format"_s, u"json"_s};
        const QString collection = demo::content().series.first().record.collection;
        QVERIFY(m_server.setFault(u"getSeries"_s, u"503"_s, 2));
        const Ran ran = m_program.run(said + QStringList {u"series"_s, u"--collection"_s, collection});
        QVERIFY(m_server.setFault(u"getSeries"_s, u"none"_s));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY(!ran.json().isEmpty());
        QCOMPARE(ran.err.count("Asking again"), 2);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("dialect");
        for (const Spoken &one : spoken())
            for (const auto &fault : {u"cut"_s, u"short"_s, u"flip"_s, u"text-500"_s, u"text-200"_s, u"html"_s,
                                      u"empty"_s, u"401"_s, u"403"_s, u"404"_s, u"471"_s, u"503"_s})
                QTest::addRow("%s, %s", qPrintable(fault), qPrintable(one.dialect)) << fault << one.dialect;
        QTest::newRow("altered") << u"altered"_s << u"nbia-v4"_s;
        QTest::newRow("wrong-md5") << u"wrong-md5"_s << u"nbia-v4"_s;
        QTest::newRow("wrong-md5 of v1") << u"wrong-md5"_s << u"nbia-v1"_s;
    }

    void faults()
    {
        QFETCH(QString, fault);
        QFETCH(QString, dialect);
        Spoken to;
        for (const Spoken &one : spoken())
            if (one.dialect == dialect)
                to = one;
        const QString bad = pair()[0];
        const QString good = pair()[1];
        const QString folder = m_program.file(fault + u'-' + dialect);
        QVERIFY(m_server.setFault(bad, fault));
        const Ran ran = m_program.run(server(to) + QStringList {u"--format"_s, u"json"_s, u"download"_s, u"--to"_s,
                                                                folder, u"--retries"_s, u"0"_s, u"--layout"_s,
                                                                u"flat"_s, u"--series"_s, bad, u"--series"_s, good});
        QVERIFY(m_server.setFault(bad, u"none"_s));
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QVERIFY2(ran.err.contains(QByteArray("tcia: series " + bad.toLatin1() + " failed: ")), ran.err.constData());
        const auto rows = ran.json();
        QCOMPARE(rows[0].toObject().value("State"_L1).toString(), u"failed"_s);
        QVERIFY(!rows[0].toObject().value("Error"_L1).toString().isEmpty());
        QCOMPARE(rows[1].toObject().value("State"_L1).toString(), u"done"_s);
        QVERIFY(!QFileInfo::exists(folder + u'/' + bad));
        QCOMPARE(imagesBelow(folder).size(), demo::content().find(good)->images);
    }

    // The other tests try once; how often, how long and what each fault comes to is tested where the queue is.
    void retries_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("times");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QList<int>>("failedAttempts");
        QTest::newRow("passes, as often as it is by default")
            << u"cut"_s << 2 << QStringList() << 0 << QList<int> {1, 2};
        QTest::newRow("passes when the server says") << u"503"_s << 1 << QStringList() << 0 << QList<int> {1};
        QTest::newRow("does not pass") << u"short"_s << 0 << QStringList {u"--retries"_s, u"1"_s} << 1
                                       << QList<int> {1};
        QTest::newRow("will never pass") << u"404"_s << 0 << QStringList() << 1 << QList<int>();
    }

    void retries()
    {
        QFETCH(QString, fault);
        QFETCH(int, times);
        QFETCH(QStringList, options);
        QFETCH(int, exit);
        QFETCH(QList<int>, failedAttempts);
        const QString bad = pair()[0];
        const QString folder = m_program.file(u"retries-"_s + fault);
        QVERIFY(m_server.setFault(bad, fault, times));
        const Ran ran = m_program.run(
            server(spoken().last()) +
            QStringList {u"download"_s, u"--to"_s, folder, u"--progress"_s, u"json"_s, u"--series"_s, bad} + options);
        QVERIFY(m_server.setFault(bad, u"none"_s));
        QVERIFY2(ran.exit == exit, ran.err.constData());
        QList<int> reported;
        for (const QJsonObject &event : ran.events(u"retry"_s)) {
            reported << event.value("attempt"_L1).toInt();
            QVERIFY(!event.value("message"_L1).toString().isEmpty());
        }
        QCOMPARE(reported, failedAttempts);
        QCOMPARE(ran.events(exit == 0 ? u"done"_s : u"failed"_s).size(), 1);
        QCOMPARE(imagesBelow(folder).size(), exit == 0 ? demo::content().find(bad)->images : 0);
    }

    void allServerFailuresAreStatusThree()
    {
        const QString bad = pair()[0];
        QVERIFY(m_server.setFault(bad, u"text-500"_s));
        const Ran ran =
            m_program.run(server(spoken().last()) + QStringList {u"download"_s, u"--to"_s, m_program.file(u"all"_s),
                                                                 u"--retries"_s, u"0"_s, u"--series"_s, bad});
        QVERIFY(m_server.setFault(bad, u"none"_s));
        QCOMPARE(ran.exit, 3);
    }

    void failingRequests()
    {
        QVERIFY(m_server.setFault(u"getSeries"_s, u"503"_s));
        const Ran ran =
            m_program.run(server(spoken().last()) + QStringList {u"series"_s, u"--collection"_s, u"Demo-Chest-XRay"_s});
        QVERIFY(m_server.setFault(u"getSeries"_s, u"none"_s));
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.startsWith("tcia: "), ran.err.constData());
    }

    void keysAreRequired()
    {
        m_program.setVariable(u"TCIA_API_KEY"_s, {});
        const QStringList legacy {u"--url"_s, u"http://127.0.0.1:%1/services/v2"_s.arg(m_server.port()), u"--dialect"_s,
                                  u"legacy"_s, u"collections"_s};
        QCOMPARE(m_program.run(legacy).exit, 3);
        m_program.setVariable(u"TCIA_API_KEY"_s, u"not-this-one"_s);
        const Ran wrong = m_program.run(legacy);
        QCOMPARE(wrong.exit, 3);
        QVERIFY(!wrong.err.contains("not-this-one"));
        m_program.setVariable(u"TCIA_API_KEY"_s, u"demo"_s);
        QCOMPARE(m_program.run(legacy).exit, 0);
        QCOMPARE(m_program.run(legacy + QStringList {u"--api-key-in-query"_s}).exit, 0);
    }

    void passwordsOfAddressesAreNotShown_data()
    {
        QTest::addColumn<QString>("at");
        QTest::newRow("unreachable") << u"127.0.0.1:1"_s;
        QTest::newRow("answers 500") << u"127.0.0.1:%1"_s.arg(m_server.port());
        QTest::newRow("no port") << u"127.0.0.1:port"_s;
    }
    void passwordsOfAddressesAreNotShown()
    {
        QFETCH(QString, at);
        QVERIFY(m_server.setFault(u"getCollectionValues"_s, u"text-500"_s));
        for (const auto &secret : {u"s3cret"_s, u"s3/cret"_s, u"s3@cret"_s})
            for (const auto &style : {u"lines"_s, u"json"_s}) {
                const Ran ran = m_program.run({u"--url"_s, u"http://anna:%1@%2/nbia-api/services/v4"_s.arg(secret, at),
                                               u"--dialect"_s, u"nbia-v4"_s, u"--progress"_s, style, u"collections"_s});
                QVERIFY(ran.exit != 0);
                QVERIFY2(!ran.err.contains("cret") && !ran.err.contains("anna"), ran.err.constData());
                QVERIFY2(ran.err.contains("127.0.0.1"), ran.err.constData());
            }
        QVERIFY(m_server.setFault(u"getCollectionValues"_s, u"none"_s));
    }

    void unwritableFolders()
    {
        const QString file = m_program.write(u"a-file"_s, "x");
        const Ran ran =
            m_program.run(server(spoken().last()) +
                          QStringList {u"download"_s, u"--to"_s, file + u"/below"_s, u"--series"_s, pair()[0]});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("a-file is not a folder"), ran.err.constData()); // before any series is begun
        QVERIFY2(!ran.err.contains(pair()[0].toLatin1()), ran.err.constData());
    }

    void unknownSeries_data()
    {
        QTest::addColumn<int>("dialect");
        for (int i = 0; i < spoken().size(); ++i)
            QTest::newRow(qPrintable(spoken()[i].dialect)) << i;
    }
    void unknownSeries()
    {
        QFETCH(int, dialect);
        const QString folder = m_program.file(u"unknown"_s);
        const Ran ran = m_program.run(server(spoken()[dialect]) +
                                      QStringList {u"download"_s, u"--to"_s, folder, u"--series"_s, u"1.2.3.4"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("series 1.2.3.4 failed: "), ran.err.constData());
        QVERIFY(!QFileInfo::exists(folder));
    }

    void interrupted()
    {
        if (!tests::isUnix)
            QSKIP(tests::onlyUnix);
        const QString bad = pair()[0];
        const QString folder = m_program.file(u"interrupted"_s);
        QVERIFY(m_server.setFault(bad, u"stall-inside"_s));
        const auto process =
            m_program.start(server(spoken().last()) + QStringList {u"download"_s, u"--to"_s, folder, u"--progress"_s,
                                                                   u"json"_s, u"--series"_s, bad});
        QSignalSpy spoke(process.get(), &QProcess::readyReadStandardError);
        QByteArray said;
        while (!said.contains("\"fetching\"") && spoke.wait(60'000))
            said += process->readAllStandardError();
        QVERIFY2(said.contains("\"fetching\""), said.constData());
        QVERIFY(tests::sendSignal(*process, SIGINT));
        const Ran ran = Program::ended(*process);
        QVERIFY(m_server.setFault(bad, u"none"_s));
        QVERIFY2(ran.exit == 130, ran.err.constData());
        QCOMPARE(ran.events(u"cancelled"_s).size(), 1);
        QVERIFY2(ran.err.contains("1 series is pending; `tcia download --to "), ran.err.constData());
        QVERIFY(imagesBelow(folder).isEmpty());
        QVERIFY(!QFileInfo::exists(folder + u'/' + bad));
    }

    void interruptedRequest()
    {
        if (!tests::isUnix)
            QSKIP(tests::onlyUnix);
        QVERIFY(m_server.setFault(u"getCollectionValues"_s, u"stall"_s));
        const auto process = m_program.start(server(spoken().last()) + QStringList {u"collections"_s});
        QVERIFY(process->waitForStarted());
        // A signal that comes before the program listens ends it just the same, but not with a status of its own.
        QTRY_VERIFY_WITH_TIMEOUT(Program::listens(*process), 30'000);
        QVERIFY(tests::sendSignal(*process, SIGTERM));
        const Ran ran = Program::ended(*process);
        QVERIFY(m_server.setFault(u"getCollectionValues"_s, u"none"_s));
        QCOMPARE(ran.exit, 130);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
