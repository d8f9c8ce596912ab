// SPDX-License-Identifier: Apache-2.0
#include "stagefolder.h"
#include "stages/serieslinks.h"
#include "support/unix.h"

#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::stages;
using namespace tcia::tests;

//! Whatever folders are called and however series lie in them: the results of one series are there while its state says
//! so, and what cannot be done right is said.
class TestResults : public QObject, private StageFolder
{
    Q_OBJECT

private:
    //! A stage whose result names its series.
    QString naming() const { return script("echo said; echo \"$1\" > \"$2/which\"", u"{series} {output}"_s); }

    //! The series named in the results that are on disk.
    QStringList named() const
    {
        QStringList all;
        for (QDirIterator it(path(stagesFolder()), {u"which"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            all << QString::fromLatin1(content(QDir(root()).relativeFilePath(it.next())).trimmed());
        all.sort();
        return all;
    }

    QStringList uids() const
    {
        QStringList all;
        const QList<SeriesFiles> found = series();
        for (const SeriesFiles &one : found)
            all << one.seriesUid;
        all.sort();
        return all;
    }

    static bool areDone(const QList<StageRow> &rows)
    {
        return std::ranges::all_of(rows, [](const StageRow &row) { return row.state == StageState::Done; });
    }

    qsizetype runsOf(const QString &seriesUid) const { return content(logOf(u"command"_s, seriesUid)).count("said\n"); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!isUnix)
            QSKIP("the programs of this test are Unix ones");
    }
    void init() { reset(); }

    void resultsStayApart_data()
    {
        using Places = QList<std::pair<QString, QByteArray>>; // files and their series
        QTest::addColumn<Places>("places");
        QTest::newRow("one in the other")
            << Places {{u"x/0.dcm"_s, "1.2.8.1"}, {u"x/y/0.dcm"_s, "1.2.8.2"}, {u"x/y/z/0.dcm"_s, "1.2.8.3"}};
        QTest::newRow("called like a folder that is being filled")
            << Places {{u"a/0.dcm"_s, "1.2.8.1"}, {u"a.partial/0.dcm"_s, "1.2.8.2"}};
        QTest::newRow("called like a series of a shared folder")
            << Places {{u"q/0.dcm"_s, "1.2.8.6"}, {u"q/1.dcm"_s, "1.2.8.7"}, {u"q/1.2.8.7/0.dcm"_s, "1.2.8.5"}};
        QTest::newRow("called like a result") << Places {{u"q/0.dcm"_s, "1.2.8.6"},
                                                         {u"q/1.2.8.6.results/0.dcm"_s, "1.2.8.5"},
                                                         {u"q/1.2.8.6.RESULTS_/0.dcm"_s, "1.2.8.4"}};
        QTest::newRow("called like a series of the root")
            << Places {{u"0.dcm"_s, "1.2.8.1"}, {u"1.2.8.1/0.dcm"_s, "1.2.8.2"}, {u"1.2.8.2/0.dcm"_s, "1.2.8.3"}};
    }
    void resultsStayApart()
    {
        using Places = QList<std::pair<QString, QByteArray>>;
        QFETCH(const Places, places);
        for (const auto &[file, uid] : places)
            addImage(file, uid);
        const QStringList stage {naming()};
        QVERIFY(areDone(run(stage)));
        QCOMPARE(named(), uids());
        for (const auto &[file, uid] : places) {
            addImage(file + u".more.dcm"_s, uid); // its results are made again, no others
            QVERIFY(areDone(run(stage)));
            QCOMPARE(named(), uids());
        }
        for (const auto &[file, uid] : places)
            QCOMPARE(runsOf(QString::fromLatin1(uid)), 2);
    }

    void lostResultsAreMadeAgain()
    {
        const QStringList stage {naming()};
        run(stage);
        QVERIFY(QDir(path(outputsOf(*stageSpec(stage.first())))).removeRecursively());
        QVERIFY(areDone(run(stage)));
        QCOMPARE(named(), uids());
        QCOMPARE(runsOf(u"1.2.1"_s), 2);
        run(stage);
        QCOMPARE(runsOf(u"1.2.1"_s), 2);
    }

    void aProgramWithoutResultsIsRunOnce()
    {
        const QStringList stage {script("echo said", {})};
        QVERIFY(areDone(run(stage)));
        QVERIFY(areDone(run(stage)));
        QCOMPARE(runsOf(u"1.2.1"_s), 1);
    }

    //! Programs at a time do not take each other's folders away.
    void programsWithoutResultsAreRunAtATime()
    {
        for (int i = 0; i < 60; ++i)
            addImage(u"many/%1/a.dcm"_s.arg(i), "1.2.9." + QByteArray::number(i + 1));
        const QList<StageRow> ended = run({u"command:true"_s});
        QCOMPARE(ended.size(), 62);
        for (const StageRow &row : ended)
            QVERIFY2(row.state == StageState::Done, qPrintable(row.message));
        QVERIFY(QDir(path(stagesFolder() + u"/partial/command"_s))
                    .exists()); // whoever shares it may be making a folder in it
    }

    //! Not half of it is handed to a program.
    void aSeriesOfSeveralFoldersIsTakenWhole()
    {
        addImage(u"spread0/x.dcm"_s, "1.2.3");
        addImage(u"spread1/y.dcm"_s, "1.2.3");
        const QString stage = script("ls \"$1\"", u"{folder}"_s);
        QVERIFY(areDone(run({stage})));
        QVERIFY(content(logOf(u"command"_s, u"1.2.3"_s)).contains("\nx.dcm\ny.dcm\n"));
    }

    //! As on FAT and on some shared drives: what to do is said, and nothing is copied.
    void withoutLinksItIsSaid_data()
    {
        QTest::addColumn<std::errc>("code");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("FAT") << std::errc::operation_not_permitted << true;
        QTest::newRow("shared drive") << std::errc::not_supported << true;
        QTest::newRow("Windows") << std::errc::function_not_supported << true;
        QTest::newRow("full") << std::errc::no_space_on_device << false;
    }
    void withoutLinksItIsSaid()
    {
        QFETCH(const std::errc, code);
        QFETCH(const bool, isSaid);
        addImage(u"mixed/a.dcm"_s, "1.2.3");
        addImage(u"mixed/b.dcm"_s, "1.2.4");
        addImage(u"spread/b.dcm"_s, "1.2.4");
        const auto directory = Directory::open(root());
        QVERIFY(directory);
        const auto refuse = [code](const QString &, const QString &) { return std::make_error_code(code); };
        const QList<SeriesFiles> all = series();
        int needed = 0;
        for (const SeriesFiles &one : all) {
            if (!SeriesLinks::areNeededFor(one))
                continue;
            ++needed;
            const auto links = SeriesLinks::make(*directory, u"links"_s, one, refuse);
            QVERIFY(!links);
            QCOMPARE(links.error().kind, isSaid ? Error::Kind::Usage : Error::Kind::NoSpace);
            QCOMPARE(links.error().detail.contains(u"not possible here"_s), isSaid);
            QCOMPARE(links.error().detail.contains(u"“spread”"_s), isSaid && one.folders().size() > 1);
            QVERIFY(!QFile::exists(path(u"links"_s)));
        }
        QCOMPARE(needed, 2);
    }

    //! Of which programs and archives keep one.
    void copiesOfAnImageAreSaid()
    {
        QVERIFY(QFile::copy(path(u"A/1/a.dcm"_s), path(u"A/1/copy.dcm"_s)));
        const QList<StageRow> ended = run({naming()});
        QVERIFY(areDone(ended));
        for (const StageRow &row : ended)
            QVERIFY2(row.seriesUid == "1.2.1"_L1
                         ? row.message.contains(u"a.dcm"_s) && row.message.contains(u"copy.dcm"_s)
                         : row.message.isEmpty(),
                     qPrintable(row.message));
        QVERIFY(content(logOf(u"command"_s, u"1.2.1"_s)).contains("copy.dcm"));
        const auto downloaded = seriesInFolder(root(), u"A/1"_s, u"1.2.1"_s);
        QVERIFY(downloaded && !copiesIn(*downloaded).isEmpty());
    }

    //! Where they separate nothing, backslashes are letters like others.
    void aBackslashIsPartOfAName()
    {
        addImage(u"ü\\/a.dcm"_s, "1.2.3");
        addImage(u"b\\c.dcm"_s, "1.2.4");
        const auto found = findSeries(root(), m_cancelled);
        QVERIFY(found && found->errors.isEmpty());
        QVERIFY(areDone(run({naming()})));
        QCOMPARE(named(), (QStringList {u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s, u"1.2.4"_s}));
    }
};

QTEST_GUILESS_MAIN(TestResults)
#include "tst_results.moc"
