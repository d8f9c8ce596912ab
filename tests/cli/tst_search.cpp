// SPDX-License-Identifier: Apache-2.0
#include "demo/server/demoserver.h"
#include "program.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {

using Passes = std::function<bool(const QJsonObject &)>;

QString text(const QJsonObject &row, QLatin1StringView key) { return row.value(key).toString(); }

QSet<QString> uids(const QJsonArray &rows, const Passes &passes = [](const QJsonObject &) { return true; })
{
    QSet<QString> out;
    for (const auto &row : rows)
        if (passes(row.toObject()))
            out << text(row.toObject(), "SeriesInstanceUID"_L1);
    return out;
}

QStringList column(const QJsonArray &rows, QLatin1StringView key)
{
    QStringList out;
    for (const auto &row : rows)
        out << text(row.toObject(), key);
    return out;
}

Content small(const QString &prefix, int count)
{
    Content out;
    out.patients = {patient(prefix + u"-1"_s)};
    out.studies = {study(prefix + u"-1"_s, prefix + u".9"_s)};
    for (int i = 0; i < count; ++i)
        out.series << series(prefix + u".9"_s, u"%1.%2"_s.arg(prefix).arg(i), i % 2 ? u"CT"_s : u"MR"_s, i);
    return out;
}

} // namespace

//! Searching what is known of an archive, and coming to know it.
class TestSearch : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    QStringList m_demo;   //!< what names it
    Program m_program {QStringLiteral(TCIA_PROGRAM)};
    QJsonArray m_series;  //!< what it has, by `tcia series`

    //! A program that knows nothing yet, and a small archive to learn.
    struct Apart
    {
        Program program {QStringLiteral(TCIA_PROGRAM)};
        SmallArchive archive;

        Apart()
        {
            for (int i = 1; i <= 5; ++i)
                archive.collections.insert(u"C%1"_s.arg(i), small(QString::number(i), i));
        }
        QStringList at(const QStringList &words) const
        {
            return QStringList {u"--url"_s, archive.server().base.toString(), u"--dialect"_s, u"legacy"_s, u"--format"_s, u"json"_s} + words;
        }
        Ran run(const QStringList &words) { return program.run(at(words)); }
        Ran index(const QStringList &more = {}) { return run(QStringList {u"index"_s, u"--progress"_s, u"json"_s} + more); }
    };

    Ran ask(const QStringList &words, const QByteArray &input = {})
    {
        return m_program.run(m_demo + QStringList {u"--format"_s, u"json"_s} + words, input);
    }

    //! How many of the archive's series have each value.
    QHash<QString, int> counted(QLatin1StringView key, const Passes &passes) const
    {
        QHash<QString, int> out;
        for (const auto &row : m_series)
            if (passes(row.toObject()))
                ++out[text(row.toObject(), key)];
        return out;
    }

    static QHash<QString, int> ofFacet(const QJsonArray &rows, const QString &facet)
    {
        QHash<QString, int> out;
        for (const auto &row : rows)
            if (text(row.toObject(), "Facet"_L1) == facet)
                out.insert(text(row.toObject(), "Value"_L1), row.toObject().value("Series"_L1).toInt());
        return out;
    }

