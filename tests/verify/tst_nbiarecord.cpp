// SPDX-License-Identifier: Apache-2.0
#include "verify/nbiarecord.h"

#include "support/recorded.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using verify::NbiaRecord;

// The tables that NBIA Data Retriever writes next to its downloads.
class TestNbiaRecord : public QObject
{
    Q_OBJECT

    static constexpr const char *header =
        "Series UID,Collection,3rd Party Analysis,Data Description URI,Subject ID,Study UID,Study Description,Study Date,Series "
        "Description,Manufacturer,Modality,SOP Class Name,SOP Class UID,Number of Images,File Size,File Location,Download "
        "Timestamp\r\n";

    //! A line as it is written, with these values.
    static QByteArray line(const QByteArray &location, const QByteArray &size = "3.76 KB",
                           const QByteArray &description = "Chest", const QByteArray &uid = "1.2.3")
    {
        return uid + ",ACNS,yes,https://doi.org/10.7937/d8,P1,1.2.9," + description +
               ",06-22-1961,axial,NA,CT,CT Image Storage,1.2.840.10008.5.1.4.1.1.2,12," + size + ',' + location +
               ",2025-10-09T16:34:38.213\r\n";
    }

    struct Table
    {
        QList<NbiaRecord> records;
        Result<qint64> unreadable;
    };
    static Table read(QByteArray content)
    {
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        Table table;
        table.unreadable =
            verify::forEachNbiaRecord(buffer, [&table](const NbiaRecord &record) { table.records << record; });
        return table;
    }

private Q_SLOTS:
    void parsesALine()
    {
        const Table table = read(header + line(R"(.\ACNS\P1\06-22-1961-NA-NP-85764\9.000000-axial-246.4)"));
        QCOMPARE(table.unreadable, Result<qint64>(0));
        QCOMPARE(table.records.size(), 1);
        const NbiaRecord &record = table.records.first();
        QCOMPARE(record.folder, u"ACNS/P1/06-22-1961-NA-NP-85764/9.000000-axial-246.4"_s);
        QCOMPARE(record.series.seriesUid, u"1.2.3"_s);
        QCOMPARE(record.series.studyUid, u"1.2.9"_s);
        QCOMPARE(record.series.patientId, u"P1"_s);
        QCOMPARE(record.series.modality, u"CT"_s);
        QCOMPARE(record.series.manufacturer, QString()); // NA
        QCOMPARE(record.series.imageCount, Count(12));
        QCOMPARE(record.series.fileSize, Count()); // only roughly known
        QVERIFY(record.size->holds(3755) && record.size->holds(3764) && !record.size->holds(3754) &&
                !record.size->holds(3766));
    }

    void cleanupTestCase() { tests::tellCompared(); }

