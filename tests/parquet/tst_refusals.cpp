// SPDX-License-Identifier: Apache-2.0
#include "madefile.h"

#include "core/text.h"

#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using parquet::PageHeader;

namespace {

const QString folder = QString::fromUtf8(TCIA_FIXTURES);

QByteArray fixture(const QString &name)
{
    QFile file(folder + u'/' + name + u".parquet"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Why one column of a file is not read.
QString refusalOf(const QString &name, const QString &column)
{
    auto file = parquet::File::open(folder + u'/' + name + u".parquet"_s);
    if (!file)
        return file.error().detail;
    const auto read = file->read({file->column(column)}, [](const parquet::Batch &) { return Result<void>(); });
    if (read)
        return u"it is read"_s;
    if (!read.error().context.path.endsWith(name + u".parquet"_s))
        return u"without its path"_s;
    return read.error().detail;
}

QString errorOf(const QByteArray &bytes, const parquet::Limits &limits = {})
{
    const StoredFile file(bytes);
    const auto content = contentOf(file.path(), limits);
    return content ? u"it is read"_s : content.error().detail;
}

quint32 crcOf(const QByteArray &bytes)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.constData()), size_t(bytes.size())));
}

const QString damaged = u"The column column is damaged."_s;

} // namespace

//! What is not supported is refused by name, and what lies does no harm.
class TestParquetRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsupportedIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *file, const char *column, const char *words) {
            QTest::addRow("%s %s", file, column)
                << QString::fromLatin1(file) << QString::fromLatin1(column) << QString::fromLatin1(words);
        };
        row("duckdb-types", "list.list.element", "The column list.list.element is nested, which is not supported.");
        row("duckdb-types", "struct.a", "The column struct.a is nested, which is not supported.");
        row("duckdb-types", "day", "The column day has the type DATE, which is not supported.");
        row("duckdb-types", "price", "The column price has the type DECIMAL, which is not supported.");
        row("duckdb-types", "moment", "The column moment has the type TIMESTAMP, which is not supported.");
        row("duckdb-types", "unsigned", "The column unsigned has the type UINT_32, which is not supported.");
        row("duckdb-types", "uuid", "The column uuid has the type FIXED_LEN_BYTE_ARRAY, which is not supported.");
        row("duckdb-types", "id", "it is read"); // beside all of these
        row("duckdb-gzip", "id", "The column id is compressed with GZIP, which is not supported.");
        row("wasm-lz4", "id", "The column id is compressed with LZ4_RAW, which is not supported.");
        row("wasm-lz4", "modality", "it is read");
        row("hyparquet-delta", "id", "The column id is encoded with DELTA_BINARY_PACKED, which is not supported.");
        row("hyparquet-delta", "uid", "The column uid is encoded with DELTA_BYTE_ARRAY, which is not supported.");
        row("hyparquet-delta", "modality", "it is read");
        row("duckdb-encrypted", "id", "The Parquet file is encrypted, which is not supported.");
    }

    void unsupportedIsNamed()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, column);
        QFETCH(const QString, words);
        QCOMPARE(refusalOf(file, column), words);
    }

    void otherFilesAreRefused()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("PAR1"), QByteArray("PAR1PAR1"),
                                        QByteArray("Collection,SeriesInstanceUID\n1,2\n"), QByteArray(5000, '\0'),
                                        QByteArray("PAR1\x10\0\0\0PAR1", 12)})
            QCOMPARE(errorOf(bytes), u"It is not a Parquet file."_s);
        const auto missing = parquet::File::open(folder + u"/missing.parquet"_s);
        QVERIFY(!missing && missing.error().kind == Error::Kind::Disk);
        const auto directory = parquet::File::open(folder);
        QVERIFY(!directory);
    }

    void truncatedFilesAreRefused()
    {
        const QByteArray whole = fixture(u"wasm-overflow"_s);
        QVERIFY(whole.size() > 1000);
        for (qsizetype size = 0; size < whole.size(); size += size % 97 + 1) {
            const StoredFile file(whole.first(size));
            const auto content = readThrough(file.path(), {});
            QVERIFY(!content && !content.error().detail.isEmpty());
            QCOMPARE(content.error().context.path, file.path());
        }
    }

    //! With its end intact, but with bytes missing before.
    void holesAreFound()
    {
        const QByteArray whole = fixture(u"duckdb-zstd"_s);
        for (const qsizetype count : {1, 10, 500}) {
            const QString error = errorOf(QByteArray(whole).remove(200, count));
            QVERIFY2(error != u"it is read"_s && !error.isEmpty(), qPrintable(error));
        }
    }

    //! No byte of the description makes it crash, hang, or take memory.
    void changedDescriptionsDoNoHarm_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"duckdb-types", "duckdb-zstd", "hyparquet-pages", "wasm-overflow"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void changedDescriptionsDoNoHarm()
    {
        QFETCH(const QString, name);
        const QByteArray whole = fixture(name);
        const qsizetype size = qFromLittleEndian<qint32>(whole.constData() + whole.size() - 8);
        QVERIFY(size > 100 && size < whole.size());
        const parquet::Limits limits {.heldBytes = 1 << 20, .rows = 100'000};
        StoredFile file(whole);
        int refusedCount = 0;
        for (qsizetype at = whole.size() - 8 - size; at < whole.size(); ++at) {
            file.put(at, char(whole[at] ^ 0xff >> at % 8));
            const auto content = readThrough(file.path(), limits);
            refusedCount += content ? 0 : 1;
            QVERIFY(content || !content.error().detail.isEmpty());
            file.put(at, whole[at]);
        }
        QVERIFY(refusedCount > 100);
        QVERIFY(name == u"duckdb-types"_s || contentOf(file.path())); // it is whole again
    }

    //! Nor does one of the pages.
    void changedPagesDoNoHarm()
    {
        for (const char *name : {"wasm-plain", "wasm-v2", "hyparquet-pages"}) {
            const QByteArray whole = fixture(QString::fromLatin1(name));
            StoredFile file(whole);
            for (qsizetype at = 4; at < whole.size(); at += 13) {
                file.put(at, char(whole[at] ^ 0xff));
                const auto content = readThrough(file.path(), {.heldBytes = 1 << 20, .rows = 100'000});
                QVERIFY(content || !content.error().detail.isEmpty());
                file.put(at, whole[at]);
            }
        }
    }

    void madeFilesAreRead()
    {
        const StoredFile file(MadeFile {.rows = 3, .pages = {plainPage({1, -2}), plainPage({3})}}.bytes());
        const auto content = contentOf(file.path());
        QVERIFY(content);
        QCOMPARE(*content, (QList<QStringList> {{u"1"_s, u"-2"_s, u"3"_s}}));
    }

    void checksumsAreChecked()
    {
        MadePage page = plainPage({1, 2});
        page.header.crc = crcOf(page.content);
        MadeFile file {.rows = 2, .pages = {page}};
        QCOMPARE(errorOf(file.bytes()), u"it is read"_s);
        *file.pages[0].header.crc ^= 1;
        QCOMPARE(errorOf(file.bytes()), u"The column column is damaged: a checksum does not match."_s);
    }

    void liesAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QString contradiction = u"The description at the end of the Parquet file contradicts itself."_s;
        const MadeFile good {.rows = 2, .pages = {plainPage({1, 2})}};
        const auto row = [&good](const char *name, auto change, const QString &words) {
            MadeFile file = good;
            change(file);
            QTest::newRow(name) << file.bytes() << words;
        };
        row(
            "fewer values than rows", [](MadeFile &f) { f.pages = {plainPage({1})}; }, damaged);
        row(
            "more values than rows",
            [](MadeFile &f) {
                f.pages = {plainPage({1, 2, 3})};
            },
            damaged);
        row(
            "fewer bytes than values", [](MadeFile &f) { f.pages[0].header.values = 2'000'000'000; }, damaged);
        row(
            "negative number of values", [](MadeFile &f) { f.pages[0].header.values = -5; }, damaged);
        row(
            "rows of no group", [](MadeFile &f) { f.groupRows = 1; }, contradiction);
        row(
            "negative rows", [](MadeFile &f) { f.groupRows = f.rows = -7; }, contradiction);
        row(
            "too many rows", [](MadeFile &f) { f.rows = std::numeric_limits<qint64>::max(); },
            u"It has more rows than the limit of 100000000."_s);
        row(
            "other number of values", [](MadeFile &f) { f.chunkValues = 3; }, damaged);
        row(
            "longer than the file", [](MadeFile &f) { f.packedBytes = 4000; },
            u"The file ends within the column column."_s);
        row(
            "longer than any file", [](MadeFile &f) { f.packedBytes = std::numeric_limits<qint64>::max(); },
            u"The file ends within the column column."_s);
        row(
            "page larger than the column", [](MadeFile &f) { f.pages[0].header.packedBytes = 5000; }, damaged);
        row(
            "page of another size", [](MadeFile &f) { f.pages[0].header.unpackedBytes = 9; }, damaged);
        row(
            "page larger than the limit", [](MadeFile &f) { f.pages[0].header.unpackedBytes = 2'000'000'000; },
            u"Reading it would take more memory than the limit of 67.1 MB."_s);
        row(
            "negative page", [](MadeFile &f) { f.pages[0].header.packedBytes = -100; }, damaged);
        row(
            "unknown page", [](MadeFile &f) { f.pages[0].header.kind = 9; }, damaged);
        row(
            "snappy that is none", [](MadeFile &f) { f.codec = 1; }, damaged);
        row(
            "zstd that is none", [](MadeFile &f) { f.codec = 6; }, damaged);
        row(
            "unknown codec", [](MadeFile &f) { f.codec = 77; },
            u"The column column is compressed with 77, which is not supported."_s);
        row(
            "unknown encoding", [](MadeFile &f) { f.pages[0].header.encoding = 4; },
            u"The column column is encoded with BIT_PACKED, which is not supported."_s);
        row(
            "codes without a dictionary",
            [](MadeFile &f) {
                f.pages[0].header.encoding = 8;
                f.pages[0].content = QByteArray("\x01\x04\x00", 3);
            },
            damaged);
        row(
            "in another file", [](MadeFile &f) { f.elsewhere = "../other.parquet"; },
            u"The column column lies in another file, which is not supported."_s);
        row(
            "encrypted column", [](MadeFile &f) { f.isColumnEncrypted = true; },
            u"The column column is encrypted, which is not supported."_s);
    }
    void liesAreFound()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        QCOMPARE(errorOf(bytes), words);
    }

    //! A byte each, they would take a hundred times the memory.
    void countlessDescriptionsAreRefused()
    {
        const QString words = u"The description at the end of the Parquet file is damaged."_s;
        const QList<ThriftStruct> many(9'000);
        for (const int field : {2, 5}) // the schema and the notes, twice
            QCOMPARE(errorOf(fileOf({}, ThriftStruct().list(field, many).list(field, many))), words);
        const ThriftStruct group = ThriftStruct().list(1, many);
        QCOMPARE(errorOf(fileOf({}, ThriftStruct().list(4, QList<ThriftStruct>(30, group)))), words);
        QCOMPARE(errorOf(fileOf(
                     {}, ThriftStruct().list(4, QList<ThriftStruct>(40'000)).list(4, QList<ThriftStruct>(40'000)))),
                 words);
    }

    //! Names come from the file, and reach terminals and labels.
    void namesAreMadeSafe()
    {
        const QString error = errorOf(MadeFile {.name = "a\x1b[31m\nb" + QByteArray(900, 'c'), .codec = 2}.bytes());
        QVERIFY(!error.contains(u'\x1b') && !error.contains(u'\n') && error.size() < 500);
    }

    void dictionariesAreChecked()
    {
        const MadePage dictionary {.header = {.kind = PageHeader::Dictionary, .values = 2, .encoding = 0},
                                   .content = plain({7, 8})};
        // Four codes of one bit, or of two.
        const auto codes = [](QByteArray content) {
            return MadePage {.header = {.kind = PageHeader::Data, .values = 4, .encoding = 8}, .content = content};
        };
        const MadePage good = codes(QByteArray("\x01\x03\x0a", 3)); // packed 0, 1, 0, 1
        MadeFile file {.rows = 4, .pages = {dictionary, good}};
        QCOMPARE(errorOf(file.bytes()), u"it is read"_s);
        file.pages = {dictionary, codes(QByteArray("\x02\x08\x02", 3))}; // 2, four times
        QCOMPARE(errorOf(file.bytes()), damaged);
        file.pages = {dictionary, codes(QByteArray("\x21\x08\x00", 3))}; // 33 bits
        QCOMPARE(errorOf(file.bytes()), damaged);
        file.pages = {dictionary, codes(QByteArray("\x01\x06\x00", 3))}; // three only
        QCOMPARE(errorOf(file.bytes()), damaged);
        file.pages = {dictionary, dictionary, good};
        QCOMPARE(errorOf(file.bytes()), damaged);
        file.pages = {good, dictionary};
        QCOMPARE(errorOf(file.bytes()), damaged);
        file.pages = {dictionary, good};
        file.pages[0].header.values = 1'000'000'000; // of 8 bytes
        QCOMPARE(errorOf(file.bytes()), damaged);
    }

    void memoryIsBounded()
    {
        const QByteArray whole = fixture(u"wasm-plain"_s);
        QCOMPARE(errorOf(whole, {.heldBytes = 20'000}), u"it is read"_s);
        QCOMPARE(errorOf(whole, {.heldBytes = 2'000}),
                 u"Reading it would take more memory than the limit of 2.00 kB."_s);
        QCOMPARE(errorOf(whole, {.pageBytes = 500}), u"Reading it would take more memory than the limit of 500 B."_s);
        QCOMPARE(errorOf(whole, {.footerBytes = 500}), u"Reading it would take more memory than the limit of 500 B."_s);
    }

    void readingEnds()
    {
        auto file = parquet::File::open(folder + u"/duckdb-groups.parquet"_s, {.batchRows = 100});
        QVERIFY(file);
        std::stop_source stop;
        int batches = 0;
        const auto stopped = file->read(
            {0, 1},
            [&](const parquet::Batch &) {
                if (++batches == 3)
                    stop.request_stop();
                return Result<void>();
            },
            stop.get_token());
        QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
        QCOMPARE(batches, 3);
        const auto refused = file->read({0}, [&](const parquet::Batch &) -> Result<void> {
            ++batches;
            return failure(Error::Kind::NoSpace, u"full"_s, {.path = u"elsewhere"_s});
        });
        QVERIFY(!refused && refused.error().kind == Error::Kind::NoSpace);
        QCOMPARE(refused.error().context.path, u"elsewhere"_s);
        QCOMPARE(batches, 4);
    }
};

QTEST_GUILESS_MAIN(TestParquetRefusals)
#include "tst_refusals.moc"
