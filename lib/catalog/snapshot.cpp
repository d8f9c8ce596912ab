// SPDX-License-Identifier: Apache-2.0
#include "catalog/snapshot.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

constexpr quint32 magic = 0x54434954; // "TCIT"
constexpr quint32 version = 2;
constexpr qsizetype checksumBytes = 4;

quint32 checksumOf(QByteArrayView bytes)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()), size_t(bytes.size())));
}

//! Which columns a table has: another version of the program may know other attributes.
template <typename Record>
QString schema()
{
    QStringList keys;
    for (const Field<Record> &field : fields<Record>())
        keys << field.key + u':' + QString::number(field.member.index()); // a text, a date or a number
    return keys.join(u' ');
}

// Columns hold numbers as this machine keeps them. One of the other byte order calls the snapshot unreadable and asks the archive.
QDataStream &operator<<(QDataStream &out, const NarrowColumn &column)
{
    return out << quint8(column.width()) << column.size() << column.bytes();
}

QDataStream &operator>>(QDataStream &in, NarrowColumn &column)
{
    quint8 width = 0;
    Row size = 0;
    QByteArray bytes;
    in >> width >> size >> bytes;
    column = NarrowColumn::fromBytes(width, size, bytes);
    if (column.size() != size)
        in.setStatus(QDataStream::ReadCorruptData);
    return in;
}

QDataStream &operator<<(QDataStream &out, const PackedTexts &texts)
{
    return out << texts.size() << QByteArray::fromRawData(texts.block().data(), texts.block().size());
}

QDataStream &operator>>(QDataStream &in, PackedTexts &texts)
{
    quint32 size = 0;
    QByteArray block;
    in >> size >> block;
    if (auto read = PackedTexts::fromBlock(std::move(block), size))
        texts = std::move(*read);
    else
        in.setStatus(QDataStream::ReadCorruptData);
    return in;
}

QDataStream &operator<<(QDataStream &out, const TextColumn &column) { return out << column.values() << column.codes(); }

QDataStream &operator>>(QDataStream &in, TextColumn &column)
{
    PackedTexts values;
    NarrowColumn codes;
    in >> values >> codes;
    const quint64 largest = codes.with([&](auto numbers) {
        quint64 most = 0;
        for (Row row = 0; row < codes.size(); ++row)
            most = std::max<quint64>(most, numbers[row]);
        return most;
    });
    if (largest >= values.size())
        in.setStatus(QDataStream::ReadCorruptData);
    column = TextColumn(std::move(values), std::move(codes));
    return in;
}

template <typename Column>
void write(QDataStream &out, const std::vector<Column> &columns)
{
    out << quint32(columns.size());
    for (const Column &column : columns)
        out << column;
}

//! Columns that all have the same size; there must be as many as today's attributes.
template <typename Column>
void read(QDataStream &in, std::vector<Column> &columns, size_t wanted, Row size)
{
    quint32 count = 0;
    in >> count;
    if (count != wanted)
        return in.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        in >> columns.emplace_back();
        if (columns.back().size() != size)
            in.setStatus(QDataStream::ReadCorruptData);
    }
}

template <typename Record>
void write(QDataStream &out, const RecordColumns<Record> &columns)
{
    out << schema<Record>() << columns.size;
    write(out, columns.texts);
    write(out, columns.dates);
    write(out, columns.numbers);
}

template <typename Record>
void read(QDataStream &in, RecordColumns<Record> &columns)
{
    QString keys;
    in >> keys >> columns.size;
    if (keys != schema<Record>())
        return in.setStatus(QDataStream::ReadCorruptData);
    const RecordColumns<Record> today = ColumnsBuilder<Record>().arranged({});
    read(in, columns.texts, today.texts.size(), columns.size);
    read(in, columns.dates, today.dates.size(), columns.size);
    read(in, columns.numbers, today.numbers.size(), columns.size);
}

void writeEnds(QDataStream &out, const std::vector<quint32> &ends)
{
    out << QByteArray::fromRawData(reinterpret_cast<const char *>(ends.data()), qsizetype(ends.size() * sizeof(quint32)));
}

//! Ends of ranges that cover `total` without a gap.
void readEnds(QDataStream &in, std::vector<quint32> &ends, Row count, Row total)
{
    QByteArray bytes;
    in >> bytes;
    if (bytes.size() != qsizetype(count) * qsizetype(sizeof(quint32)))
        return in.setStatus(QDataStream::ReadCorruptData);
    ends.resize(count);
    std::ranges::copy(bytes, reinterpret_cast<char *>(ends.data()));
    if (!std::ranges::is_sorted(ends) || (count > 0 ? ends.back() : 0) != total)
        in.setStatus(QDataStream::ReadCorruptData);
}

} // namespace

QByteArray writeSnapshot(const SeriesTable &table)
{
    const TableParts &parts = table.parts();
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << version << quint8(Q_BYTE_ORDER == Q_BIG_ENDIAN) << parts.collection;
    write(out, parts.patients);
    write(out, parts.studies);
    write(out, parts.series);
    out << parts.seriesUids;
    writeEnds(out, parts.studyEnds);
    writeEnds(out, parts.seriesEnds);
    out << parts.unusable.empty << parts.unusable.withoutUid << parts.unusable.repeated << parts.unusable.ofOther;
    out << checksumOf(bytes);
    return bytes;
}

Result<std::shared_ptr<const SeriesTable>> readSnapshot(const QByteArray &bytes)
{
    const auto unreadable = failure(Error::Kind::Database, u"What was kept of a collection cannot be read any more."_s);
    if (bytes.size() < checksumBytes
        || qFromBigEndian<quint32>(bytes.constData() + bytes.size() - checksumBytes)
            != checksumOf(QByteArrayView(bytes).chopped(checksumBytes)))
        return unreadable;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    quint32 form = 0;
    quint8 bigEndian = 0;
    TableParts parts;
    in >> mark >> form >> bigEndian >> parts.collection;
    if (mark != magic || form != version || bool(bigEndian) != (Q_BYTE_ORDER == Q_BIG_ENDIAN))
        return unreadable;
    read(in, parts.patients);
    read(in, parts.studies);
    read(in, parts.series);
    in >> parts.seriesUids;
    readEnds(in, parts.studyEnds, parts.patients.size, parts.studies.size);
    readEnds(in, parts.seriesEnds, parts.studies.size, parts.series.size);
    in >> parts.unusable.empty >> parts.unusable.withoutUid >> parts.unusable.repeated >> parts.unusable.ofOther;
    if (in.status() != QDataStream::Ok || parts.seriesUids.size() != parts.series.size)
        return unreadable;
    return std::make_shared<const SeriesTable>(std::move(parts));
}

} // namespace tcia::catalog
