// SPDX-License-Identifier: Apache-2.0
#include "cli/output/tables.h"
#include "hostilevalues.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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

    //! The table as Python reads what was written.
    QJsonArray readBack(const Table &table, const QString &format)
    {
        const bool isRaw = format.endsWith("-raw"_L1);
        const QString key = isRaw ? format.chopped(4) : format;
        QFile file(m_folder.filePath(format));
        if (!file.open(QIODevice::WriteOnly) ||
            !writeTable(table, *outputFormat(key), file, isRaw ? CellStyle::Raw : CellStyle::Safe))
            qFatal("cannot write");
        file.close();
        QProcess python;
        python.start(u"python3"_s, {u"-B"_s, QStringLiteral(TCIA_READBACK), format, file.fileName()});
        if (!python.waitForFinished(120'000) || python.exitCode() != 0)
            qFatal("python3: %s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
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
        const QJsonArray found = readBack(table, format), wanted = expected(table, format.startsWith("json"_L1), shown);
        QCOMPARE(found.size(), wanted.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY2(found[i] == wanted[i], qPrintable(QString::fromUtf8(QJsonDocument(found[i].toArray()).toJson())));
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
        const QJsonArray found = readBack(table, format);
        QVERIFY(QFileInfo(m_folder.filePath(format)).size() > 10'000'000);
        QVERIFY(found == expected(table, format.startsWith("json"_L1), [](const QString &text) { return text; }));
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
