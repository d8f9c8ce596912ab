// SPDX-License-Identifier: Apache-2.0
#include "madefile.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using parquet::Values;

namespace {

const QString folder = QString::fromUtf8(TCIA_FIXTURES);

//! The values that the files were made with, by the name of their column.
const QJsonObject &expectedValues()
{
    static const QJsonObject expected = [] {
        QFile file(folder + u"/expected.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return expected;
}

//! Whether a value is the one of the JSON, in which 64-bit numbers are texts.
bool isSame(const Values &values, qsizetype row, const QJsonValue &expected, parquet::PhysicalType type)
{
    if (values.isNull(row) || expected.isNull())
        return values.isNull(row) && expected.isNull();
    switch (type) {
    case parquet::PhysicalType::ByteArray:
        return !values.text(row).isNull() && values.text(row) == expected.toString().toUtf8();
    case parquet::PhysicalType::Boolean: return values.integers[size_t(row)] == (expected.toBool() ? 1 : 0);
    case parquet::PhysicalType::Int64: return QString::number(values.integers[size_t(row)]) == expected.toString();
    case parquet::PhysicalType::Int32: return values.integers[size_t(row)] == expected.toInteger();
    default: return values.reals[size_t(row)] == expected.toDouble();
    }
}

} // namespace

//! Every value of files by three writers, against what they were made with.
class TestParquetValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsRight_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("groups");
        for (const char *name : {"duckdb-zstd", "duckdb-snappy", "duckdb-uncompressed", "hyparquet-snappy",
                                 "hyparquet-required", "wasm-zstd", "wasm-pages", "wasm-plain", "wasm-v2"})
            QTest::newRow(name) << QString::fromLatin1(name) << 200 << 1;
        QTest::newRow("duckdb-groups") << u"duckdb-groups"_s << 5000 << 3;
        QTest::newRow("hyparquet-pages") << u"hyparquet-pages"_s << 200 << 3;
        QTest::newRow("wasm-overflow") << u"wasm-overflow"_s << 200 << 2;
    }

    void everyValueIsRight()
    {
        QFETCH(const QString, name);
        QFETCH(const int, rows);
        QFETCH(const int, groups);
        const QJsonObject &expected = expectedValues();
        QCOMPARE(expected.size(), 11);
        for (const qsizetype batchRows : {1, 7, 64, 16384}) {
            auto file = parquet::File::open(folder + u'/' + name + u".parquet"_s, {.batchRows = batchRows});
            QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
            QCOMPARE(file->rows(), rows);
            QCOMPARE(file->rowGroups(), groups);
            QCOMPARE(file->columns().size(), expected.size());
            QList<qsizetype> all;
            QList<QJsonArray> wanted;
            for (const parquet::Column &column : file->columns()) {
                QCOMPARE(column.refusal, QString());
                all << all.size();
                wanted << expected.value(column.name).toArray();
                QCOMPARE(wanted.last().size(), 200);
            }
            qint64 seen = 0;
            const auto read = file->read(all, [&](const parquet::Batch &batch) -> Result<void> {
                if (batch.firstRow != seen || batch.rows < 1 || batch.rows > batchRows)
                    return failure(Error::Kind::Internal, u"rows are left out or come twice"_s);
                for (qsizetype i = 0; i < all.size(); ++i)
                    for (qsizetype row = 0; row < batch.rows; ++row) {
                        const qsizetype at = (seen + row) % 200;
                        const parquet::Column &column = file->columns()[i];
                        if (!isSame(batch.columns[size_t(i)], row, wanted[i].at(at), column.type))
                            return failure(Error::Kind::Internal, u"%1 of row %2: %3"_s.arg(column.name)
                                                                      .arg(seen + row)
                                                                      .arg(valueOf(batch.columns[size_t(i)], row)));
                    }
                seen += batch.rows;
                return {};
            });
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QCOMPARE(seen, rows);
        }
    }

