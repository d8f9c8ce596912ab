// SPDX-License-Identifier: Apache-2.0
#include "basket/manifest.h"
#include "core/delimited.h"
#include "core/text.h"
#include "support/recorded.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using basket::Manifest;
using basket::parseManifest;

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("uids");
        const QStringList two {u"1.2.3"_s, u"1.2.4"_s};
        const QByteArray head(
            "downloadServerUrl=https://nbia.example.org/nbia-download/servlet/DownloadServlet\n"
            "includeAnnotation=true\nnoOfrRetry=4\ndatabasketId=manifest-1.tcia\nmanifestVersion=3.0\n");
        QTest::newRow("tcia") << QByteArray(head + "ListOfSeriesToDownload=\n1.2.3\n1.2.4\n") << two;
        QTest::newRow("tcia crlf") << QByteArray(head + "ListOfSeriesToDownload=\n1.2.3\n1.2.4\n").replace("\n", "\r\n")
                                   << two;
        QTest::newRow("tcia bom") << QByteArray("\xef\xbb\xbf" + head + "ListOfSeriesToDownload=\n1.2.3\n1.2.4") << two;
        QTest::newRow("tcia bare, case, blanks")
            << QByteArray("\n listofseriestodownload=\n\n  1.2.3 \n\t\n1.2.4\n\n\n") << two;
        QTest::newRow("tcia first on the marker") << QByteArray(head + "ListOfSeriesToDownload=1.2.3\n1.2.4\n") << two;
        QTest::newRow("tcia commas") << QByteArray(head + "ListOfSeriesToDownload=\n1.2.3,\n1.2.4,\n") << two;
        QTest::newRow("plain") << QByteArray("1.2.3\n1.2.4\n") << two;
        QTest::newRow("plain, comment") << QByteArray("# mine\n1.2.3\n1.2.4\n") << two;
        QTest::newRow("plain, one line") << QByteArray("1.2.3, 1.2.4") << two;
        QTest::newRow("plain, quoted") << QByteArray("\"1.2.3\"\n'1.2.4'\n") << two;
        QTest::newRow("invisible blanks") << QByteArray("\u00a01.2.3\u200b\n\u20601.2.4\ufeff\n") << two;
        QTest::newRow("text cells of a spreadsheet") << QByteArray("=\"1.2.3\"\n=\"1.2.4\"\n") << two;
        QTest::newRow("csv, text cells") << QByteArray("a,Series UID\nx,\"=\"\"1.2.3\"\"\"\ny,\"=\"\"1.2.4\"\"\"\n")
                                         << two;
        QTest::newRow("json") << QByteArray(R"([{"Modality":"CT","SeriesInstanceUID":"1.2.3"},)"
                                            R"({"SeriesInstanceUID":"1.2.4"}])")
                              << two;
        QTest::newRow("json of uids") << QByteArray(" [\"1.2.3\", \"1.2.4\"]") << two;
        QTest::newRow("old mac") << QByteArray("1.2.3\r1.2.4\r") << two;
        QTest::newRow("csv") << QByteArray("PatientID,SeriesInstanceUID,Modality\nA,1.2.3,CT\nB,1.2.4,MR\n") << two;
        QTest::newRow("csv quoted")
            << QByteArray(
                   "\"PatientID\",\"SeriesInstanceUID\"\r\n\"A, \"\"x\"\"\n y\",\"1.2.3\"\r\n\"B\",\"1.2.4\"\r\n")
            << two;
        QTest::newRow("csv, Data Retriever") << QByteArray("Series UID,Collection\r\n1.2.3,X\r\n1.2.4,X\r\n") << two;
        QTest::newRow("csv, one column") << QByteArray("SERIES_INSTANCE_UID\n1.2.3\n1.2.4\n") << two;
        QTest::newRow("csv, stray quote")
            << QByteArray("Description,SeriesInstanceUID\n\"AX T2,1.2.3\n\"COR T1,1.2.4\n") << two;
        QTest::newRow("csv, semicolons") << QByteArray("Name;Series Instance UID\na,b;1.2.3\nc;1.2.4\n") << two;
        QTest::newRow("tsv") << QByteArray("a\tSeriesInstanceUID\n1,5\t1.2.3\nx\t1.2.4") << two;
        const QString table = u"a\tSeriesInstanceUID\r\nä\t1.2.3\r\nx\t1.2.4\r\n"_s;
        const auto wide = [](const QString &text) {
            return QByteArray(QStringEncoder(QStringConverter::Utf16LE)(text));
        };
        QTest::newRow("csv, sep line") << QByteArray("sep=,\r\nName,Series UID\r\na,1.2.3\r\nb,1.2.4\r\n") << two;
        QTest::newRow("csv, quoted sep line") << QByteArray("\"sep=;\"\nSeries UID;Name\n1.2.3;a\n1.2.4;b\n") << two;
        QTest::newRow("odd separator in a sep= line")
            << QByteArray("sep=:\nName:Series UID\na:1.2.3\nb,1:1.2.4\n") << two;
        QTest::newRow("plain, sep line") << QByteArray("sep=,\n1.2.3\n1.2.4\n") << two;
        QTest::newRow("bars") << QByteArray("Name|SeriesInstanceUID|Notes\na, b|1.2.3|x;y\nc|1.2.4|\n") << two;
        QTest::newRow("bars and blanks") << QByteArray(" Name | SeriesInstanceUID \n a | 1.2.3 \n b | 1.2.4 \n") << two;
        QTest::newRow("plain, bars") << QByteArray("1.2.3|1.2.4\n") << two;
        QTest::newRow("utf-16 big endian")
            << QByteArray(QStringEncoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom)(table)) << two;
        QTest::newRow("utf-16 without a mark") << wide(table) << two;
        QTest::newRow("utf-16, plain") << wide(u"1.2.3\n1.2.4"_s) << two;
        QTest::newRow("utf-16, manifest")
            << wide(QString::fromLatin1(head) + u"ListOfSeriesToDownload=\n1.2.3\n1.2.4\n"_s) << two;
        QTest::newRow("utf-16") << QByteArray("\xff\xfe" + QByteArray(reinterpret_cast<const char *>(table.utf16()),
                                                                      table.size() * 2))
                                << two;
    }

    void readsEveryForm()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, uids);
        const auto manifest = parseManifest(content, u"file"_s);
        QVERIFY2(manifest, manifest ? "" : qPrintable(text::of(manifest.error())));
        QCOMPARE(manifest->seriesUids, uids);
        QCOMPARE(manifest->repeated, 0);
        QCOMPARE(manifest->unreadableCount, 0);
    }

    void countsInvalidLines()
    {
        QByteArray content(
            "downloadServerUrl = https://h/x \nListOfSeriesToDownload=\n1.2.3\n1.2.3\nhello 1.2.9\n1.2.4\n1.2.3\n");
        for (int i = 0; i < 50; ++i)
            content += "1.2.x" + QByteArray::number(i) + '\n';
        const Manifest manifest = parseManifest(content, u"file"_s).value();
        QCOMPARE(manifest.seriesUids, (QStringList {u"1.2.3"_s, u"1.2.4"_s}));
        QCOMPARE(manifest.downloadServer, u"https://h/x"_s);
        QCOMPARE(manifest.repeated, 2);
        QCOMPARE(manifest.unreadableCount, 51);
        QCOMPARE(manifest.unreadable.size(), 20);
        QCOMPARE(manifest.unreadable.first(), u"hello 1.2.9"_s);
    }

    // Lines above a header, and places among rows: two lists in one file.
    void takesWhatIsNotInTheTable()
    {
        const auto list = parseManifest("cp s3://bucket/a/* .\n1.2.9\n# a comment\nname,SeriesInstanceUID\nx,1.2.3\n"
                                        "s3://bucket/b/*\ny,s3://bucket/c/1.dcm\nnothing\n",
                                        u"file"_s);
        QVERIFY(list);
        QCOMPARE(list->seriesUids, (QStringList {u"1.2.9"_s, u"1.2.3"_s}));
        QCOMPARE(list->locators, (QStringList {u"s3://bucket/a/"_s, u"s3://bucket/b/"_s, u"s3://bucket/c/"_s}));
        QCOMPARE(list->unreadable, QStringList {u"nothing"_s});
    }

    // Slides and other files of TCIA's sheets: every row is accounted for.
    void namesRowsOfSingleFiles()
    {
        const auto mixed = parseManifest("name,SeriesInstanceUID,imageUrl,drs_uri\na,1.2.3,,\nb,,http://h/b.svs,\n"
                                         "c,,,drs://h/c\nd,,http://h/d.svs,drs://h/d\ne,,,\n,,,\n",
                                         u"file"_s);
        QVERIFY(mixed);
        QCOMPARE(mixed->seriesUids, QStringList {u"1.2.3"_s});
        QCOMPARE(mixed->files, (QList<basket::FileRow> {{u"http://h/b.svs"_s, false, u"b"_s},
                                                        {u"drs://h/c"_s, true, u"c"_s},
                                                        {u"drs://h/d"_s, true, u"d"_s}}));
        QCOMPARE(mixed->unreadable, QStringList {u"e"_s});
        const auto alone = parseManifest("wsiimage_url;x\nhttp://h/1.svs;1\n;2\n", u"file"_s);
        QVERIFY(alone && !alone->hasSeries());
        QCOMPARE(alone->files, (QList<basket::FileRow> {{u"http://h/1.svs"_s, false}}));
        QCOMPARE(alone->unreadableCount, 1);
        const auto refused = withSeries(*alone, u"file"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(u"tcia download"_s) &&
                     refused.error().detail.contains(u"http://h/1.svs"_s),
                 qPrintable(refused.error().detail));
        const auto drs = parseManifest("File ID\nabc\ndef\n", u"file"_s);
        QVERIFY(drs && drs->files.size() == 2 && drs->files.first().isDrsId);
        QVERIFY(withSeries(*mixed, u"file"_s));
    }

    void refusesListsWithoutSeries_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"no series UID"_s;
        QTest::newRow("no uids") << QByteArray("ListOfSeriesToDownload=\n\n") << u"no series UID"_s;
        QTest::newRow("html") << QByteArray("<html><body>Error</body></html>") << u"<html>"_s;
        QTest::newRow("json without series") << QByteArray("[{\"a\":1}]") << u"no series UID"_s;
        QTest::newRow("damaged json") << QByteArray("[{\"SeriesInstanceUID\":\"1.2.3\"") << u"JSON"_s;
        QTest::newRow("another table") << QByteArray("a,b\n1,2\n") << u"no series UID"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0\0",
                                              8)
                                << u"no series UID"_s;
        QTest::newRow("archive") << QByteArray("PK\x03\x04\0\0\0\0", 8) << u"ZIP archive"_s;
        QTest::newRow("xlsx") << QByteArray(QByteArray("PK\x03\x04\x14\0", 6) + "[Content_Types].xml" +
                                            QByteArray(99, '\0') + "xl/workbook.xml")
                              << u"This is an Excel workbook. Save it as CSV"_s;
        QTest::newRow("xls") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
                                           "1.2.3\n")
                             << u"Excel workbook"_s;
        QTest::newRow("ods") << QByteArray("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
                             << u"OpenDocument"_s;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0", 4) << u"gzip"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n1.2.3\n") << u"PDF"_s;
        QTest::newRow("two columns") << QByteArray("Series UID,SeriesInstanceUID\n1.2.3,1.2.3\n")
                                     << u"More than one column"_s;
    }

    void refusesListsWithoutSeries()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const auto manifest = parseManifest(content, u"file"_s);
        QVERIFY(!manifest);
        QCOMPARE(manifest.error().context.name, u"file"_s);
        QVERIFY2(text::of(manifest.error()).contains(word), qPrintable(text::of(manifest.error())));
    }

    void readsBucketLists_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("locators");
        QTest::addColumn<int>("repeated");
        QTest::addColumn<int>("unreadable");
        QTest::addColumn<int>("singleFiles");
        const QString one = u"s3://idc-open-data/0d6ea0ee-5b3c-4d39-a5ef-000000000001/"_s;
        const QString two = u"s3://idc-open-data-cr/0d6ea0ee-5b3c-4d39-a5ef-000000000002/"_s;
        const auto row = [](const char *name, const QByteArray &content, const QStringList &locators, int repeated = 0,
                            int unreadable = 0, int singleFiles = 0) {
            QTest::newRow(name) << content << locators << repeated << unreadable << singleFiles;
        };
        const QByteArray a = one.toLatin1(), b = two.toLatin1();
        row("portal", "# To obtain these images, install s5cmd\r\ncp " + a + "* .\r\ncp " + b + "* .\r\n", {one, two});
        row("portal, job", "# Manifest generated at 10:00:00 2026/01/02\n\ncp " + a + "* ./\n", {one});
        row("heading, two blanks", "study_manifest_cp_command\ncp " + a + "*  .\n", {one});
        row("addresses only", a + "*\n" + b + "\n", {one, two});
        row("other cloud", "cp gs://idc-open-data/0d6ea0ee-5b3c-4d39-a5ef-000000000001/* .", {one});
        row("options, quoted target", "cp --concurrency 5 '" + a + "*' \"my folder/\"\nsync " + b + "* out",
            {one, two});
        row("single files", "cp " + a + "1.dcm .\ncp " + a + "2.dcm .\n", {one}, 1, 0, 2);
        row("repeated", "cp " + a + "* .\ncp " + a + "* .\n", {one}, 1);
        row("other lines", "cp " + a + "* .\nrm s3://bucket/x/*\nhello\ncp s3://bucket .\ncp s3://b/*/x .\n", {one}, 0,
            4);
        row("table of series", "collection_id\tseries_aws_url\nlidc_idri\t" + a + "*\n", {one});
        row("table of files",
            "Manifest of a cohort\nUser: nobody\nPatientID,aws_url\nA," + a + "1.dcm\nB," + b + "2.dcm\n", {one, two},
            0, 0, 2);
        row("table with an empty cell", "PatientID,aws_url\nA," + a + "*\nB,\nC,x\n", {one}, 0, 2);
    }

    void readsBucketLists()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, locators);
        QFETCH(int, repeated);
        QFETCH(int, unreadable);
        QFETCH(int, singleFiles);
        const auto manifest = parseManifest(content, u"file"_s);
        QVERIFY2(manifest, manifest ? "" : qPrintable(text::of(manifest.error())));
        QCOMPARE(manifest->locators, locators);
        QCOMPARE(manifest->seriesUids, QStringList());
        QCOMPARE(manifest->repeated, qint64(repeated));
        QCOMPARE(manifest->unreadableCount, qint64(unreadable));
        QCOMPARE(manifest->singleFiles, qint64(singleFiles));
    }

    void readsUidsAmongAddresses()
    {
        const QByteArray list = "cp s3://bucket/a/* .\n1.2.3.4.5\n1.2.3.4.5\nhello\n1.2.3.6, 1.2.3.7\n";
        const auto manifest = parseManifest(list, u"file"_s);
        QVERIFY2(manifest, manifest ? "" : qPrintable(text::of(manifest.error())));
        QCOMPARE(manifest->locators, QStringList {u"s3://bucket/a/"_s});
        QCOMPARE(manifest->seriesUids, (QStringList {u"1.2.3.4.5"_s, u"1.2.3.6"_s, u"1.2.3.7"_s}));
        QCOMPARE(manifest->repeated, qint64(1));
        QCOMPARE(manifest->unreadable, QStringList {u"hello"_s});
    }

    void findsTheHeaderBelowOtherLines()
    {
        const auto manifest = parseManifest(
            "Cohort: mine\nDate, 2026\n\nSeriesInstanceUID,crdc_series_uuid\n1.2.3,u\n1.2.3,v\n1.2.4,w\n", u"file"_s);
        QVERIFY(manifest);
        QCOMPARE(manifest->seriesUids, QStringList({u"1.2.3"_s, u"1.2.4"_s}));
        QCOMPARE(manifest->repeated, 1);
    }

    void refusesTooManySeries_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("plain") << QByteArray();
        QTest::newRow("tcia") << QByteArray("ListOfSeriesToDownload=\n");
        QTest::newRow("table") << QByteArray("SeriesInstanceUID\n");
    }

    void refusesTooManySeries()
    {
        QFETCH(QByteArray, head);
        const QByteArray content = head + "1.2.1\n1.2.2\n1.2.3\n";
        QCOMPARE(parseManifest(content + "1.2.3\nnone\n", u"x"_s, 3)->seriesUids.size(), 3); // one is there already
        const auto more = parseManifest(content + "1.2.4\n", u"x"_s, 3);
        QCOMPARE(more.error().kind, Error::Kind::Usage);
        QVERIFY2(more.error().detail.contains("more than 3 series"_L1), qPrintable(more.error().detail));
    }

    // What `tcia --format csv` changed in a cell so that no spreadsheet runs it is what it was.
    void reversesEscapedCells()
    {
        const auto manifest =
            parseManifest("SeriesInstanceUID,SeriesDescription,ImageCount\n1.2.3,'=T1\\x1b,7\n", u"x"_s);
        QCOMPARE(manifest->attributes.value(u"1.2.3"_s).description, u"=T1\x1b"_s);
    }

    // A column of IDs, and words without a table.
    void undoesWhatWritingDidToIds()
    {
        const QString id = u"=cmd\\x1b \x1b-1"_s;
        const QByteArray cell = defusedCell(escapedCell(id)).toUtf8();
        QCOMPARE(basket::columnOf("PatientID,PatientSex\n" + cell + ",F\n" + cell + ",F\n", u"PatientID"_s),
                 QStringList {id});
        QCOMPARE(basket::columnOf("PatientID\tPatientSex\n'=1\tF\n=1\tF\n", u"PatientID"_s), // not defused
                 (QStringList {u"'=1"_s, u"=1"_s}));
        QCOMPARE(basket::wordsOf("1-1, '1-2';\n1-1\t\"1-3\"\n"), (QStringList {u"1-1"_s, u"1-2"_s, u"1-3"_s}));
    }

    // What is over the limit is not collected.
    void readsNoMoreIdsThanTheLimit()
    {
        QByteArray lines = "PatientID\n";
        for (int i = 0; i < 100; ++i)
            lines += "P" + QByteArray::number(i) + '\n';
        QCOMPARE(basket::columnOf(lines, u"PatientID"_s, nullptr, 10).size(), 11);
        QCOMPARE(basket::wordsOf(lines, 10).size(), 11);
    }

    void writesWhatItReads()
    {
        const QStringList uids {u"1.2.3"_s, u"1.2.4"_s};
        const QByteArray written =
            basket::writeManifest(uids + QStringList {u"no uid"_s}, u"nbia.example.org"_s, u"manifest-7"_s);
        QCOMPARE(written,
                 QByteArray("downloadServerUrl=https://nbia.example.org/nbia-download/servlet/DownloadServlet\n"
                            "includeAnnotation=true\nnoOfrRetry=4\ndatabasketId=manifest-7.tcia\nmanifestVersion=3.0\n"
                            "ListOfSeriesToDownload=\n1.2.3\n1.2.4\n"));
        QCOMPARE(parseManifest(written, u"x"_s)->seriesUids, uids);
        QCOMPARE(basket::writeManifest(uids, u"nbia.example.org"_s, u"manifest-7.tcia"_s), written);
        QCOMPARE(basket::writeManifest({}, u"h\nx"_s, u"a\nb"_s).count('\n'), 6); // names cannot add lines
    }

    void readsTheLargestManifestThereIs()
    {
        QByteArray content("ListOfSeriesToDownload=\n");
        constexpr int nlst = 203'099;
        for (int i = 0; i < nlst; ++i)
            content += "1.3.6.1.4.1.14519.5.2.1.7009.9004." + QByteArray::number(100'000'000'000'000LL + i) + "\n";
        QCOMPARE(parseManifest(content, u"x"_s)->seriesUids.size(), nlst);
    }

    void cleanupTestCase() { tests::tellCompared(); }

    void readsRecordedManifests()
    {
        if (!tests::hasRecordedData())
            QSKIP(tests::noRecordedData);
        QStringList files {tests::recordedPath(u"api-samples/manifest_nbia_host.tcia"_s),
                           tests::recordedPath(u"api-samples/manifest_public_host.tcia"_s)};
        for (QDirIterator all(tests::recordedPath(u"manifests"_s), {u"*.tcia"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
             all.hasNext();)
            files.append(all.next());
        QCOMPARE(files.size(), 27);
        static const QRegularExpression uidLine(u"^[0-9.]+\\s*$"_s, QRegularExpression::MultilineOption);
        for (const QString &path : files) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            const auto manifest = parseManifest(content, path);
            QVERIFY2(manifest, qPrintable(path));
            QCOMPARE(manifest->seriesUids.size() + manifest->repeated, QString::fromLatin1(content).count(uidLine));
            QCOMPARE(manifest->unreadableCount, 0);
            tests::countCompared(manifest->seriesUids.size());
            QVERIFY(manifest->downloadServer.startsWith("https://"_L1));
        }
    }

    void readsRecordedTables_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("windows") << u"api-samples/dataretriever_metadata_windows.csv"_s;
        QTest::newRow("comma decimal") << u"api-samples/dataretriever_metadata_comma-decimal-locale.csv"_s;
        QTest::newRow("classic") << u"api-samples/dataretriever_metadata_classic-layout.csv"_s;
        QTest::newRow("getSeries") << u"api-samples/legacy_v3_getSeries_2022-04_as_pandas.csv"_s;
    }

    void readsRecordedTables()
    {
        if (!tests::hasRecordedData())
            QSKIP(tests::noRecordedData);
        QFETCH(QString, file);
        const QByteArray content = tests::recorded(file);
        const auto manifest = parseManifest(content, file);
        QVERIFY2(manifest, manifest ? "" : qPrintable(text::of(manifest.error())));
        const qsizetype rows = QString::fromUtf8(content).split(u'\n', Qt::SkipEmptyParts).size() - 1;
        QCOMPARE(manifest->seriesUids.size() + manifest->repeated, rows);
        QCOMPARE(manifest->unreadableCount, 0);
        tests::countCompared(rows);
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
