// SPDX-License-Identifier: Apache-2.0
#include "stagefolder.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::stages;
using namespace tcia::tests;

//! Folders that others have made: nothing is run that was not asked for, and what their headers say is only a value.
class TestAsked : public QObject, private StageFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }

    //! Another one's folder, or one that has series for which the stage was never asked for.
    void onlyWhatWasAskedForIsRun()
    {
        const QString other = script("touch \"$1/other\"", root());
        const QString own = u"command:sh -c \"echo ran\""_s;
        {
            const auto journal = StageJournal::open(root());
            QVERIFY((*journal)->ask(other, {u"1.2.1"_s, u"1.2.2"_s})); // as the journal of a foreign folder says
            QVERIFY((*journal)->ask(own, {u"1.2.1"_s}));
        }
        QCOMPARE(runAsked({}).size(), 0);
        const QList<StageRow> ended = runAsked({own});
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().seriesUid, u"1.2.1"_s);
        QVERIFY(ended.first().state == StageState::Done);
        QVERIFY(!QFile::exists(path(u"other"_s)));
        QVERIFY(!QFile::exists(path(logOf(u"command"_s, u"1.2.2"_s))));
    }

    void whatHasStoppedStaysSo()
    {
        const QString fails = u"command:sh -c \"exit 3\""_s;
        const QString cancelled = u"command:sh -c \"echo ran\""_s;
        run({fails});
        {
            const auto journal = StageJournal::open(root());
            QVERIFY((*journal)->ask(cancelled, {u"1.2.1"_s, u"1.2.2"_s}));
            QCOMPARE((*journal)->cancelWaiting().value_or(0), 2);
        }
        const QList<StageRow> ended = run({fails, cancelled}); // they are reported
        QCOMPARE(ended.size(), 4);
        for (const StageRow &row : ended) {
            QVERIFY(row.state == (row.stage == fails ? StageState::Failed : StageState::Cancelled));
            QCOMPARE(row.tries, row.stage == fails ? 1 : 0);
        }
        {
            const auto journal = StageJournal::open(root());
            QVERIFY((*journal)->ask(fails, {u"1.2.1"_s}, true));
            QVERIFY((*journal)->ask(cancelled, {u"1.2.1"_s}, true));
        }
        runAsked({fails, cancelled});
        const auto journal = StageJournal::open(root());
        QCOMPARE((*journal)->row(fails, u"1.2.1"_s).tries, 2);
        QCOMPARE((*journal)->row(fails, u"1.2.2"_s).tries, 1);
        QVERIFY((*journal)->row(cancelled, u"1.2.1"_s).state == StageState::Done);
        QVERIFY((*journal)->row(cancelled, u"1.2.2"_s).state == StageState::Cancelled);
    }

    //! They would be options of a program, and names of files.
    void seriesWithoutAUidAreErrors_data()
    {
        QTest::addColumn<QByteArray>("uid");
        for (const char *bad : {"", "-rf", "--config=/tmp/x", "..", "../1.2.3", "1.2/3", "{folder}"})
            QTest::newRow(bad) << QByteArray(bad);
    }
    void seriesWithoutAUidAreErrors()
    {
        QFETCH(const QByteArray, uid);
        addImage(u"bad/a.dcm"_s, uid);
        const auto found = findSeries(root(), m_cancelled);
        QVERIFY(found);
        QCOMPARE(found->series.size(), 2);
        QCOMPARE(found->errors.size(), 1);
        QVERIFY(!seriesInFolder(root(), u"bad"_s, QString::fromLatin1(uid)));
    }

    //! As in a folder that was adopted: the images of another patient are neither sent nor converted.
    void imagesOfOtherSeriesAreLeftOut()
    {
        addImage(u"mixed/a.dcm"_s, "1.2.3");
        addImage(u"mixed/b.dcm"_s, "1.2.4");
        const auto one = seriesInFolder(root(), u"mixed"_s, u"1.2.4"_s);
        QVERIFY(one && one->sharesFolder);
        QCOMPARE(one->files.size(), 1);
        QCOMPARE(one->files.first().path, u"mixed/b.dcm"_s);
        QVERIFY(!seriesInFolder(root(), u"mixed"_s, u"1.2.5"_s)); // nothing is of it
        const auto alone = seriesInFolder(root(), u"A/1"_s, u"1.2.1"_s);
        QVERIFY(alone && !alone->sharesFolder && alone->files.size() == 2);
    }

    //! A program that takes all that lies in a folder is given the images of its series alone.
    void aSharedFolderIsShownAsLinks()
    {
        addImage(u"mixed/a.dcm"_s, "1.2.3");
        addImage(u"mixed/b.dcm"_s, "1.2.4");
        addImage(u"mixed/other/b.dcm"_s, "1.2.4");
        run({script("ls \"$1\"; cat \"$1/b.dcm\" > \"$2/image\"", u"{folder} {output}"_s)});
        QVERIFY(content(logOf(u"command"_s, u"1.2.3"_s)).contains("\na.dcm\n"));
        QVERIFY(!content(logOf(u"command"_s, u"1.2.3"_s)).contains("b.dcm\n"));
        QVERIFY(content(logOf(u"command"_s, u"1.2.4"_s)).contains("\n2-b.dcm\nb.dcm\n")); // of both folders
        QVERIFY(!content(logOf(u"command"_s, u"1.2.4"_s)).contains("a.dcm\n"));
        int images = 0;
        for (QDirIterator it(path(stagesFolder()), QDirIterator::Subdirectories); it.hasNext();) {
            const QFileInfo one = it.nextFileInfo();
            images += one.fileName() == "image"_L1 && one.size() > 0 && one.filePath().contains("/mixed/"_L1);
            QVERIFY2(!one.isSymLink(), qPrintable(one.filePath())); // they are gone with the program
        }
        QCOMPARE(images, 1);
        QVERIFY(QFile::exists(path(u"mixed/a.dcm"_s)) && QFile::exists(path(u"mixed/other/b.dcm"_s)));
    }

    //! Neither what is no UID nor what looks like a placeholder in a value reaches a program.
    void argumentsAreFilledOnce()
    {
        addImage(u"{series}/a.dcm"_s, "1.2.3");
        QVERIFY(makeImage(path(u"study.dcm"_s), [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_SeriesInstanceUID, "1.2.4");
            dataset.putAndInsertString(DCM_StudyInstanceUID, "--option");
        }));
        run({script("echo \"<$1|$2>\"", u"{folder} {study}"_s)});
        QVERIFY(content(logOf(u"command"_s, u"1.2.3"_s)).contains("/{series}|1.2.1>\n"));
        QVERIFY2(content(logOf(u"command"_s, u"1.2.4"_s)).contains("|>\n"),
                 content(logOf(u"command"_s, u"1.2.4"_s)).constData());
    }
};

QTEST_GUILESS_MAIN(TestAsked)
#include "tst_asked.moc"
