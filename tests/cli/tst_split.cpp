// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! `tcia cohort` and `tcia split`, with lists and folders, as a script uses them.
class TestSplit : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};
    QByteArray m_table; //!< all series, as `tcia series` prints them

    QStringList server() const
    {
        return {u"--url"_s, u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port()), u"--dialect"_s,
                u"nbia-v4"_s};
    }
    Ran run(const QStringList &words, const QByteArray &input = {}) { return m_program.run(server() + words, input); }

    //! The bytes of every file of a folder.
    static QMap<QString, QByteArray> contentOf(const QString &folder)
    {
        QMap<QString, QByteArray> content;
        const QStringList names = QDir(folder).entryList(QDir::Files);
        for (const QString &name : names)
            if (QFile file(folder + u'/' + name); file.open(QIODevice::ReadOnly))
                content.insert(name, file.readAll());
        return content;
    }

    //! The columns Set, SeriesInstanceUID and PatientID of a table that was written as JSON.
    static QList<QStringList> rowsOf(const QByteArray &json)
    {
        QList<QStringList> rows;
        const QJsonArray array = QJsonDocument::fromJson(json).array();
        for (const auto &row : array)
            rows << QStringList {row.toObject().value("Set"_L1).toString(),
                                 row.toObject().value("SeriesInstanceUID"_L1).toString(),
                                 row.toObject().value("PatientID"_L1).toString()};
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        const Ran listed = run({u"--format"_s, u"csv"_s, u"series"_s});
        QCOMPARE(listed.exit, 0);
        m_table = listed.out;
    }

    void splitsAListByPatient()
    {
        const QStringList words {u"--format"_s,   u"json"_s,           u"split"_s,  u"--series"_s, u"-"_s,
                                 u"--stratify"_s, u"collection,sex"_s, u"--seed"_s, u"20"_s};
        const QString to = m_program.file(u"split"_s), again = m_program.file(u"again"_s);
        const Ran ran = run(words + QStringList {u"--to"_s, to}, m_table);
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QMap<QString, QByteArray> files = contentOf(to);
        QCOMPARE(files.keys(), (QStringList {u"split.json"_s, u"test.json"_s, u"test.tcia"_s, u"train.json"_s,
                                             u"train.tcia"_s, u"validation.json"_s, u"validation.tcia"_s}));
        QMap<QString, QSet<QString>> setsOfPatient;
        qsizetype series = 0;
        for (const auto &set : {u"train"_s, u"validation"_s, u"test"_s}) {
            const QList<QStringList> rows = rowsOf(files.value(set + u".json"_s));
            series += rows.size();
            for (const QStringList &row : rows) {
                QCOMPARE(row[0], set);
                setsOfPatient[row[2]].insert(set);
                QVERIFY(files.value(set + u".tcia"_s).contains(QByteArray(row[1].toLatin1() + '\n')));
            }
        }
        QCOMPARE(series, demo::content().series.size());
        for (const QSet<QString> &sets : std::as_const(setsOfPatient))
            QCOMPARE(sets.size(), 1);

        const QJsonObject about = QJsonDocument::fromJson(files.value(u"split.json"_s)).object();
        QCOMPARE(about.value("seed"_L1).toInt(), 20);
        QCOMPARE(about.value("stratify"_L1).toArray(), (QJsonArray {u"collection"_s, u"sex"_s}));
        const QJsonArray sets = about.value("sets"_L1).toArray();
        for (const auto &set : sets) {
            const QJsonObject one = set.toObject();
            const QByteArray sum =
                QCryptographicHash::hash(files.value(one.value("table"_L1).toString()), QCryptographicHash::Sha256)
                    .toHex();
            QCOMPARE(one.value("tableSha256"_L1).toString(), QString::fromLatin1(sum));
        }
        const QJsonArray printed = ran.json();
        QCOMPARE(printed.size(), 3);
        QCOMPARE(printed[0].toObject().value("Patients"_L1), sets[0].toObject().value("patients"_L1));

        QList<QByteArray> lines = m_table.split('\n'); // the same series in another order
        std::reverse(lines.begin() + 1, lines.end());
        QCOMPARE(run(words + QStringList {u"--to"_s, again}, lines.join('\n')).exit, 0);
        QCOMPARE(contentOf(again), files);
    }

    void keepsAnEarlierSplit()
    {
        const QString to = m_program.file(u"kept"_s);
        const QStringList words {u"split"_s, u"--to"_s, to, u"--series"_s, u"-"_s};
        QCOMPARE(run(words, m_table).exit, 0);
        const auto before = contentOf(to);
        QVERIFY(before.contains(u"train.csv"_s));
        const Ran second = run(words + QStringList {u"--folds"_s, u"5"_s}, m_table);
        QCOMPARE(second.exit, 2);
        QCOMPARE(contentOf(to), before);
    }

    //! Without study UIDs nobody knows which study is the latest: they are asked for.
    void studiesAreLookedUp()
    {
        const QStringList words {u"--format"_s, u"csv"_s, u"cohort"_s, u"--series"_s, u"-"_s, u"--latest-study"_s};
        const Ran whole = run(words, m_table);
        const Ran bare = run({u"--format"_s, u"csv"_s, u"--columns"_s,
                              u"Collection,PatientID,SeriesInstanceUID,Modality,ImageCount"_s, u"series"_s});
        QCOMPARE(bare.exit, 0);
        const Ran ran = run(words, bare.out);
        QVERIFY2(ran.exit == whole.exit, ran.err.constData());
        QCOMPARE(ran.out.count('\n'), whole.out.count('\n'));
        QVERIFY(whole.out.count('\n') < m_table.count('\n'));
        const Ran offline = run({u"cohort"_s, u"--offline"_s, u"--series"_s, u"-"_s, u"--latest-study"_s}, bare.out);
        QVERIFY2(offline.exit == 1, offline.err.constData());
        QVERIFY2(offline.err.contains("study UID"), offline.err.constData());
    }

    //! A folder of a download is split by its record, without the server.
    void splitsAFolder()
    {
        const QString folder = m_program.file(u"images"_s), to = m_program.file(u"folds"_s);
        QStringList words {u"download"_s, u"--to"_s, folder};
        QSet<QString> patients;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.images <= 2 && patients.size() < 4 && !patients.contains(entry.record.patientId)) {
                patients.insert(entry.record.patientId);
                words << u"--series"_s << entry.record.seriesUid;
            }
        QCOMPARE(patients.size(), 4);
        QCOMPARE(run(words).exit, 0);
        const Ran ran =
            m_program.run({u"--url"_s, u"http://127.0.0.1:9/x"_s, u"--dialect"_s, u"nbia-v4"_s, u"--format"_s,
                           u"json"_s, u"split"_s, folder, u"--to"_s, to, u"--folds"_s, u"4"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QJsonArray sets = ran.json();
        QCOMPARE(sets.size(), 4);
        for (const auto &set : sets)
            QCOMPARE(set.toObject().value("Patients"_L1).toInt(), 1);
        const Ran many = m_program.run({u"split"_s, folder, u"--to"_s, to + u"-9"_s, u"--folds"_s, u"9"_s});
        QCOMPARE(many.exit, 1); // five of them are empty
        QCOMPARE(many.err.count("is empty"), 5);
    }

    //! A cohort that lacks what its folder should have is not whole.
    void seriesThatAreGoneAreSaid()
    {
        const auto small = std::ranges::min_element(demo::content().series, {}, &demo::SeriesEntry::images);
        const QString folder = m_program.file(u"gone"_s);
        QCOMPARE(run({u"download"_s, u"--to"_s, folder, u"--series"_s, small->record.seriesUid}).exit, 0);
        QCOMPARE(m_program.run({u"cohort"_s, folder}).exit, 0);
        const QStringList folders = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &one : folders)
            QVERIFY(QDir(folder + u'/' + one).removeRecursively());
        const Ran less = m_program.run({u"cohort"_s, folder});
        QVERIFY2(less.exit == 1, less.err.constData());
        QVERIFY2(less.err.contains("not in the folder"), less.err.constData());
    }

    void rulesLeaveWholePatients()
    {
        const Ran ran = run(
            {u"--format"_s, u"json"_s, u"cohort"_s, u"--series"_s, u"-"_s, u"--needs"_s, u"CT,RTSTRUCT"_s}, m_table);
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QMap<std::pair<QString, QString>, QSet<QString>> modalities;
        for (const demo::SeriesEntry &entry : demo::content().series)
            modalities[{entry.record.collection, entry.record.patientId}].insert(entry.record.modality);
        QSet<QString> expected, found;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (modalities.value({entry.record.collection, entry.record.patientId})
                    .contains(QSet<QString> {u"CT"_s, u"RTSTRUCT"_s}))
                expected.insert(entry.record.seriesUid);
        const QJsonArray rows = ran.json();
        for (const auto &row : rows)
            found.insert(row.toObject().value("SeriesInstanceUID"_L1).toString());
        QVERIFY(!expected.isEmpty() && expected.size() < demo::content().series.size());
        QCOMPARE(found, expected);
    }

    //! What a list does not say is asked; what nobody knows is in no set, and said.
    void bareListsAreLookedUp()
    {
        const demo::SeriesEntry &known = demo::content().series.first();
        const Ran ran = run({u"--format"_s, u"json"_s, u"cohort"_s, u"--series"_s, known.record.seriesUid,
                             u"--series"_s, u"1.2.3.4"_s});
        QCOMPARE(ran.exit, 1);
        const QJsonArray rows = ran.json();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject().value("PatientID"_L1).toString(), known.record.patientId);
        QVERIFY(ran.err.contains("1.2.3.4"));
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList {u"cohort"_s};
        QTest::newRow("shares") << QStringList {u"split"_s, u"--to"_s, u"x"_s, u"--shares"_s, u"70"_s};
        QTest::newRow("both") << QStringList {u"split"_s, u"--to"_s,    u"x"_s, u"--shares"_s,
                                              u"1,1"_s,   u"--folds"_s, u"2"_s};
        QTest::newRow("folds") << QStringList {u"split"_s, u"--to"_s, u"x"_s, u"--folds"_s, u"1"_s};
        QTest::newRow("stratify") << QStringList {u"split"_s, u"--to"_s, u"x"_s, u"--stratify"_s, u"sex,sex"_s};
        QTest::newRow("seed") << QStringList {u"split"_s, u"--to"_s, u"x"_s, u"--seed"_s, u"-1"_s};
    }
    void refusesNonsense()
    {
        QFETCH(QStringList, words);
        QCOMPARE(run(words).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestSplit)
#include "tst_split.moc"
