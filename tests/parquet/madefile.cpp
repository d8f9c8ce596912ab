// SPDX-License-Identifier: Apache-2.0
#include "madefile.h"

#include <QTest>
#include <QtEndian>

#include <atomic>

using namespace Qt::StringLiterals;

namespace tcia::tests {

using Type = parquet::ThriftCompact::Type;

QByteArray varint(quint64 value)
{
    QByteArray bytes;
    for (; value >= 0x80; value >>= 7)
        bytes += char(value | 0x80);
    return bytes + char(value);
}

static QByteArray zigzag(qint64 value) { return varint(quint64(value) << 1 ^ quint64(value >> 63)); }

void ThriftStruct::head(int id, Type type)
{
    const int step = id - m_last;
    if (step > 0 && step < 16)
        m_bytes += char(step << 4 | int(type));
    else
        m_bytes += char(type) + zigzag(id);
    m_last = id;
}

ThriftStruct &ThriftStruct::number(int id, qint64 value, Type type)
{
    head(id, type);
    m_bytes += zigzag(value);
    return *this;
}

ThriftStruct &ThriftStruct::truth(int id, bool value)
{
    head(id, value ? Type::True : Type::False);
    return *this;
}

ThriftStruct &ThriftStruct::text(int id, const QByteArray &value)
{
    head(id, Type::Binary);
    m_bytes += varint(quint64(value.size())) + value;
    return *this;
}

ThriftStruct &ThriftStruct::inner(int id, const ThriftStruct &value)
{
    head(id, Type::Struct);
    m_bytes += value.bytes();
    return *this;
}

ThriftStruct &ThriftStruct::list(int id, const QList<ThriftStruct> &values)
{
    head(id, Type::List);
    if (values.size() < 15)
        m_bytes += char(values.size() << 4 | int(Type::Struct));
    else
        m_bytes += char(0xf0 | int(Type::Struct)) + varint(quint64(values.size()));
    for (const ThriftStruct &value : values)
        m_bytes += value.bytes();
    return *this;
}

QByteArray MadePage::bytes() const
{
    using Header = parquet::PageHeader;
    ThriftStruct made;
    made.number(1, header.kind);
    made.number(2, header.unpackedBytes == -1 ? content.size() : header.unpackedBytes);
    made.number(3, header.packedBytes == -1 ? content.size() : header.packedBytes);
    if (header.crc)
        made.number(4, qint32(*header.crc));
    ThriftStruct inner;
    inner.number(1, header.values);
    if (header.kind == Header::Data)
        made.inner(5, inner.number(2, header.encoding)
                          .number(3, header.levelEncoding < 0 ? 3 : header.levelEncoding)
                          .number(4, 3));
    else if (header.kind == Header::Dictionary)
        made.inner(7, inner.number(2, header.encoding));
    else if (header.kind == Header::DataV2)
        made.inner(8, inner.number(2, 0)
                          .number(3, header.values)
                          .number(4, header.encoding)
                          .number(5, header.levelBytes)
                          .number(6, header.repetitionBytes)
                          .truth(7, header.isPacked));
    return made.bytes() + content;
}

QByteArray MadeFile::bytes() const
{
    QByteArray made;
    for (const MadePage &page : pages)
        made += page.bytes();
    ThriftStruct root, leaf, column, chunk, group, footer;
    root.text(4, "schema").number(5, 1);
    leaf.number(1, qint32(type)).number(3, isOptional ? 1 : 0).text(4, name);
    column.number(1, qint32(type))
        .number(4, codec)
        .number(5, chunkValues < 0 ? rows : chunkValues, Type::Int64)
        .number(7, packedBytes < 0 ? made.size() : packedBytes, Type::Int64)
        .number(9, 4, Type::Int64);
    if (!elsewhere.isEmpty())
        chunk.text(1, elsewhere);
    chunk.inner(3, column);
    if (isColumnEncrypted)
        chunk.text(9, "secret");
    group.list(1, {chunk}).number(3, groupRows < 0 ? rows : groupRows, Type::Int64);
    footer.number(1, 1).list(2, {root, leaf}).number(3, rows, Type::Int64).list(4, {group});
    return fileOf(made, footer);
}

QByteArray fileOf(const QByteArray &pages, const ThriftStruct &description)
{
    const QByteArray bytes = description.bytes();
    QByteArray size(sizeof(quint32), '\0');
    qToLittleEndian(quint32(bytes.size()), size.data());
    return "PAR1" + pages + bytes + size + "PAR1";
}

QByteArray plain(const QList<qint32> &values)
{
    QByteArray bytes(values.size() * qsizetype(sizeof(qint32)), '\0');
    for (qsizetype i = 0; i < values.size(); ++i)
        qToLittleEndian(values[i], bytes.data() + i * qsizetype(sizeof(qint32)));
    return bytes;
}

MadePage plainPage(const QList<qint32> &values)
{
    return {.header = {.kind = parquet::PageHeader::Data, .values = qint32(values.size()), .encoding = 0},
            .content = plain(values)};
}

StoredFile::StoredFile(const QByteArray &bytes)
{
    if (!m_file.open() || m_file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    m_file.close();
}

void StoredFile::put(qsizetype at, char byte)
{
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.putChar(byte))
        qFatal("the file cannot be changed");
}

QString valueOf(const parquet::Values &values, qsizetype row)
{
    using Form = parquet::Values::Form;
    if (values.isNull(row))
        return u"null"_s;
    switch (values.form) {
    case Form::Codes:
    case Form::Texts: return QString::fromUtf8(values.text(row));
    case Form::Integers: return QString::number(values.integers[size_t(row)]);
    case Form::Reals: return QString::number(values.reals[size_t(row)], 'g', 17);
    }
    return {};
}

//! Reads all columns.
static Result<void> read(const QString &path, const parquet::Limits &limits, const parquet::File::Take &take)
{
    auto file = parquet::File::open(path, limits);
    if (!file)
        return failure(file.error());
    QList<qsizetype> all;
    for (qsizetype i = 0; i < file->columns().size(); ++i)
        all << i;
    return file->read(all, take);
}

Result<QList<QStringList>> contentOf(const QString &path, const parquet::Limits &limits)
{
    QList<QStringList> content;
    const auto done = read(path, limits, [&](const parquet::Batch &batch) -> Result<void> {
        content.resize(qsizetype(batch.columns.size()));
        for (size_t i = 0; i < batch.columns.size(); ++i)
            for (qsizetype row = 0; row < batch.rows; ++row)
                content[qsizetype(i)] << valueOf(batch.columns[i], row);
        return {};
    });
    if (!done)
        return failure(done.error());
    return content;
}

Result<void> readThrough(const QString &path, const parquet::Limits &limits)
{
    quint8 sum = 0;
    const auto done = read(path, limits, [&](const parquet::Batch &batch) -> Result<void> {
        for (const parquet::Values &values : batch.columns)
            if (values.form == parquet::Values::Form::Codes || values.form == parquet::Values::Form::Texts)
                for (qsizetype row = 0; row < batch.rows; ++row)
                    for (const char byte : values.text(row))
                        sum = quint8(sum ^ quint8(byte));
        return {};
    });
    static std::atomic<quint8> seen; // so that the loop is not left out
    seen = sum;
    return done;
}

} // namespace tcia::tests