private Q_SLOTS:
    void rowsThatCannotBeShownAreTold()
    {
        Apart apart;
        apart.archive.moreSeries = {QJsonObject(), QJsonObject {{u"Modality"_s, u"CT"_s}}};
        const Ran ran = apart.run({u"index"_s, u"--collection"_s, u"C2"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains("Collection C2: 2 rows of the archive's answer could not be shown: 1 said nothing, 1 without a valid identifier."),
                 ran.err.constData());
    }

    void listsTellWhatCannotBeUsed()
    {
        Apart apart;
        apart.archive.moreSeries = {QJsonObject(), QJsonObject {{u"Modality"_s, u"CT"_s}},
                                    QJsonObject {{u"SeriesInstanceUID"_s, u"2.0"_s}},
                                    QJsonObject {{u"SeriesInstanceUID"_s, u"2.77"_s}, {u"SeriesDate"_s, u"soon"_s}, {u"ImageCount"_s, -3},
                                                 {u"Modality"_s, QJsonArray {u"CT"_s}}}};
        for (const QStringList &words : {QStringList {u"series"_s}, QStringList {u"download"_s, u"--to"_s, u"nowhere"_s, u"--dry-run"_s}}) {
            const Ran ran = apart.run(words + QStringList {u"--collection"_s, u"C2"_s});
            if (words.contains(u"--dry-run"_s)) // asks for each series, too: told once, with the sum
                QVERIFY2(ran.err.count("rows of the archive's answer could not be shown") == 1, ran.err.constData());
            else
                QVERIFY2(ran.err.contains("getSeries: 3 rows of the archive's answer could not be shown: 1 said nothing, 1 without a valid identifier, 1 "
                                      "repeated another row. 3 values of it could not be read: 1 date, 1 number, 1 of the wrong JSON type."),
                     ran.err.constData());
            QCOMPARE(uids(ran.json()), (QSet<QString> {u"2.0"_s, u"2.1"_s, u"2.77"_s}));
        }
        apart.index({u"--collection"_s, u"C2"_s});
        const Ran found = apart.run({u"search"_s, u"--collection"_s, u"C2"_s});
        QVERIFY2(found.err.contains("Collection C2: 3 rows of"), found.err.constData()); // also from what is kept
    }

    // Each costs itself alone, in an answer that is read row by row and in one that is read as a whole.
    void rowsThatAreNoObjectsAreTold()
    {
        Apart apart;
        apart.archive.moreSeries = {QJsonValue(), 5, u"x"_s, QJsonArray {1}, QJsonObject {{u"SeriesInstanceUID"_s, u"2.77"_s}}};
        const Ran listed = apart.run({u"series"_s, u"--collection"_s, u"C2"_s});
        QVERIFY2(listed.err.contains("getSeries: 4 rows of the archive's answer could not be shown: 4 said nothing."), listed.err.constData());
        QCOMPARE(uids(listed.json()), (QSet<QString> {u"2.0"_s, u"2.1"_s, u"2.77"_s}));
        const Ran indexed = apart.run({u"index"_s, u"--collection"_s, u"C2"_s});
        QVERIFY2(indexed.exit == 0 && indexed.err.contains("Collection C2: 4 rows of"), indexed.err.constData());
    }

    // It would be written into the folder, and refused when the folder is opened again.
    void whatIsNoUidIsNotDownloaded()
    {
        Apart apart;
        const QStringList bad {u"../../x"_s, u"1.2..3"_s, u"abc"_s};
        for (const QString &uid : bad)
            apart.archive.moreSeries << QJsonObject {{u"SeriesInstanceUID"_s, uid}, {u"Modality"_s, u"CT"_s}};
        const QString to = apart.program.file(u"to"_s);
        const Ran ran = apart.run({u"download"_s, u"--to"_s, to, u"--collection"_s, u"C2"_s, u"--retries"_s, u"0"_s});
        QVERIFY2(ran.err.contains("getSeries: 3 rows of the archive's answer could not be shown: 3 without a valid identifier."),
                 ran.err.constData());
        QCOMPARE(uids(ran.json()), (QSet<QString> {u"2.0"_s, u"2.1"_s})); // the others go on
        QFile log(to + u"/tcia-requests.jsonl"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray waiting = log.readAll();
        for (const QString &uid : bad)
            QVERIFY2(!waiting.contains(uid.toLatin1()), waiting.constData());
        const Ran again = apart.run({u"download"_s, u"--to"_s, to, u"--retries"_s, u"0"_s});
        QVERIFY2(!again.err.contains("cannot all be read"), again.err.constData());
    }

    void patientsWithoutAnIdAreTold()
    {
        Apart apart;
        apart.archive.collections[u"C2"_s].patients << Patient {.patientName = u"Nobody^Known"_s};
        const Ran ran = apart.run({u"patients"_s, u"--collection"_s, u"C2"_s});
        QVERIFY2(ran.err.contains("getPatient: 1 row of the archive's answer could not be shown: 1 without a valid identifier."),
                 ran.err.constData());
        QCOMPARE(column(ran.json(), "PatientID"_L1), QStringList {u"2-1"_s});
    }

    // Each series is a question of its own, and the same is wrong with each answer.
    void whatIsWrongWithManyAnswersIsToldOnce()
    {
        Apart apart;
        apart.archive.moreSeries = {QJsonObject {{u"SeriesInstanceUID"_s, u"2.77"_s}, {u"SeriesDate"_s, u"soon"_s}}};
        const QStringList asked {u"--series"_s, u"2.0"_s, u"--series"_s, u"2.1"_s};
        const QString to = apart.program.file(u"to"_s);
        for (const QStringList &words : {QStringList {u"download"_s, u"--to"_s, to, u"--dry-run"_s}, QStringList {u"series"_s}}) {
            const Ran ran = apart.run(words + asked);
            QVERIFY2(ran.err.count("could not be read") == 1, ran.err.constData());
            QVERIFY2(ran.err.contains("getSeries: 2 values of it could not be read: 2 dates."), ran.err.constData());
        }
    }

    void aDamagedCatalogueIsTold_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("search") << QStringList {u"search"_s, u"--offline"_s};
        QTest::newRow("facets") << QStringList {u"facets"_s, u"--offline"_s};
        QTest::newRow("changes") << QStringList {u"changes"_s};
        QTest::newRow("index") << QStringList {u"index"_s};
        QStringList many {u"download"_s, u"--to"_s, u"nowhere"_s, u"--dry-run"_s};
        for (int i = 0; i < 25; ++i) // so many that what is kept is looked at first
            many << u"--series"_s << u"1.%1"_s.arg(i);
        QTest::newRow("download") << many;
    }
    void aDamagedCatalogueIsTold()
    {
        QFETCH(QStringList, words);
        Apart apart;
        QCOMPARE(apart.index({u"--collection"_s, u"C1"_s}).exit, 0);
        const QString folder = apart.program.file(u"home/XDG_CACHE_HOME/tcia-browser"_s);
        QFile file(folder + u"/catalog.sqlite"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(2048, 'x')) > 0);
        file.close();
        const Ran ran = apart.run(words);
        const QStringList aside = QDir(folder).entryList({u"catalog.sqlite.damaged-*"_s}, QDir::Files);
        QVERIFY2(!aside.isEmpty(), ran.err.constData());
        QCOMPARE(ran.err.count(QByteArray((folder + u'/' + aside.first()).toUtf8())), 1);
        QVERIFY(!apart.run(words).err.contains(".damaged-")); // once
    }

    void whatIsKnownIsTheUsersAlone()
    {
        Apart apart;
        QCOMPARE(apart.index().exit, 0);
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        int files = 0;
        for (QDirIterator it(apart.program.file(u"home"_s), QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files)
            QVERIFY2(!(QFile::permissions(it.next()) & others), qPrintable(it.filePath()));
        QVERIFY(files > 5);
    }

    void rowsOfATableWithoutAUidAreTold()
    {
        Apart apart;
        QVERIFY(apart.index().exit == 0);
        const QByteArray table = "SeriesInstanceUID,PatientID\n2.0,2-1\n,2-1\n2.1,\n,\n";
        const Ran plan = apart.program.run(apart.at({u"download"_s, u"--to"_s, u"nowhere"_s, u"--dry-run"_s, u"--series"_s, u"-"_s}), table);
        QVERIFY2(plan.err.contains("lines without a series UID were skipped: 1"), plan.err.constData());
        const Ran found = apart.program.run(apart.at({u"search"_s, u"--id"_s, u"-"_s}), table);
        QVERIFY2(found.err.contains("rows without a SeriesInstanceUID were skipped: 1"), found.err.constData());
        QCOMPARE(uids(found.json()), (QSet<QString> {u"2.0"_s, u"2.1"_s}));
        const Ran patients = apart.program.run(apart.at({u"search"_s, u"--id"_s, u"-"_s}), "PatientID,Age\n1-1,3\n,4\n");
        QVERIFY2(patients.err.contains("rows without a PatientID were skipped: 1"), patients.err.constData());
    }

    void aListThatDoesNotComeCostsNoCollection()
    {
        Apart apart;
        apart.archive.failing = {"getPatientStudy"};
        const Ran ran = apart.index({u"--collection"_s, u"C3"_s, u"--retries"_s, u"0"_s});
        QCOMPARE(ran.exit, 1);
        const QJsonObject row = ran.json().at(0).toObject();
        QCOMPARE(text(row, "State"_L1), u"incomplete"_s);
        QCOMPARE(row.value("Series"_L1).toInt(), 3);
        QVERIFY(text(row, "Error"_L1).contains(u"The list of studies did not come."_s));
        const Ran found = apart.run({u"search"_s, u"--collection"_s, u"C3"_s, u"--offline"_s});
        QCOMPARE(found.json().size(), 3);
        QVERIFY2(found.err.contains("Collection C3: The list of studies did not come."), found.err.constData());
        apart.archive.failing.clear();
        const Ran again = apart.index({u"--collection"_s, u"C3"_s}); // though it was asked for just now
        QCOMPARE(again.exit, 0);
        QCOMPARE(text(again.json().at(0).toObject(), "State"_L1), u"fetched"_s);
    }

    void longListsAreAskedForByCollection()
    {
        Apart apart;
        apart.archive.dialect = archive::DialectId::NbiaV4;
        QByteArray list;
        for (int number = 1; number <= 5; ++number) {
            Content &made = *apart.archive.collections.insert(u"C%1"_s.arg(number), small(QString::number(number), 60));
            for (Series &one : made.series) {
                one.collection = u"C%1"_s.arg(number);
                one.patientId = u"%1-1"_s.arg(number);
                one.fileSize = 1000;
                list += one.seriesUid.toLatin1() + '\n';
            }
        }
        const QStringList server {u"--url"_s, apart.archive.server().base.toString(), u"--dialect"_s, u"nbia-v4"_s, u"--format"_s, u"json"_s};
        const QStringList plan = server + QStringList {u"download"_s, u"--to"_s, u"nowhere"_s, u"--dry-run"_s, u"--series"_s, u"-"_s};
        const Ran dry = apart.program.run(plan, list + "9.9.9\n");
        QCOMPARE(dry.exit, 1);
        QCOMPARE(dry.json().size(), 301);
        QVERIFY2(dry.err.contains("9.9.9"), dry.err.constData());
        QVERIFY2(dry.err.count("Not found on the server") == 1, dry.err.constData());
        QVERIFY(apart.archive.asked("getSeries") < 100);
        const Ran rows = apart.program.run(server + QStringList {u"series"_s, u"--series"_s, u"-"_s}, list + "9.9.9\n");
        QCOMPARE(rows.exit, 1);
        QCOMPARE(rows.json().size(), 300);
        QVERIFY2(rows.err.count("Not found on the server") == 1, rows.err.constData());
        // What is known by now is not asked for.
        QCOMPARE(apart.program.run(server + QStringList {u"index"_s}).exit, 0);
        const qsizetype before = apart.archive.asked("getSeries");
        QCOMPARE(apart.program.run(plan, list).exit, 0);
        QCOMPARE(apart.archive.asked("getSeries"), before);
    }

    //! The demonstration archive is learnt, and then is no longer there.
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_demo = {u"--url"_s, u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(*port), u"--dialect"_s, u"nbia-v4"_s};
        const Ran early = ask({u"search"_s});
        QCOMPARE(early.exit, 0);
        QVERIFY2(early.err.contains("Nothing of this archive is stored"), early.err.constData());
        m_series = ask({u"series"_s}).json();
        QVERIFY(m_series.size() > 1000);
        const Ran index = ask({u"index"_s, u"--progress"_s, u"json"_s});
        QVERIFY2(index.exit == 0, index.err.constData());
        const QStringList states = column(index.json(), "State"_L1);
        QVERIFY(states.size() >= 12);
        QCOMPARE(states.count(u"fetched"_s), states.size());
        QCOMPARE(index.events(u"done"_s).size(), states.size());
        const QJsonObject totals = index.events(u"finished"_s).value(0).value("totals"_L1).toObject();
        QCOMPARE(totals.value("done"_L1).toInt(), states.size());
        QCOMPARE(totals.value("series"_L1).toInt(), m_series.size());
        m_server.stop();
    }

    void everythingIsFound()
    {
        const Ran all = ask({u"search"_s, u"--offline"_s});
        QVERIFY2(all.exit == 0, all.err.constData());
        QVERIFY2(all.err.contains("collections of the archive are covered"), all.err.constData());
        QCOMPARE(all.json().size(), m_series.size());
        QCOMPARE(uids(all.json()), uids(m_series));
    }

    void byText()
    {
        const QJsonArray all = ask({u"search"_s}).json();
        const Passes passes = [](const QJsonObject &row) {
            QString where;
            for (const auto key : {"SeriesDescription"_L1, "ProtocolName"_L1, "StudyDesc"_L1, "StudyDescription"_L1, "PatientID"_L1,
                                   "Collection"_L1})
                where += text(row, key) + u'\n';
            return where.contains("lung"_L1, Qt::CaseInsensitive) && where.contains("ct"_L1, Qt::CaseInsensitive);
        };
        const QSet<QString> expected = uids(all, passes);
        QVERIFY(!expected.isEmpty() && expected.size() < m_series.size());
        QCOMPARE(uids(ask({u"search"_s, u"--text"_s, u"LUNG ct"_s}).json()), expected);
        QCOMPARE(uids(ask({u"search"_s, u"--text"_s, u"lung"_s, u"--filter"_s, u"text=ct"_s}).json()), expected);
    }

    void byValues()
    {
        const QSet<QString> expected = uids(m_series, [](const QJsonObject &row) {
            return QStringList {u"CT"_s, u"PT"_s}.contains(text(row, "Modality"_L1)) && text(row, "Collection"_L1) == u"Demo-Lung-CT"_s;
        });
        QVERIFY(!expected.isEmpty());
        QCOMPARE(uids(ask({u"search"_s, u"--modality"_s, u"CT"_s, u"--modality"_s, u"PT"_s, u"--collection"_s, u"Demo-Lung-CT"_s}).json()),
                 expected);
        QHash<QString, QSet<QString>> modalitiesOf;
        for (const auto &row : m_series)
            modalitiesOf[text(row.toObject(), "Collection"_L1) + u'\n' + text(row.toObject(), "PatientID"_L1)]
                << text(row.toObject(), "Modality"_L1);
        const QSet<QString> both = uids(m_series, [&](const QJsonObject &row) {
            const QSet<QString> has = modalitiesOf.value(text(row, "Collection"_L1) + u'\n' + text(row, "PatientID"_L1));
            const QString modality = text(row, "Modality"_L1);
            return has.contains(u"CT"_s) && has.contains(u"PT"_s) && (modality == "CT"_L1 || modality == "PT"_L1);
        });
        QVERIFY(!both.isEmpty());
        QCOMPARE(uids(ask({u"search"_s, u"--modality"_s, u"CT"_s, u"--modality"_s, u"PT"_s, u"--together"_s, u"patient"_s}).json()), both);
    }

    void byNames()
    {
        const QJsonObject one = m_series.first().toObject();
        const QJsonObject other = m_series.last().toObject();
        const QByteArray list = (text(one, "PatientID"_L1) + u"\nno-such-patient, "_s + text(other, "SeriesInstanceUID"_L1) + u'\n').toUtf8();
        const Ran ran = ask({u"search"_s, u"--id"_s, u"-"_s}, list);
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("no-such-patient") && !ran.err.contains(text(one, "PatientID"_L1).toUtf8()), ran.err.constData());
        QCOMPARE(uids(ran.json()), uids(m_series, [&](const QJsonObject &row) {
                     return text(row, "PatientID"_L1) == text(one, "PatientID"_L1)
                         || text(row, "SeriesInstanceUID"_L1) == text(other, "SeriesInstanceUID"_L1);
                 }));
        QCOMPARE(ask({u"search"_s, u"--id"_s, text(one, "PatientID"_L1)}).exit, 0);
        QCOMPARE(ask({u"search"_s, u"--id"_s, u"-"_s}, "\n").exit, 2); // would be everything
        const QByteArray patients = "Collection,Patient ID\r\nany,\"" + text(one, "PatientID"_L1).toUtf8() + "\"\r\n";
        QCOMPARE(ask({u"search"_s, u"--id"_s, u"-"_s}, patients).json(), ask({u"search"_s, u"--id"_s, text(one, "PatientID"_L1)}).json());
        // What a search prints can be searched for.
        const Ran table = m_program.run(m_demo + QStringList {u"--format"_s, u"csv"_s, u"search"_s, u"--modality"_s, u"SEG"_s});
        const Ran again = ask({u"search"_s, u"--id"_s, u"-"_s}, table.out);
        QVERIFY2(again.exit == 0, again.err.constData());
        QCOMPARE(again.json().size(), table.out.count("\r\n") - 1);
    }

    void nothingIsNoFailure()
    {
        const Ran ran = ask({u"search"_s, u"--text"_s, u"nobody-has-this"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.json().isEmpty());
        QVERIFY2(ran.err.contains("No series"), ran.err.constData());
    }

    void unknownValuesAreTold()
    {
        const Ran ran = ask({u"search"_s, u"--modality"_s, u"ct"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains("--modality “ct”") && ran.err.contains("values: CT, "), ran.err.constData());
        QVERIFY(!ask({u"search"_s, u"--modality"_s, u"ct"_s, u"--merge-spellings"_s}).err.contains("“ct”"));
    }

    void facetsAreCrossFiltered()
    {
        const QString part = text(m_series.first().toObject(), "BodyPartExamined"_L1);
        const Passes isPart = [&](const QJsonObject &row) { return text(row, "BodyPartExamined"_L1) == part; };
        const Passes isCt = [](const QJsonObject &row) { return text(row, "Modality"_L1) == "CT"_L1; };
        const Ran ran = ask({u"facets"_s, u"--modality"_s, u"CT"_s, u"--body-part"_s, part});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.err.contains("collections of the archive are covered"), ran.err.constData());
        const QJsonArray rows = ran.json();
        const Passes areBoth = [&](const QJsonObject &row) { return isPart(row) && isCt(row); };
        QCOMPARE(ofFacet(rows, u"modality"_s), counted("Modality"_L1, isPart));
        QCOMPARE(ofFacet(rows, u"body-part"_s), counted("BodyPartExamined"_L1, isCt));
        QCOMPARE(ofFacet(rows, u"manufacturer"_s), counted("Manufacturer"_L1, areBoth));
        QCOMPARE(ofFacet(rows, u"model"_s), counted("ManufacturerModelName"_L1, areBoth));
        QVERIFY(ofFacet(rows, u"taken"_s).isEmpty());
        const QString name = u"Demo-Lung-CT"_s; // of one collection only
        const Passes isIn = [&](const QJsonObject &row) { return text(row, "Collection"_L1) == name; };
        QCOMPARE(ofFacet(ask({u"facets"_s, u"--collection"_s, name}).json(), u"modality"_s), counted("Modality"_L1, isIn));
    }

    void everyFormat()
    {
        const qsizetype rows = ask({u"facets"_s, u"--modality"_s, u"MR"_s}).json().size();
        QVERIFY(rows > 5);
        const auto in = [&](const QString &format) {
            return m_program.run(m_demo + QStringList {u"--format"_s, format, u"facets"_s, u"--modality"_s, u"MR"_s}).out;
        };
        QCOMPARE(in(u"csv"_s).count("\r\n"), rows + 1);
        QCOMPARE(in(u"tsv"_s).count('\n'), rows + 1);
        QCOMPARE(in(u"table"_s).count('\n'), rows + 1);
        QCOMPARE(in(u"html"_s).count("<tr>"), rows + 1);
        QCOMPARE(in(u"xml"_s).count("<Row>"), rows);
    }

    void aServerThatIsGoneIsThree()
    {
        Apart apart;
        apart.archive.goAway();
        QCOMPARE(apart.index({u"--retries"_s, u"0"_s}).exit, 3);
        QCOMPARE(apart.run({u"search"_s, u"--collection"_s, u"C1"_s}).exit, 3);
        const Ran offline = apart.run({u"search"_s, u"--offline"_s, u"--collection"_s, u"C1"_s});
        QCOMPARE(offline.exit, 1);
        QVERIFY2(offline.err.contains("C1"), offline.err.constData());
        // What is kept stays of use; but that all is new cannot be said.
        const Ran again = ask({u"index"_s, u"--again"_s, u"--retries"_s, u"0"_s});
        QCOMPARE(again.exit, 3);
        QCOMPARE(ask({u"search"_s}).json().size(), m_series.size());
    }

    void asksForWhatWasNamed()
    {
        Apart apart;
        const Ran ran = apart.run({u"search"_s, u"--collection"_s, u"C4"_s, u"--modality"_s, u"CT"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(uids(ran.json()), (QSet<QString> {u"4.1"_s, u"4.3"_s}));
        QVERIFY2(ran.err.contains("1 of 5 collections"), ran.err.constData());
        QCOMPARE(apart.archive.asked("getSeries"), 1);
        const qsizetype names = apart.archive.asked("getCollectionValues");
        QCOMPARE(apart.run({u"search"_s, u"--collection"_s, u"C4"_s}).json().size(), 4); // is known now
        QCOMPARE(apart.archive.asked("getSeries"), 1);
        QCOMPARE(apart.archive.asked("getCollectionValues"), names);
        const Ran none = apart.run({u"search"_s, u"--collection"_s, u"Nowhere"_s});
        QCOMPARE(none.exit, 1);
        QVERIFY2(none.err.contains("Nowhere"), none.err.constData());
    }

    void goesOnWhereItWasInterrupted()
    {
        Apart apart;
        apart.archive.refused = {{u"C3"_s, 0}};
        const auto process = apart.program.start(apart.at({u"index"_s, u"--progress"_s, u"json"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(apart.archive.asked("getSeries"), 3, 60'000);
        ::kill(pid_t(process->processId()), SIGINT);
        const Ran stopped = Program::ended(*process);
        QVERIFY2(stopped.exit == 130, stopped.err.constData());
        QCOMPARE(column(stopped.json(), "State"_L1),
                 (QStringList {u"fetched"_s, u"fetched"_s, u"missing"_s, u"missing"_s, u"missing"_s}));
        apart.archive.refused.clear();
        const Ran ran = apart.index();
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(apart.archive.asked("getSeries"), 3 + 3);
        QCOMPARE(column(ran.json(), "State"_L1), (QStringList {u"kept"_s, u"kept"_s, u"fetched"_s, u"fetched"_s, u"fetched"_s}));
        QCOMPARE(apart.index().exit, 0);
        QCOMPARE(apart.archive.asked("getSeries"), 6);
        QCOMPARE(apart.index({u"--again"_s, u"--collection"_s, u"C2"_s}).exit, 0);
        QCOMPARE(apart.archive.asked("getSeries"), 7);
    }

    void tellsWhatFailed()
    {
        Apart apart;
        apart.archive.refused = {{u"C2"_s, 403}};
        const Ran ran = apart.index();
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.events(u"failed"_s).value(0).value("collection"_L1).toString(), u"C2"_s);
        QCOMPARE(column(ran.json(), "State"_L1).count(u"failed"_s), 1);
        const Ran plain = apart.run({u"index"_s, u"--quiet"_s});
        QCOMPARE(plain.exit, 3); // nothing else was to be asked, and the server refused
        QVERIFY2(plain.err.contains("collection C2"), plain.err.constData());
        const Ran search = apart.run({u"search"_s, u"--modality"_s, u"MR"_s});
        QCOMPARE(search.exit, 0);
        QVERIFY2(search.err.contains("4 of 5 collections"), search.err.constData());
    }

    void changesAreListed()
    {
        Apart apart;
        const Ran early = apart.run({u"changes"_s});
        QCOMPARE(early.exit, 1);
        QVERIFY2(early.err.contains("Nothing of this archive is stored"), early.err.constData());
        QCOMPARE(apart.index().exit, 0);
        const Ran none = apart.run({u"changes"_s});
        QCOMPARE(none.exit, 0);
        QVERIFY(none.json().isEmpty());
        const Ran nope = apart.run({u"changes"_s, u"--collection"_s, u"Nope"_s});
        QCOMPARE(nope.exit, 1);
        QVERIFY2(nope.err.contains("collection Nope"), nope.err.constData());
        QList<Series> &five = apart.archive.collections[u"C5"_s].series;
        five.removeFirst();
        five[0].description = u"described"_s;
        apart.archive.collections[u"C1"_s] = small(u"1"_s, 2);
        const Ran ran = apart.run({u"changes"_s, u"--refresh"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QSet<QString> told;
        for (const auto &row : ran.json())
            told << text(row.toObject(), "Change"_L1) + u' ' + text(row.toObject(), "SeriesInstanceUID"_L1);
        QCOMPARE(told, (QSet<QString> {u"withdrawn 5.0"_s, u"changed 5.1"_s, u"new 1.1"_s}));
        QCOMPARE(apart.archive.asked("getSeries"), 10);
        QCOMPARE(apart.run({u"changes"_s, u"--collection"_s, u"C1"_s}).json().size(), 1);
        const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
        QCOMPARE(apart.run({u"changes"_s, u"--since"_s, tomorrow}).json().size(), 0);
        QCOMPARE(apart.run({u"changes"_s, u"--since"_s, u"2020-02-30"_s}).exit, 2);
        QCOMPARE(apart.archive.asked("getSeries"), 10); // kept, not asked
    }

    void theDemonstrationIsKeptToo()
    {
        Program program(QStringLiteral(TCIA_PROGRAM));
        const QStringList demo {u"--server"_s, u"demo"_s, u"--format"_s, u"json"_s};
        const Ran index = program.run(demo + QStringList {u"index"_s, u"--collection"_s, u"Demo-Lung-CT"_s});
        QVERIFY2(index.exit == 0, index.err.constData());
        const Ran search = program.run(demo + QStringList {u"search"_s, u"--offline"_s, u"--collection"_s, u"Demo-Lung-CT"_s});
        QVERIFY2(search.exit == 0, search.err.constData()); // wherever it listens
        QVERIFY(!search.json().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
