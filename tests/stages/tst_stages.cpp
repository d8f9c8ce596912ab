// SPDX-License-Identifier: Apache-2.0
#include "stagefolder.h"

#include "stages/programrun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::stages;
using namespace tcia::tests;

//! What is done with series after their download: how stages are written, their states, and programs as stages.
//! tests/orthanc/stages.py sends to a real server and converts with a real program.
class TestStages : public QObject, private StageFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }

    void stagesAreWritten_data()
    {
        QTest::addColumn<bool>("isOne");
        for (const char *good : {"nifti", "send:ORTHANC@127.0.0.1:4242", "send:A B@pacs.example.org:104",
                                 "send:A B@pacs.example.org:104 --tls-authorities ca.pem",
                                 "send:A@b:104 --tls-key k --tls-authorities \"a b\" --tls-certificate c",
                                 "command:true", "command:'/a b/c' {series} {folder}/x {output} {study}"})
            QTest::newRow(good) << true;
        for (const char *bad :
             {"", "nifti:x", "send", "send:", "send:A@b", "send:A@b:0", "send:A@b:70000", "send:@b:104",
              "send:SEVENTEENLETTERSX@b:104", "send:A@b:104 --tls-key k", "send:A@b:104 --tls-authorities",
              "send:A@b:104 --tls-authorities a --tls-key k", "send:A@b:104 --tls-authorities a --tls-other b",
              "command", "command:", "command:{folder}", "command:x {patient}", "other:x"})
            QTest::newRow(bad) << false;
    }
    void stagesAreWritten()
    {
        QFETCH(const bool, isOne);
        QCOMPARE(stageSpec(QString::fromLatin1(QTest::currentDataTag())).has_value(), isOne);
    }

    void seriesAreFoundByTheirHeaders()
    {
        addImage(u"mixed/a.dcm"_s, "1.2.3");
        addImage(u"mixed/b.dcm"_s, "1.2.4");
        addImage(u"tcia-stages/command/c.dcm"_s, "1.2.5"); // a result is no download
        const auto found = findSeries(root(), m_cancelled);
        QVERIFY(found);
        QStringList uids;
        for (const SeriesFiles &one : found->series)
            uids << one.seriesUid;
        QCOMPARE(uids, (QStringList {u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s, u"1.2.4"_s}));
        QCOMPARE(found->series[0].files.size(), 2);
        QCOMPARE(found->series[0].folder(), u"A/1"_s);
        QVERIFY(!found->series[0].sharesFolder);
        QVERIFY(found->series[2].sharesFolder && found->series[3].sharesFolder);
    }

    void aProgramIsRunOnceForEachSeries()
    {
        const QStringList stage {
            script("echo said; echo x >> \"$1/made\"; echo \"$2\" > \"$1/which\"", u"{output} {series}"_s)};
        QList<StageRow> ended = run(stage);
        QCOMPARE(ended.size(), 2);
        for (const StageRow &row : ended)
            QVERIFY2(row.state == StageState::Done, qPrintable(row.message));
        const QString outputs = outputsOf(*stageSpec(stage.first()));
        QVERIFY(outputs.startsWith(u"tcia-stages/command/"_s));
        QCOMPARE(content(outputs + u"/A/1/1.2.1.results/which"_s), "1.2.1\n");
        QVERIFY(content(logOf(u"command"_s, u"1.2.1"_s)).contains("said\n"));
        QCOMPARE(run(stage).size(), 2); // reported as they are
        QCOMPARE(content(logOf(u"command"_s, u"1.2.1"_s)).count("said\n"), 1);
        addImage(u"A/1/c.dcm"_s, "1.2.1"); // the series is another now
        run(stage);
        QCOMPARE(content(logOf(u"command"_s, u"1.2.1"_s)).count("said\n"), 2);
        QCOMPARE(content(logOf(u"command"_s, u"1.2.2"_s)).count("said\n"), 1);
        QCOMPARE(content(outputs + u"/A/1/1.2.1.results/made"_s), "x\n"); // what was there before is replaced
    }

    void commandsKeepTheirResultsApart()
    {
        const QString one = u"command:touch {output}/one"_s, two = u"command:touch {output}/two"_s;
        run({one, two});
        QVERIFY(QFile::exists(path(outputsOf(*stageSpec(one)) + u"/A/1/1.2.1.results/one"_s)));
        QVERIFY(QFile::exists(path(outputsOf(*stageSpec(two)) + u"/A/1/1.2.1.results/two"_s)));
    }

    void nothingIsKeptOfAFailure_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("message");
        QTest::newRow("fails") << QByteArray("echo x > \"$1/made\"; exit 3") << u"status 3"_s;
        QTest::newRow("is killed") << QByteArray("echo x > \"$1/made\"; kill -9 $$") << u"killed"_s;
        QTest::newRow("changes an image") << QByteArray("echo x > \"$1/made\"; echo x >> \"$2/a.dcm\"") << u"changed"_s;
        QTest::newRow("removes an image") << QByteArray("rm \"$2/a.dcm\"") << u"changed"_s;
    }
    void nothingIsKeptOfAFailure()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QString, message);
        const QString stage = script(lines, u"{output} {folder}"_s);
        const QList<StageRow> ended = run({stage});
        QCOMPARE(ended.size(), 2);
        for (const StageRow &row : ended) {
            QVERIFY(row.state == StageState::Failed);
            QVERIFY2(row.message.contains(message), qPrintable(row.message));
        }
        QVERIFY(!QFile::exists(path(outputsOf(*stageSpec(stage)) + u"/A/1/1.2.1.results"_s)));
        QVERIFY(content(logOf(u"command"_s, u"1.2.1"_s)).contains("failed: "));
        const auto rows = StageJournal::read(root());
        QVERIFY(rows && rows->size() == 2 && rows->first().state == StageState::Failed);
    }

    void aMissingProgramIsSaid()
    {
        const QList<StageRow> ended = run({u"command:/nonexistent/program"_s});
        QCOMPARE(ended.size(), 2);
        QVERIFY(ended.first().state == StageState::Failed);
    }

    //! With what the program has started: its pipe is closed only then.
    void aProgramIsEndedAtTheLimit()
    {
        QByteArray output;
        const auto ran = stages::run({.program = u"sh"_s,
                                      .arguments = {u"-c"_s, u"echo begun; sleep 600 & echo $!; sleep 600"_s},
                                      .folder = root(),
                                      .timeLimitMs = 500},
                                     m_cancelled, output);
        QVERIFY(!ran && ran.error().detail.contains(u"more than"_s));
        QVERIFY(output.startsWith("begun\n"));
        const QString child = u"/proc/"_s + QString::fromLatin1(output.split('\n').value(1)) + u"/cmdline"_s;
        QTRY_VERIFY([&] { // it is gone, or waits for its parent to take note of its end
            QFile file(child);
            return !file.open(QIODevice::ReadOnly) || file.readAll().isEmpty();
        }());
    }

    void outputIsBounded()
    {
        QByteArray output;
        const auto ran =
            stages::run({.program = u"sh"_s, .arguments = {u"-c"_s, u"yes | head -c 5000000"_s}, .folder = root()},
                        m_cancelled, output);
        QVERIFY(ran);
        QCOMPARE(output.size(), maxOutput);
    }

    void cancelledStagesWait()
    {
        {
            const auto journal = StageJournal::open(root());
            QVERIFY((*journal)->ask(u"command:true"_s, {u"1.2.1"_s, u"1.2.2"_s}));
        }
        m_cancelled = true;
        QCOMPARE(run({u"command:true"_s}).size(), 0);
        const auto rows = StageJournal::read(root());
        QCOMPARE(rows->size(), 2);
        for (const StageRow &row : *rows)
            QVERIFY(row.state == StageState::Waiting);
        const auto journal = StageJournal::open(root());
        QCOMPARE((*journal)->cancelWaiting().value_or(0), 2);
        QVERIFY((*journal)->rows().first().state == StageState::Cancelled);
    }

    //! A crash may cut the last line short, at any byte.
    void statesOutliveACrash()
    {
        const SeriesFile part {u"A/1/a.dcm"_s, u"10 20"_s};
        {
            const auto journal = StageJournal::open(root());
            QVERIFY((*journal)->ask(u"nifti"_s, {u"1.2.1"_s}));
            QVERIFY((*journal)->finishPart(u"nifti"_s, u"1.2.1"_s, part));
            QVERIFY(!StageJournal::open(root())); // one process at a time
        }
        const QByteArray whole = content(journalName());
        for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
            QFile file(path(journalName()));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole.first(cut)) == cut);
            file.close();
            const auto journal = StageJournal::open(root());
            QVERIFY(journal);
            const StageRow row = (*journal)->row(u"nifti"_s, u"1.2.1"_s);
            QVERIFY(row.state == StageState::Waiting);
            QCOMPARE(row.parts.size(), cut >= whole.size() - 1 ? 1 : 0);
            QVERIFY((*journal)->end({.stage = u"nifti"_s, .seriesUid = u"1.2.1"_s, .state = StageState::Done}));
            QVERIFY(StageJournal::read(root())->first().state == StageState::Done);
        }
    }

    void anAbsentConverterIsSaid()
    {
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const QList<StageRow> ended = run({u"nifti"_s});
        qputenv("PATH", before);
        QCOMPARE(ended.size(), 2);
        QVERIFY(ended.first().state == StageState::Failed && ended.first().message.contains(u"dcm2niix"_s));
    }
};

QTEST_GUILESS_MAIN(TestStages)
#include "tst_stages.moc"
