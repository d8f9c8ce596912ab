// SPDX-License-Identifier: Apache-2.0
#include "cli/freshprogram.h"
#include "support/zipmaker.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! Unusable rows, values and files are reported and affect nothing else.
class TestUnusable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unusableRowsAreReported()
    {
        FreshProgram fresh;
        fresh.archive.moreSeries = {QJsonObject(), QJsonObject {{u"Modality"_s, u"CT"_s}}};
        const Ran ran = fresh.run({u"index"_s, u"--collection"_s, u"C2"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(
            ran.err.contains(
                "Collection C2: 2 rows of the archive's answer could not be shown: 1 empty, 1 without a valid identifier."),
            ran.err.constData());
    }

    void listsReportUnusableRows()
    {
        FreshProgram fresh;
        fresh.archive.moreSeries = {QJsonObject(), QJsonObject {{u"Modality"_s, u"CT"_s}},
                                    QJsonObject {{u"SeriesInstanceUID"_s, u"2.0"_s}},
                                    QJsonObject {{u"SeriesInstanceUID"_s, u"2.77"_s},
                                                 {u"SeriesDate"_s, u"soon"_s},
                                                 {u"ImageCount"_s, -3},
                                                 {u"Modality"_s, QJsonArray {u"CT"_s}}}};
        for (const QStringList &words :
             {QStringList {u"series"_s}, QStringList {u"download"_s, u"--to"_s, u"nowhere"_s, u"--dry-run"_s}}) {
            const Ran ran = fresh.run(words + QStringList {u"--collection"_s, u"C2"_s});
            if (words.contains(u"--dry-run"_s)) // requests each series, too: reported once, as a sum
                QVERIFY2(ran.err.count("rows of the archive's answer could not be shown") == 1, ran.err.constData());
            else
                QVERIFY2(
                    ran.err.contains(
                        "getSeries: 3 rows of the archive's answer could not be shown: 1 empty, 1 without a valid identifier, 1 "
                        "duplicate of another row. 3 values of it could not be read: 1 date, 1 number, 1 of the wrong JSON type."),
                    ran.err.constData());
            QCOMPARE(uids(ran.json()), (QSet<QString> {u"2.0"_s, u"2.1"_s, u"2.77"_s}));
        }
        fresh.index({u"--collection"_s, u"C2"_s});
        const Ran found = fresh.run({u"search"_s, u"--collection"_s, u"C2"_s});
        QVERIFY2(found.err.contains("Collection C2: 3 rows of"), found.err.constData()); // also from what is kept
    }

    // A server that ignores a filter must not make a command take what was not selected.
    void rowsThatDoNotMatchAreLeftOut()
    {
        FreshProgram fresh;
        fresh.archive.moreSeries = {
            QJsonObject {{u"SeriesInstanceUID"_s, u"2.88"_s}, {u"Collection"_s, u"C1"_s}},
            QJsonObject {{u"SeriesInstanceUID"_s, u"2.89"_s}, {u"Collection"_s, u"c2 "_s}}}; // the same, to a server
        const Ran ran = fresh.run({u"series"_s, u"--collection"_s, u"C2"_s});
        QCOMPARE(uids(ran.json()), (QSet<QString> {u"2.0"_s, u"2.1"_s, u"2.89"_s}));
        QVERIFY2(ran.err.contains("1 that does not match the query"), ran.err.constData());
    }

    // Each loses only itself, in an answer that is read row by row and in one that is read as a whole.
    void nonObjectRowsAreReported()
    {
        FreshProgram fresh;
        fresh.archive.moreSeries = {QJsonValue(), 5, u"x"_s, QJsonArray {1},
                                    QJsonObject {{u"SeriesInstanceUID"_s, u"2.77"_s}}};
        const Ran listed = fresh.run({u"series"_s, u"--collection"_s, u"C2"_s});
        QVERIFY2(listed.err.contains("getSeries: 4 rows of the archive's answer could not be shown: 4 empty."),
                 listed.err.constData());
        QCOMPARE(uids(listed.json()), (QSet<QString> {u"2.0"_s, u"2.1"_s, u"2.77"_s}));
        const Ran indexed = fresh.run({u"index"_s, u"--collection"_s, u"C2"_s});
        QVERIFY2(indexed.exit == 0 && indexed.err.contains("Collection C2: 4 rows of"), indexed.err.constData());
    }

    // It would be written into the folder, and refused when the folder is opened again.
    void invalidUidsAreNotDownloaded()
    {
        FreshProgram fresh;
        const QStringList bad {u"../../x"_s, u"1.2..3"_s, u"abc"_s};
        for (const QString &uid : bad)
            fresh.archive.moreSeries << QJsonObject {{u"SeriesInstanceUID"_s, uid}, {u"Modality"_s, u"CT"_s}};
        const QString to = fresh.program.file(u"to"_s);
        const Ran ran = fresh.run({u"download"_s, u"--to"_s, to, u"--collection"_s, u"C2"_s, u"--retries"_s, u"0"_s});
        // Of the list, and of the queue's own request for each of the two.
        QVERIFY2(ran.err.contains(
                     "getSeries: 9 rows of the archive's answer could not be shown: 9 without a valid identifier."),
                 ran.err.constData());
        QCOMPARE(uids(ran.json()), (QSet<QString> {u"2.0"_s, u"2.1"_s})); // the others continue
        QFile log(to + u"/tcia-requests.jsonl"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray waiting = log.readAll();
        for (const QString &uid : bad)
            QVERIFY2(!waiting.contains(uid.toLatin1()), waiting.constData());
        const Ran again = fresh.run({u"download"_s, u"--to"_s, to, u"--retries"_s, u"0"_s});
        QVERIFY2(!again.err.contains("cannot all be read"), again.err.constData());
    }

    // A requested series cannot be named: the download is incomplete.
    void unnamedSeriesFailTheDownload_data()
    {
        QTest::addColumn<bool>("isDry");
        QTest::newRow("fetched") << false;
        QTest::newRow("planned") << true;
    }
    void unnamedSeriesFailTheDownload()
    {
        QFETCH(bool, isDry);
        FreshProgram fresh;
        QList<RawEntry> images;
        for (int i = 0; i < 10; ++i) // with the number and total size that the archive announces
            images << RawEntry {.name = "%1.dcm"_ba.replace("%1", QByteArray::number(i)),
                                .data = QByteArray(i == 0 ? 472 : 471, char('a' + i))};
        const QByteArray zip = rawZip(images);
        fresh.archive.instead.insert("getImage",
                                     "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(zip.size()) +
                                         "\r\nConnection: close\r\n\r\n" + zip);
        QStringList words {u"download"_s, u"--collection"_s, u"C1"_s, u"--no-dicom"_s, u"--retries"_s, u"0"_s};
        if (isDry)
            words << u"--dry-run"_s;
        const Ran all = fresh.run(words + QStringList {u"--to"_s, fresh.program.file(u"all"_s)});
        QVERIFY2(all.exit == 0, all.err.constData());
        fresh.archive.moreSeries << QJsonObject {{u"SeriesInstanceUID"_s, u"abc"_s}};
        const QStringList to {u"--to"_s, fresh.program.file(u"some"_s)};
        const Ran some = fresh.run(words + to);
        QVERIFY2(some.exit == 1 && some.err.contains("without a valid identifier"), some.err.constData());
        QCOMPARE(uids(some.json()), QSet<QString> {u"1.0"_s});
        if (isDry)
            return;
        // The folder records it until the archive names them or they are dropped.
        const auto later = [&fresh, &to](const QStringList &more = {}) {
            return fresh.run(QStringList {u"download"_s} + to + more);
        };
        const Ran left = later();
        QVERIFY2(left.exit == 1 && left.err.contains("1 row of what was selected here (collection C1"),
                 left.err.constData());
        fresh.archive.moreSeries = {};
        QCOMPARE(fresh.run(words + to).exit, 0);
        QVERIFY(later().err.contains("Nothing is left to fetch"));
        fresh.archive.moreSeries << QJsonObject {{u"SeriesInstanceUID"_s, u"abc"_s}};
        QCOMPARE(fresh.run(words + to).exit, 1);
        QCOMPARE(later().exit, 1);
        QCOMPARE(later({u"--drop"_s}).exit, 0);
        QVERIFY(later().exit == 0);
    }

    // Rows of a list without a UID make a download incomplete, too.
    void linesThatNameNothingAreNotDone()
    {
        FreshProgram fresh;
        QVERIFY(fresh.index().exit == 0);
        const QString to = fresh.program.file(u"to"_s);
        const Ran ran = fresh.program.run(
            fresh.at({u"download"_s, u"--to"_s, to, u"--retries"_s, u"0"_s, u"--series"_s, u"-"_s}), "2.0\nabc\n");
        QVERIFY2(ran.err.contains("lines without a series UID were skipped: 1"), ran.err.constData());
        const Ran later = fresh.run({u"download"_s, u"--to"_s, to, u"--retries"_s, u"0"_s});
        QVERIFY2(later.exit != 0 && later.err.contains("1 row of what was selected here (standard input"),
                 later.err.constData());
    }

    // The queue requests missing attributes of a series itself.
    void queueReportsUnusableRows()
    {
        FreshProgram fresh;
        const QString to = fresh.program.file(u"to"_s);
        QVERIFY(QDir().mkpath(to)); // a folder that was created for unavailable series is removed
        fresh.archive.moreSeries = {QJsonObject {{u"SeriesInstanceUID"_s, u"2.77"_s}}};
        const QStringList words {u"download"_s, u"--to"_s, to, u"--retries"_s, u"0"_s};
        QVERIFY(fresh.run(words + QStringList {u"--series"_s, u"2.77"_s}).exit != 0); // there are no images
        fresh.archive.moreSeries = {QJsonObject {{u"SeriesInstanceUID"_s, u"2.77"_s}, {u"SeriesDate"_s, u"soon"_s}}};
        const Ran ran = fresh.run(words);
        QVERIFY2(ran.err.count("getSeries: ") == 1 && ran.err.count("could not be read: ") == 1, ran.err.constData());
        QVERIFY2(ran.err.contains("date"), ran.err.constData());
    }

    void patientsWithoutIdAreReported()
    {
        FreshProgram fresh;
        fresh.archive.collections[u"C2"_s].patients << Patient {.patientName = u"Nobody^Known"_s};
        const Ran ran = fresh.run({u"patients"_s, u"--collection"_s, u"C2"_s});
        QVERIFY2(ran.err.contains(
                     "getPatient: 1 row of the archive's answer could not be shown: 1 without a valid identifier."),
                 ran.err.constData());
        QCOMPARE(column(ran.json(), "PatientID"_L1), QStringList {u"2-1"_s});
    }

    // Each series has its own request, and each answer has the same defect.
    void unusableRowsAreSummedUp()
    {
        FreshProgram fresh;
        fresh.archive.moreSeries = {QJsonObject {{u"SeriesInstanceUID"_s, u"2.77"_s}, {u"SeriesDate"_s, u"soon"_s}}};
        const QStringList asked {u"--series"_s, u"2.0"_s, u"--series"_s, u"2.1"_s};
        const QString to = fresh.program.file(u"to"_s);
        for (const QStringList &words :
             {QStringList {u"download"_s, u"--to"_s, to, u"--dry-run"_s}, QStringList {u"series"_s}}) {
            const Ran ran = fresh.run(words + asked);
            QVERIFY2(ran.err.count("could not be read") == 1, ran.err.constData());
            QVERIFY2(ran.err.contains("2 values of it could not be read: 2 dates."), ran.err.constData());
        }
    }

    void damagedCatalogueIsReported_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit"); // 1 where what was lost is missing from the answer
        QTest::newRow("search") << QStringList {u"search"_s, u"--offline"_s} << 1;
        QTest::newRow("facets") << QStringList {u"facets"_s, u"--offline"_s} << 1;
        QTest::newRow("changes") << QStringList {u"changes"_s} << 1;
        QTest::newRow("index") << QStringList {u"index"_s} << 0;
        QStringList many {u"download"_s, u"--to"_s, u"nowhere"_s, u"--dry-run"_s};
        for (int i = 0; i < 25; ++i) // enough for stored content to be read first
            many << u"--series"_s << u"1.%1"_s.arg(i);
        QTest::newRow("download") << many << 1; // there are no such series
    }
    void damagedCatalogueIsReported()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        FreshProgram fresh;
        QCOMPARE(fresh.index({u"--collection"_s, u"C1"_s}).exit, 0);
        const QString folder = fresh.program.file(u"home/XDG_CACHE_HOME/tcia-browser"_s);
        QFile file(folder + u"/catalog.sqlite"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(2048, 'x')) > 0);
        file.close();
        const Ran ran = fresh.run(words);
        const QStringList aside = QDir(folder).entryList({u"catalog.sqlite.damaged-*"_s}, QDir::Files);
        QVERIFY2(!aside.isEmpty(), ran.err.constData());
        QCOMPARE(ran.err.count(QByteArray((folder + u'/' + aside.first()).toUtf8())), 1);
        QCOMPARE(ran.exit, exit);
        QVERIFY(!fresh.run(words).err.contains(".damaged-")); // once
    }

    // What a damaged part of the catalogue held cannot be compared with what the archive has now.
    void changesSinceDamageAreUnknown()
    {
        FreshProgram fresh;
        QCOMPARE(fresh.index().exit, 0);
        const QDir folder(fresh.program.file(u"home/XDG_CACHE_HOME/tcia-browser/catalog.sqlite.d"_s));
        const QStringList parts = folder.entryList({u"*.snapshot"_s}, QDir::Files);
        QVERIFY(!parts.isEmpty());
        QVERIFY(QFile::resize(folder.filePath(parts.first()), QFileInfo(folder, parts.first()).size() / 2));
        const Ran search = fresh.run({u"search"_s, u"--offline"_s});
        QCOMPARE(search.exit, 1);
        QVERIFY2(!search.err.contains("are covered"), search.err.constData());
        const Ran ran = fresh.run({u"changes"_s, u"--refresh"_s});
        QVERIFY2(ran.err.contains("cannot be known"), ran.err.constData());
        QCOMPARE(ran.exit, 1);
    }

    void storedContentIsPrivate()
    {
        FreshProgram fresh;
        QCOMPARE(fresh.index().exit, 0);
        constexpr QFile::Permissions others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        int files = 0;
        for (QDirIterator it(fresh.program.file(u"home"_s), QDir::Files, QDirIterator::Subdirectories); it.hasNext();
             ++files)
            QVERIFY2(!(QFile::permissions(it.next()) & others), qPrintable(it.filePath()));
        QVERIFY(files > 5);
    }

    void tableRowsWithoutUidAreReported()
    {
        FreshProgram fresh;
        QVERIFY(fresh.index().exit == 0);
        const QByteArray table = "SeriesInstanceUID,PatientID\n2.0,2-1\n,2-1\n2.1,\n,\n";
        const Ran plan = fresh.program.run(
            fresh.at({u"download"_s, u"--to"_s, u"nowhere"_s, u"--dry-run"_s, u"--series"_s, u"-"_s}), table);
        QVERIFY2(plan.err.contains("lines without a series UID were skipped: 1"), plan.err.constData());
        const Ran found = fresh.program.run(fresh.at({u"search"_s, u"--id"_s, u"-"_s}), table);
        QVERIFY2(found.err.contains("rows without a SeriesInstanceUID were skipped: 1"), found.err.constData());
        QCOMPARE(uids(found.json()), (QSet<QString> {u"2.0"_s, u"2.1"_s}));
        const Ran patients =
            fresh.program.run(fresh.at({u"search"_s, u"--id"_s, u"-"_s}), "PatientID,Age\n1-1,3\n,4\n");
        QVERIFY2(patients.err.contains("rows without a PatientID were skipped: 1"), patients.err.constData());
    }

    void missingListLosesNoCollection()
    {
        FreshProgram fresh;
        fresh.archive.failing = {"getPatientStudy"};
        const Ran ran = fresh.index({u"--collection"_s, u"C3"_s, u"--retries"_s, u"0"_s});
        QCOMPARE(ran.exit, 1);
        const QJsonObject row = ran.json().at(0).toObject();
        QCOMPARE(text(row, "State"_L1), u"incomplete"_s);
        QCOMPARE(row.value("Series"_L1).toInt(), 3);
        QVERIFY(text(row, "Error"_L1).contains(u"The list of studies is missing."_s));
        const Ran found = fresh.run({u"search"_s, u"--collection"_s, u"C3"_s, u"--offline"_s});
        QCOMPARE(found.json().size(), 3);
        QVERIFY2(found.err.contains("Collection C3: The list of studies is missing."), found.err.constData());
        fresh.archive.failing.clear();
        const Ran again = fresh.index({u"--collection"_s, u"C3"_s}); // though it was requested just before
        QCOMPARE(again.exit, 0);
        QCOMPARE(text(again.json().at(0).toObject(), "State"_L1), u"fetched"_s);
    }

    void longListsAreFetchedByCollection()
    {
        FreshProgram fresh;
        fresh.archive.dialect = archive::DialectId::NbiaV4;
        QByteArray list;
        for (int number = 1; number <= 5; ++number) {
            Content &made = *fresh.archive.collections.insert(u"C%1"_s.arg(number), small(QString::number(number), 60));
            for (Series &one : made.series) {
                one.collection = u"C%1"_s.arg(number);
                one.patientId = u"%1-1"_s.arg(number);
                one.fileSize = 1000;
                list += one.seriesUid.toLatin1() + '\n';
            }
        }
        const QStringList server {
            u"--url"_s, fresh.archive.server().base.toString(), u"--dialect"_s, u"nbia-v4"_s, u"--format"_s, u"json"_s};
        const QStringList plan =
            server + QStringList {u"download"_s, u"--to"_s, u"nowhere"_s, u"--dry-run"_s, u"--series"_s, u"-"_s};
        const Ran dry = fresh.program.run(plan, list + "9.9.9\n");
        QCOMPARE(dry.exit, 1);
        QCOMPARE(dry.json().size(), 301);
        QVERIFY2(dry.err.contains("9.9.9"), dry.err.constData());
        QVERIFY2(dry.err.count("Not found on the server") == 1, dry.err.constData());
        QVERIFY(fresh.archive.requestsOf("getSeries") < 100);
        const Ran rows = fresh.program.run(server + QStringList {u"series"_s, u"--series"_s, u"-"_s}, list + "9.9.9\n");
        QCOMPARE(rows.exit, 1);
        QCOMPARE(rows.json().size(), 300);
        QVERIFY2(rows.err.count("Not found on the server") == 1, rows.err.constData());
        // Known content is not requested.
        QCOMPARE(fresh.program.run(server + QStringList {u"index"_s}).exit, 0);
        const qsizetype before = fresh.archive.requestsOf("getSeries");
        QCOMPARE(fresh.program.run(plan, list).exit, 0);
        QCOMPARE(fresh.archive.requestsOf("getSeries"), before);
    }
};

QTEST_GUILESS_MAIN(TestUnusable)
#include "tst_unusable.moc"