    //! Facets take the dictionary, not each row.
    void dictionariesAreDelivered()
    {
        for (const char *name : {"duckdb-zstd", "hyparquet-snappy", "wasm-v2"}) {
            auto file = parquet::File::open(folder + u'/' + QString::fromLatin1(name) + u".parquet"_s);
            QVERIFY(file);
            QStringList texts;
            bool isCoded = true;
            QVERIFY(file->read({file->column(u"modality")}, [&](const parquet::Batch &batch) -> Result<void> {
                const Values &values = batch.columns[0];
                isCoded = isCoded && values.form == Values::Form::Codes && values.nulls == 0;
                texts.clear();
                for (qsizetype code = 0; code < values.dictionary->size(); ++code)
                    texts << QString::fromUtf8(values.dictionary->text(code));
                return {};
            }));
            QVERIFY2(isCoded, name);
            texts.sort();
            QCOMPARE(texts, (QStringList {u"CT"_s, u"MR"_s, u"PT"_s, u"SEG"_s}));
        }
    }

    //! Where a writer gave its dictionary up, both forms occur, in different batches or in one.
    void dictionariesOverflow()
    {
        auto file = parquet::File::open(folder + u"/wasm-overflow.parquet"_s, {.batchRows = 10});
        QVERIFY(file);
        std::set<Values::Form> forms;
        QVERIFY(file->read({file->column(u"uid")}, [&](const parquet::Batch &batch) -> Result<void> {
            forms.insert(batch.columns[0].form);
            return {};
        }));
        QVERIFY(forms == (std::set {Values::Form::Codes, Values::Form::Texts}));
    }

    void nullsAreCounted()
    {
        auto file = parquet::File::open(folder + u"/wasm-pages.parquet"_s);
        QVERIFY(file);
        QList<qsizetype> nulls;
        QVERIFY(file->read({file->column(u"none"), file->column(u"late"), file->column(u"id")},
                           [&](const parquet::Batch &batch) -> Result<void> {
                               for (const Values &values : batch.columns)
                                   nulls << values.nulls;
                               return {};
                           }));
        QCOMPARE(nulls, (QList<qsizetype> {200, 120, 0}));
    }

    void columnsAreFoundByName()
    {
        const auto file = parquet::File::open(folder + u"/duckdb-zstd.parquet"_s);
        QVERIFY(file);
        QCOMPARE(file->column(u"id"), 0);
        QCOMPARE(file->column(u"note"), 8);
        QCOMPARE(file->column(u"Note"), -1);
        QVERIFY(file->createdBy().startsWith("DuckDB"));
    }

    void notesAreRead()
    {
        const auto duckdb = parquet::File::open(folder + u"/duckdb-zstd.parquet"_s);
        QVERIFY(duckdb);
        QCOMPARE(duckdb->note("idc_index_data_version"), QByteArray("25.0.1"));
        QVERIFY(duckdb->note("other").isNull());
        const auto hyparquet = parquet::File::open(folder + u"/hyparquet-pages.parquet"_s);
        QVERIFY(hyparquet);
        QCOMPARE(hyparquet->note("ä"), QByteArray("ö"));
        QVERIFY(hyparquet->note("empty").isEmpty() && !hyparquet->note("empty").isNull());
    }

    //! Chosen columns come as they were asked for; the same one may be asked for twice.
    void columnsAreChosen()
    {
        auto file = parquet::File::open(folder + u"/hyparquet-pages.parquet"_s);
        QVERIFY(file);
        QStringList first;
        const qsizetype uid = file->column(u"uid"), id = file->column(u"id");
        QVERIFY(file->read({uid, id, uid}, [&](const parquet::Batch &batch) -> Result<void> {
            first << valueOf(batch.columns[0], 0) << valueOf(batch.columns[1], 0) << valueOf(batch.columns[2], 0);
            return {};
        }));
        QCOMPARE(first.first(3),
                 (QStringList {u"1.3.6.1.4.1.14519.5.2.1.0.0"_s, u"0"_s, u"1.3.6.1.4.1.14519.5.2.1.0.0"_s}));
        qint64 rows = 0;
        QVERIFY(file->read({}, [&](const parquet::Batch &batch) -> Result<void> {
            rows += batch.rows;
            return {};
        }));
        QCOMPARE(rows, 200);
    }
};

QTEST_GUILESS_MAIN(TestParquetValues)
#include "tst_values.moc"
