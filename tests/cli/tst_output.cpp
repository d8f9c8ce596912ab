// SPDX-License-Identifier: Apache-2.0
#include "cli/output/tables.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::cli;

//! Every format shows the same values of a table, however odd.
class TestOutput : public QObject
{
    Q_OBJECT

private:
    static Table odd()
    {
        Series one {.seriesUid = u"1.2.3"_s, .description = u"<MPR \"Range\"[1]> & tab\there, comma\nline\x01 end ✓"_s};
        one.imageCount = 275;
        one.fileSize = 145'000'000;
        one.date = QDate(1999, 8, 23);
        Series two {.seriesUid = u"1.2.4"_s};
        return tableOf(QList<Series> {one, two}, u"Series <1>"_s);
    }

    static QByteArray written(const Table &table, const char *format, CellStyle cells = CellStyle::Safe)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = writeTable(table, *outputFormat(QString::fromLatin1(format)), buffer, cells);
        return done ? buffer.data() : QByteArray("failed");
    }

private Q_SLOTS:
    void jsonHasNumbersDatesAndNoEmptyKeys()
    {
        const QJsonArray rows = QJsonDocument::fromJson(written(odd(), "json")).array();
        QCOMPARE(rows.size(), 2);
        const QJsonObject one = rows[0].toObject();
        QCOMPARE(one.value("ImageCount"_L1), QJsonValue(275));
        QCOMPARE(one.value("FileSize"_L1), QJsonValue(145'000'000));
        QCOMPARE(one.value("SeriesDate"_L1), QJsonValue(u"1999-08-23"_s));
        QCOMPARE(one.value("SeriesDescription"_L1).toString(),
                 u"<MPR \"Range\"[1]> & tab\there, comma\nline\x01 end ✓"_s);
        QCOMPARE(rows[1].toObject().keys(), QStringList {u"SeriesInstanceUID"_s});
    }

    // DEL and the control characters of Latin-1 (U+0080 to U+009F): a terminal obeys them.
    void noFormatHoldsControlCharacters()
    {
        QString all;
        for (char16_t c = 0x7f; c <= 0xa0; ++c)
            all += QChar(c);
        const Table table = tableOfValues("Collection"_L1, {u"a"_s + all + u"b"_s});
        const auto isControl = [](QChar c) { return c >= u'\x7f' && c < u'\xa0'; };
        for (const char *format : {"json", "xml", "html", "csv", "tsv", "table"}) {
            const QString text = QString::fromUtf8(written(table, format));
            QVERIFY2(std::ranges::none_of(text, isControl), format);
        }
        QVERIFY(written(table, "json").contains("\"a\\u007f\\u0080"));
        const QJsonArray rows = QJsonDocument::fromJson(written(table, "json")).array();
        QCOMPARE(rows[0].toObject().value("Collection"_L1).toString(), u"a"_s + all + u"b"_s); // and nothing is lost
        QXmlStreamReader xml(written(table, "xml"));
        while (!xml.atEnd() && xml.name() != "Collection"_L1)
            xml.readNextStartElement();
        QCOMPARE(xml.readElementText(), u"a"_s + all + u"b"_s);
        QVERIFY(written(table, "html").contains("a\xef\xbf\xbd")); // which knows no way to write them
    }

    void jsonLinesAreObjects()
    {
        QCOMPARE(written(tableOfValues("Collection"_L1, {u"a\nb"_s, QString(), u"c"_s}), "jsonl"),
                 "{\"Collection\":\"a\\nb\"}\n{}\n{\"Collection\":\"c\"}\n");
        QCOMPARE(written(tableOfValues("Collection"_L1, {}), "jsonl"), "");
    }

    void columnsAreChosenInAnyOrderAndSpelling()
    {
        const auto chosen = withColumns(odd(), {u"imagecount"_s, u"SERIES_INSTANCE_UID"_s, u"FileSize"_s});
        QVERIFY(chosen);
        QCOMPARE(written(*chosen, "csv"),
                 "ImageCount,SeriesInstanceUID,FileSize\r\n275,1.2.3,145000000\r\n,1.2.4,\r\n");
        const auto unknown = withColumns(odd(), {u"Imagecount"_s, u"Colour"_s});
        QVERIFY(!unknown && unknown.error().kind == Error::Kind::Usage);
        QVERIFY(unknown.error().detail.contains("Colour"_L1));
    }

    void emptyTablesAreStillWhole()
    {
        const Table none = tableOf(QList<Patient> {}, u"Patients"_s);
        QCOMPARE(QJsonDocument::fromJson(written(none, "json")), QJsonDocument(QJsonArray()));
        QVERIFY(written(none, "csv").startsWith("PatientID,"));
        QCOMPARE(written(none, "csv").count('\n'), 1);
        QVERIFY(written(none, "table").startsWith("Patient ID"));
    }

    void csvQuotesAsTheRfcSays()
    {
        const QByteArray csv =
            written(tableOfValues("Collection"_L1, {u"plain"_s, u"a,b"_s, u"say \"x\""_s, u"two\nlines"_s}), "csv");
        QCOMPARE(csv, "Collection\r\nplain\r\n\"a,b\"\r\n\"say \"\"x\"\"\"\r\n\"two\nlines\"\r\n");
    }

    void noSpreadsheetRunsACell()
    {
        const Table table =
            tableOfValues("Collection"_L1, {u"=1+1"_s, u"=LINK(\"x\",\"y\")"_s, u"-5"_s, u"'=x"_s, u"a\x1b[2J"_s});
        QCOMPARE(written(table, "csv"),
                 "Collection\r\n'=1+1\r\n\"'=LINK(\"\"x\"\",\"\"y\"\")\"\r\n-5\r\n''=x\r\na\\x1b[2J\r\n");
        QCOMPARE(written(table, "tsv"), "Collection\n=1+1\n=LINK(\"x\",\"y\")\n-5\n'=x\na\\x1b[2J\n");
        QCOMPARE(written(table, "csv", CellStyle::Raw),
                 "Collection\r\n=1+1\r\n\"=LINK(\"\"x\"\",\"\"y\"\")\"\r\n-5\r\n'=x\r\na\x1b[2J\r\n");
        QCOMPARE(written(table, "tsv", CellStyle::Raw).count('\x1b'), 1);
        QVERIFY(written(table, "json").contains("\"=1+1\""));
    }

    void tsvEscapesWhatWouldBeAnotherCell()
    {
        const Table table = tableOfValues("Collection"_L1, {u"a\tb\nc"_s});
        QCOMPARE(written(table, "tsv"), "Collection\na\\x09b\\x0ac\n");
        QCOMPARE(written(table, "tsv", CellStyle::Raw), "Collection\na b c\n");
    }

    void tsvHasOneLineARow()
    {
        const QByteArray tsv = written(odd(), "tsv");
        const QList<QByteArray> lines = tsv.split('\n');
        QCOMPARE(lines.size(), 4); // heading, two rows, and nothing after the last line's end
        for (const QByteArray &line : lines.first(3))
            QCOMPARE(line.count('\t'), fields<Series>().size() - 1);
    }

    void xmlIsWellFormed()
    {
        QXmlStreamReader reader(written(odd(), "xml"));
        int rows = 0;
        QString description;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            rows += reader.name() == "Row"_L1;
            if (reader.name() == "SeriesDescription"_L1)
                description = reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(rows, 2);
        QCOMPARE(description, u"<MPR \"Range\"[1]> & tab\there, comma\nline\uFFFD end ✓"_s);
    }

    void htmlEscapes()
    {
        const QByteArray html = written(odd(), "html");
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("<title>Series &lt;1&gt;</title>"));
        QVERIFY(html.contains("&lt;MPR &quot;Range&quot;[1]&gt; &amp; tab"));
        QCOMPARE(html.count("<tr>"), 3);
        QVERIFY(html.trimmed().endsWith("</html>"));
    }

    void tableIsAlignedAndSafe()
    {
        Table table {.title = {},
                     .columns = {column("A"_L1, u"Name"_s), column("N"_L1, u"Images"_s, TableColumn::Kind::Number),
                                 column("B"_L1, u"Size"_s, TableColumn::Kind::Bytes),
                                 column("X"_L1, u"Hidden"_s, TableColumn::Kind::Text, false)},
                     .rows = {{u"bad\x1b[31m"_s, qlonglong(7), qlonglong(145'000'000), u"x"_s},
                              {u"é"_s, QVariant(), QVariant(), u"y"_s}}};
        const QStringList lines = QString::fromUtf8(written(table, "table")).split(u'\n');
        QCOMPARE(lines[0], u"Name      Images    Size"_s);
        QCOMPARE(lines[1], u"bad [31m       7  145 MB"_s);
        QCOMPARE(lines[2], u"é"_s);
    }

    // Chinese and emoji take two columns of a terminal, combining marks and joiners none.
    void tableIsAlignedByColumnsOfATerminal()
    {
        Table table {.title = {},
                     .columns = {column("A"_L1, u"Name"_s), column("N"_L1, u"Images"_s, TableColumn::Kind::Number)},
                     .rows = {{u"胸部CT"_s, qlonglong(1)},
                              {u"e\u0301tude"_s, qlonglong(2)},
                              {u"🫁 lung"_s, qlonglong(3)},
                              {u"plain"_s, qlonglong(4)}}};
        const QStringList lines = QString::fromUtf8(written(table, "table")).split(u'\n');
        QCOMPARE(lines[0], u"Name     Images"_s);
        QCOMPARE(lines[1], u"胸部CT        1"_s);
        QCOMPARE(lines[2], u"e\u0301tude         2"_s);
        QCOMPARE(lines[3], u"🫁 lung       3"_s);
        QCOMPARE(lines[4], u"plain         4"_s);
    }

    void aFullDeviceIsAnError()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("there is no /dev/full here");
        const auto done = writeTable(odd(), *outputFormat(u"json"), full);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Disk);
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
