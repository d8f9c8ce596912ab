// SPDX-License-Identifier: Apache-2.0
#include "core/delimited.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestDelimited : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatSpreadsheetsSave_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString text = u"Näme|B\n1|2\n"_s;
        const auto encoded = [&](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
            return QByteArray(QStringEncoder(encoding, flag)(text));
        };
        using enum QStringConverter::Encoding;
        constexpr auto marked = QStringConverter::Flag::WriteBom, bare = QStringConverter::Flag::Default;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8, marked") << encoded(Utf8, marked);
        QTest::newRow("Latin-1") << text.toLatin1();
        QTest::newRow("UTF-16LE") << encoded(Utf16LE, bare);
        QTest::newRow("UTF-16LE, marked") << encoded(Utf16LE, marked);
        QTest::newRow("UTF-16BE") << encoded(Utf16BE, bare);
        QTest::newRow("UTF-16BE, marked") << encoded(Utf16BE, marked);
        QTest::newRow("Windows") << QString(text).replace(u"\n"_s, u"\r\n"_s).toUtf8();
        QTest::newRow("old Mac") << QString(text).replace(u'\n', u'\r').toUtf8();
    }
    void decodesWhatSpreadsheetsSave()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(decodedTable(content), u"Näme|B\n1|2\n"_s);
    }

    void leavesBytesThatAreNotWide()
    {
        QCOMPARE(decodedTable(QByteArray("a\0", 2)).size(), 2);
        QCOMPARE(decodedTable(QByteArray("1.2\0003\n", 6)), QString::fromLatin1("1.2\0003\n", 6));
        QCOMPARE(decodedTable({}), QString());
    }

    void takesTheSeparatorLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("separator");
        QTest::addColumn<QString>("rest");
        QTest::newRow("comma") << u"sep=,\na,b\n"_s << u","_s << u"a,b\n"_s;
        QTest::newRow("bar") << u"SEP=|\na|b"_s << u"|"_s << u"a|b"_s;
        QTest::newRow("tab") << u"sep=\t\r\na\tb"_s << u"\t"_s << u"a\tb"_s;
        QTest::newRow("quoted") << u"\"sep=;\"\na;b"_s << u";"_s << u"a;b"_s;
        QTest::newRow("nothing else") << u"sep=;"_s << u";"_s << QString();
        QTest::newRow("none") << u"sep,a\n"_s << QString() << u"sep,a\n"_s;
        QTest::newRow("longer") << u"sep=,,\n"_s << QString() << u"sep=,,\n"_s;
    }
    void takesTheSeparatorLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, separator);
        QFETCH(QString, rest);
        QStringView view = text;
        const auto taken = takeSeparatorLine(view);
        QCOMPARE(taken ? QString(*taken) : QString(), separator);
        QCOMPARE(view.toString(), rest);
    }

    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("escaped");
        QTest::addColumn<QString>("defused");
        const auto row = [](const QString &cell, const QString &escaped, const QString &defused) {
            QTest::newRow(qPrintable(escaped)) << cell << escaped << defused;
        };
        const auto same = [&](const QString &cell) { row(cell, cell, cell); };
        same(u"chest"_s);
        same(QString());
        same(u"-5"_s);
        same(u"+1.5e-3"_s);
        same(u"-,5"_s);
        same(u"-1,5"_s);
        same(u"-0.5\\-0.5"_s); // several numbers, as DICOM writes them
        same(u"-1\\+2e3\\.5"_s);
        same(u"a=1+1"_s);
        same(u"'quoted'"_s);
        same(u"'"_s);
        same(u"ORIGINAL\\PRIMARY\\AXIAL"_s);
        same(u"C:\\x64\\xyz\\x"_s); // none of the escapes that are made
        row(u"=1+1"_s, u"=1+1"_s, u"'=1+1"_s);
        row(u"+cmd|' /C calc'!A0"_s, u"+cmd|' /C calc'!A0"_s, u"'+cmd|' /C calc'!A0"_s);
        row(u"-2+3"_s, u"-2+3"_s, u"'-2+3"_s);
        row(u"-"_s, u"-"_s, u"'-"_s);
        row(u"-inf"_s, u"-inf"_s, u"'-inf"_s);
        row(u"-1\\A2"_s, u"-1\\A2"_s, u"'-1\\A2"_s);
        row(u"@SUM(A1)"_s, u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
        row(u"\uff1d1+1"_s, u"\uff1d1+1"_s, u"'\uff1d1+1"_s);
        row(u"'=1"_s, u"'=1"_s, u"''=1"_s);
        row(u"''-5"_s, u"''-5"_s, u"'''-5"_s);
        row(u"\t=1"_s, u"\\x09=1"_s, u"'\t=1"_s);
        row(u"\r=1"_s, u"\\x0d=1"_s, u"'\r=1"_s);
        row(u"red\x1b[31m"_s, u"red\\x1b[31m"_s, u"red\x1b[31m"_s);
        row(u"csi\u009b31m\x7f"_s, u"csi\\x9b31m\\x7f"_s, u"csi\u009b31m\x7f"_s);
        row(u"typed \\x1b"_s, u"typed \\x5cx1b"_s, u"typed \\x1b"_s);
        row(u"typed \\x5cx1b"_s, u"typed \\x5cx5cx1b"_s, u"typed \\x5cx1b"_s);
    }
    void cells()
    {
        QFETCH(QString, cell);
        QFETCH(QString, escaped);
        QFETCH(QString, defused);
        QCOMPARE(escapedCell(cell), escaped);
        QCOMPARE(defusedCell(cell), defused);
        QCOMPARE(originalCell(defusedCell(escapedCell(cell)), u','), cell);
        QCOMPARE(originalCell(escapedCell(cell), u'\t'), cell);
        QCOMPARE(originalCell(defusedCell(escapedCell(cell, u"\t\r\n")), u','), cell);
    }

    //! Where cells are not quoted, a quotation mark at the beginning would be read as quoting.
    void quotationMarksInFront()
    {
        for (const QString &cell :
             {u"\"quoted\""_s, u"\"open"_s, u"typed \\x22"_s, u"a\"b"_s, u"\"\""_s, u"\\x22\""_s}) {
            const QString written = unquotedCell(escapedCell(cell));
            QVERIFY(!written.startsWith(u'"'));
            const QString line = written + u"\tb\n"_s;
            QCOMPARE(originalCell(DelimitedReader(line, u'\t').nextRow().value(0), u'\t'), cell);
        }
    }

    void aRowHasABound()
    {
        const QString text = u"a,"_s.repeated(3 * DelimitedReader::maxCells) + u"\nb,c"_s;
        DelimitedReader reader(text, u',');
        QCOMPARE(reader.nextRow().size(), DelimitedReader::maxCells);
        QCOMPARE(reader.nextRow(), (QStringList {u"b"_s, u"c"_s}));
    }

    void keepsWhatMayStay() { QCOMPARE(escapedCell(u"a\tb\nc\x01"_s, u"\t\n"), u"a\tb\nc\\x01"_s); }
};

QTEST_GUILESS_MAIN(TestDelimited)
#include "tst_delimited.moc"
