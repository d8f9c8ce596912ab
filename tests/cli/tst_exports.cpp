// SPDX-License-Identifier: Apache-2.0
#include "cli/output/tables.h"
#include "hostilevalues.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::cli;
using tcia::tests::hostileValues;

namespace {

//! And characters that only some formats can hold.
QStringList controlCharacters() { return {u"bell\a, escape\x1b[2J, delete\x7f, \u0085 next line"_s}; }

Table tableOf(const QStringList &values, int repeats = 1)
{
    Table table {.title = u"<Hostile>"_s,
                 .columns = {column("SeriesInstanceUID"_L1, {}), column("SeriesDescription"_L1, {}),
                             column("ImageCount"_L1, {}, TableColumn::Kind::Number)},
                 .rows = {}};
    for (int i = 0; i < repeats; ++i)
        for (const QString &value : values)
            table.rows << QVariantList {u"1.2.%1"_s.arg(table.rows.size()), value, qlonglong(table.rows.size())};
    return table;
}

} // namespace

//! What other programs read of tables is what was written, whatever the values are.
class TestExports : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    //! The table as another program reads what was written, by a script that prints it; null if the program is not
    //! there.
    std::optional<QJsonArray> readBack(const Table &table, const QString &format, const char *script = TCIA_READBACK)
    {
        const bool isRaw = format.endsWith("-raw"_L1);
        QFile file(m_folder.filePath(format));
        if (!file.open(QIODevice::WriteOnly) || !writeTable(table, *outputFormat(format.section(u'-', 0, 0)), file,
                                                            isRaw ? CellStyle::Raw : CellStyle::Safe))
            qFatal("cannot write");
        file.close();
        QProcess python;
        python.start(u"python3"_s, {u"-B"_s, QString::fromUtf8(script), format, file.fileName()});
        if (!python.waitForFinished(300'000))
            qFatal("python3 does not end");
        if (constexpr int isMissing = 77; python.exitCode() == isMissing)
            return {};
        if (python.exitCode() != 0)
            qFatal("python3: %s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    }

    static void compare(const QJsonArray &found, const QJsonArray &wanted)
    {
        QCOMPARE(found.size(), wanted.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY2(found[i] == wanted[i], qPrintable(QString::fromUtf8(QJsonDocument(found[i].toArray()).toJson())));
    }

    static QJsonArray expected(const Table &table, bool hasNumbers,
                               const std::function<QString(const QString &)> &shown)
    {
        QJsonArray rows;
        for (const QVariantList &row : table.rows) {
            QJsonArray cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells << QJsonArray {table.columns[i].key, hasNumbers && i == 2 ? QJsonValue(row[i].toLongLong())
                                                                                : QJsonValue(shown(row[i].toString()))};
            rows << cells;
        }
        return rows;
    }

private Q_SLOTS:
    void readBackEqual_data()
    {
        QTest::addColumn<bool>("holdsControls");
        for (const char *format : {"json", "jsonl", "csv", "tsv", "csv-raw"})
            QTest::newRow(format) << true;
        QTest::newRow("xml") << false;
        QTest::newRow("html") << false;
    }
    void readBackEqual()
    {
        QFETCH(bool, holdsControls);
        const QString format = QString::fromLatin1(QTest::currentDataTag());
        const Table table = tableOf(hostileValues() + (holdsControls ? controlCharacters() : QStringList()));
        const auto shown = [&format](const QString &text) { // html knows no carriage return
            return format == "html"_L1 ? QString(text).replace(u'\r', QChar::ReplacementCharacter) : text;
        };
        compare(*readBack(table, format), expected(table, format.startsWith("json"_L1), shown));
    }

    void openedInLibreOffice_data()
    {
        QTest::addColumn<int>("repeats");
        QTest::newRow("csv") << 1;
        QTest::newRow("tsv") << 1;
        QTest::newRow("html") << 1;
        QTest::newRow("csv, 10 MB") << 350;
    }
    //! Every value is what it was; numbers and identifiers that look like some are as they were written. What the
    //! program does not keep of white space is its own: in HTML a tab, a carriage return and what is in front; and it
    //! breaks long lines of a text of several.
    void openedInLibreOffice()
    {
        QFETCH(int, repeats);
        const QString format = QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0);
        const Table table = tableOf(hostileValues(), repeats);
        const auto found = readBack(table, format, TCIA_LIBREOFFICE);
        if (!found)
            QSKIP("LibreOffice Calc is not installed");
        const auto shown = [&format](QString text) {
            if (format == "html"_L1)
                text.replace(u'\r', QChar::ReplacementCharacter).replace(u'\t', u' ');
            constexpr qsizetype longestLine = 16'367;
            if (format != "tsv"_L1 && text.indexOf(u'\n') > longestLine)
                text.insert(longestLine, u'\n');
            const bool isLeadingLost = format == "html"_L1 && (text.startsWith(u'\n') || text == " blanks around "_L1);
            return isLeadingLost ? text.sliced(1) : text;
        };
        compare(*found, expected(table, false, shown));
    }

    //! Whatever it takes a cell for where nobody tells it, it runs none, and numbers stay numbers.
    void noFormulaRunsInLibreOffice()
    {
        const Table table = tableOf(hostileValues());
        const auto found = readBack(table, u"csv-opened"_s, TCIA_LIBREOFFICE);
        if (!found)
            QSKIP("LibreOffice Calc is not installed");
        QCOMPARE(found->size(), table.rows.size());
        for (const QJsonValue &row : *found)
            QVERIFY(!row[1][1].toString().startsWith("FORMULA"_L1));
        QCOMPARE(found->at(found->size() - 1)[2][1].toString(), QString::number(table.rows.size() - 1));
    }

    void tenMegabytes_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"jsonl", "csv", "tsv", "xml"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void tenMegabytes()
    {
        QFETCH(QString, format);
        const Table table = tableOf(hostileValues(), 350);
        const QJsonArray found = *readBack(table, format);
        QVERIFY(QFileInfo(m_folder.filePath(format)).size() > 10'000'000);
        QVERIFY(found == expected(table, format.startsWith("json"_L1), [](const QString &text) { return text; }));
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