    void recordedTables_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("lines");
        QTest::newRow("classic") << u"api-samples/dataretriever_metadata_classic-layout.csv"_s << 24;
        QTest::newRow("decimal commas") << u"api-samples/dataretriever_metadata_comma-decimal-locale.csv"_s << 24;
        QTest::newRow("Windows") << u"api-samples/dataretriever_metadata_windows.csv"_s << 24;
        QTest::newRow("whole tree") << u"trees/acns0332-manifest-1679425682866/metadata.csv"_s << 3338;
    }
    void recordedTables()
    {
        if (!tests::hasRecordedData())
            QSKIP(tests::noRecordedData);
        QFETCH(QString, path);
        QFETCH(int, lines);
        const Table table = read(tests::recorded(path));
        QCOMPARE(table.unreadable, Result<qint64>(0));
        QCOMPARE(table.records.size(), lines);
        tests::countCompared(lines);
        for (const NbiaRecord &record : table.records) {
            QVERIFY(record.series.imageCount && *record.series.imageCount > 0);
            QVERIFY(record.size && record.size->least > 0 && record.size->most > record.size->least);
            QVERIFY(record.folder.startsWith(record.series.collection + u'/' + record.series.patientId + u'/'));
            QVERIFY(record.folder.endsWith(record.series.seriesUid.right(5)));
        }
    }

    // The successor writes a table without locations, quoted where it must be.
    void tablesOfTheSuccessor()
    {
        const Table table = read(
            "PatientID,StudyInstanceUID,StudyDate,StudyDesc,SeriesInstanceUID,Collection,Modality,SeriesDescription,"
            "SeriesNumber,ImageCount,FileSize\n"
            "P1,1.2.9,06-22-1961,\"Chest, \"\"AP\"\"\",1.2.3.45678,ACNS,CT,axial a/b,3,12,6309840\n"
            "P2,1.2.9,,,1.2.4,ACNS,CT,,,,\n");
        QCOMPARE(table.unreadable, Result<qint64>(0));
        QCOMPARE(table.records.size(), 2);
        const NbiaRecord &first = table.records[0];
        QCOMPARE(first.series.seriesUid, u"1.2.3.45678"_s);
        QCOMPARE(first.series.imageCount, Count(12));
        QVERIFY(first.size->holds(6'309'840) && !first.size->holds(6'309'841));
        QCOMPARE(first.candidates,
                 (QStringList {u"ACNS/P1/1.2.9/1.2.3.45678"_s, u"ACNS/P1/06-22-1961Chest, \"AP\"1.2.9/3axial ab45678"_s,
                               u"P1/1.2.9/1.2.3.45678"_s}));
        QVERIFY(!table.records[1].size && !table.records[1].series.imageCount);
    }

    // Its first versions named eleven columns and wrote ten.
    void tablesWithoutPatients()
    {
        const Table table =
            read("SeriesInstanceUID,PatientID,Collection,Modality,StudyInstanceUID,SeriesDescription,SeriesNumber,"
                 "Manufacturer,ImageCount,FileSize,OriginalS5cmdURI\n"
                 "1.2.3,ACNS,CT,1.2.9,axial,3,ACME,12,6309840,s3://x\n");
        QCOMPARE(table.records.size(), 1);
        QCOMPARE(table.records[0].series.collection, u"ACNS"_s);
        QCOMPARE(table.records[0].series.imageCount, Count(12));
        QCOMPARE(table.records[0].candidates.last(), u"1.2.9/1.2.3"_s);
    }

    void foldersThatLeadOutside()
    {
        const Table table = read("PatientID,StudyInstanceUID,SeriesInstanceUID,Collection,ImageCount,FileSize\n"
                                 "../..,1.2.9,1.2.3,ACNS,12,100\n.tcia-partial,1.2.9,1.2.4,.tcia-partial,1,1\n");
        QCOMPARE(table.records.size(), 0);
        QCOMPARE(table.unreadable, Result<qint64>(2));
    }

    void commasAnywhere()
    {
        const Table size = read(header + line("./a/b", "15,82 MB"));
        QCOMPARE(size.records.value(0).folder, u"a/b"_s);
        QCOMPARE(size.records.value(0).series.imageCount, Count(12));
        QVERIFY(size.records.value(0).size->holds(15'820'000));
        const Table both = read(header + line("./a, b/c,d", "15,82 MB", "CT, 3 mm, 12, 4 KB"));
        QCOMPARE(both.records.value(0).folder, u"a, b/c,d"_s);
        QCOMPARE(both.records.value(0).series.imageCount, Count(12));
        QCOMPARE(both.records.value(0).series.patientId, u"P1"_s);
        QCOMPARE(both.records.value(0).series.modality, QString()); // the right cell is ambiguous
        QVERIFY(both.records.value(0).size->holds(15'820'000));
    }

    void quotesAreCharacters()
    {
        const Table table = read(header + line("./a/\"T1\" post", "3.76 KB", "\"never closed") +
                                 line("./b/c", "1 B", "say \"AH\"", "1.2.4"));
        QCOMPARE(table.unreadable, Result<qint64>(0));
        QCOMPARE(table.records.size(), 2);
        QCOMPARE(table.records[0].folder, u"a/\"T1\" post"_s);
        QCOMPARE(table.records[1].series.studyDescription, u"say \"AH\""_s);
    }

    void byteOrderMarkAndLatin1()
    {
        const Table table = read("\xEF\xBB\xBF" + QByteArray(header) + line("./K\xF6ln/b"));
        QCOMPARE(table.records.value(0).folder, u"Köln/b"_s);
    }

    void outside_data()
    {
        QTest::addColumn<QByteArray>("location");
        const QList<QByteArray> locations {
            "/etc", "../a", "./a/../../b", R"(..\..\a)", R"(C:\Users\a)",         "C:a",    R"(\\server\share)", ".",
            "./",   "",     "a//b",        "./:a",       QByteArray("./a\0b", 5), "./a\x01"};
        for (const QByteArray &location : locations)
            QTest::addRow("%s", location.toPercentEncoding().constData()) << location;
    }
    void outside()
    {
        QFETCH(QByteArray, location);
        const Table table = read(header + line(location) + line("./fine"));
        QCOMPARE(table.unreadable, Result<qint64>(1));
        QCOMPARE(table.records.size(), 1);
        QCOMPARE(table.records.first().folder, u"fine"_s);
    }

    void nothingIsDroppedSilently()
    {
        const QByteArray cut = line("./cut");
        const Table table = read(header + line("./a", "1 B", "x", "no UID") + QByteArray("\r\n,,,\r\n") +
                                 QByteArray(200'000, 'x') + "\r\n" + line("./b") + cut.first(60));
        QCOMPARE(table.unreadable, Result<qint64>(4));
        QCOMPARE(table.records.size(), 1);
        QCOMPARE(table.records.first().folder, u"b"_s);
    }

    void otherTables()
    {
        for (const QByteArray &content : {QByteArray(), QByteArray("\n"), QByteArray("a,b\n1,2\n"),
                                          QByteArray("Series UID,Collection\n1.2.3,X\n"), QByteArray(300'000, ',')})
            QCOMPARE(read(content).unreadable.error().kind, Error::Kind::Usage);
        const Table other = read("File Location,Series UID\na/b,1.2.3\n\"c, d\",1.2.4\n");
        QCOMPARE(other.records.size(), 2); // of any program: the required columns exist
        QCOMPARE(other.records[1].folder, u"c, d"_s);
        QVERIFY(!other.records[0].size && !other.records[0].series.imageCount);
    }

    void sizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("KB") << u"3.76 KB"_s << 3755LL << 3765LL;
        QTest::newRow("comma") << u"15,82 MB"_s << 15'815'000LL << 15'825'000LL;
        QTest::newRow("one digit") << u"1.5 kB"_s << 1450LL << 1550LL;
        QTest::newRow("bytes") << u"512 B"_s << 512LL << 512LL;
        QTest::newRow("bare") << u" 512 "_s << 512LL << 512LL;
        QTest::newRow("GB") << u"2.00 GB"_s << 1'995'000'000LL << 2'005'000'000LL;
        QTest::newRow("next to nothing") << u"0 MB"_s << 0LL << 500'000LL;
        for (const auto &bad :
             {u""_s, u"MB"_s, u"-3 MB"_s, u"1e9 B"_s, u"nan"_s, u"1.2.3 MB"_s, u"99999999999 TB"_s, u"0x10 B"_s})
            QTest::addRow("bad %s", qPrintable(bad)) << bad << -1LL << -1LL;
    }
    void sizes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        const auto range = verify::parseRoundedSize(text);
        QCOMPARE(range.has_value(), least >= 0);
        if (range) {
            QVERIFY2(qAbs(range->least - least) <= 1, qPrintable(QString::number(range->least)));
            QVERIFY2(qAbs(range->most - most) <= 1, qPrintable(QString::number(range->most)));
        }
    }

    void lastOneCounts()
    {
        QTemporaryDir folder;
        QCOMPARE(verify::readNbiaRecords(Directory::open(folder.path()).value()).error().kind, Error::Kind::NotFound);
        QFile file(folder.filePath(u"metadata.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(header + line("./old") + line("./new"));
        file.close();
        const auto all = verify::readNbiaRecords(Directory::open(folder.path()).value());
        QCOMPARE(all->records.size(), 1);
        QCOMPARE(all->records.first().folder, u"new"_s);
    }
};

QTEST_GUILESS_MAIN(TestNbiaRecord)
#include "tst_nbiarecord.moc"
