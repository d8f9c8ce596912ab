// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/snapshot.h"

#include "core/reason.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

constexpr quint32 magic = 0x54434954; // "TCIT"
constexpr quint32 version = 3;
constexpr quint32 withoutGaps = 2; // the version before
constexpr qsizetype checksumBytes = 4;

quint32 checksumOf(QByteArrayView bytes)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()), size_t(bytes.size())));
}

//! An attribute's key and type (text, date or number).
template <typename Record>
QString nameOf(const Field<Record> &field)
{
    return field.key + u':' + QString::number(field.member.index());
}

//! The columns of a table; other program versions may have other attributes.
template <typename Record>
QString schema()
{
    QStringList names;
    for (const Field<Record> &field : fields<Record>())
        names << nameOf(field);
    return names.join(u' ');
}

// Columns are in native byte order. A machine of the other byte order rejects the snapshot and requests the content.
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

//! Columns of equal size; `places` maps each stored column to its current index. Missing ones are empty.
template <typename Column>
void read(QDataStream &in, std::vector<Column> &columns, const std::vector<size_t> &places, const Column &empty)
{
    quint32 count = 0;
    in >> count;
    if (count != places.size())
        return in.setStatus(QDataStream::ReadCorruptData);
    std::ranges::fill(columns, empty);
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        in >> columns[places[i]];
        if (columns[places[i]].size() != empty.size())
            in.setStatus(QDataStream::ReadCorruptData);
    }
}

//! Maps stored columns to current ones, by type.
struct Places
{
    std::vector<size_t> of[3];
    QStringList missing; //!< current attributes that were not stored
};

//! Unset if a stored attribute no longer exists.
template <typename Record>
std::optional<Places> placesOf(const QString &keptNames)
{
    const QStringList kept = keptNames.split(u' ', Qt::SkipEmptyParts);
    QHash<QString, std::optional<std::pair<size_t, size_t>>> today; // type and index; unset if not stored in a column
    size_t counts[3] {};
    Places places;
    for (const Field<Record> &field : fields<Record>()) {
        const size_t type = field.member.index();
        const bool isColumn = std::visit([](auto member) { return !isIdentityOfSeries(member); }, field.member);
        today.insert(nameOf(field), isColumn ? std::optional(std::pair(type, counts[type]++)) : std::nullopt);
        if (!kept.contains(nameOf(field)))
            places.missing << QString(field.key);
    }
    for (const QString &name : kept) {
        const auto known = today.constFind(name);
        if (known == today.cend())
            return {};
        if (*known)
            places.of[(*known)->first].push_back((*known)->second);
    }
    return places;
}

template <typename Record>
void write(QDataStream &out, const RecordColumns<Record> &columns)
{
    out << schema<Record>() << columns.size;
    write(out, columns.texts);
    write(out, columns.dates);
    write(out, columns.numbers);
}

//! The attributes that were not stored.
template <typename Record>
QStringList read(QDataStream &in, RecordColumns<Record> &columns)
{
    QString keys;
    in >> keys >> columns.size;
    const std::optional<Places> places = placesOf<Record>(keys);
    if (!places) {
        in.setStatus(QDataStream::ReadCorruptData);
        return {};
    }
    const Row size = columns.size;
    columns = ColumnsBuilder<Record>().arranged({}); // the current number of columns
    columns.size = size;
    const NarrowColumn nothing = NarrowColumn::fromBytes(0, size, {});
    read(in, columns.texts, places->of[0], TextColumn(Interner().values(), nothing));
    read(in, columns.dates, places->of[1], nothing);
    read(in, columns.numbers, places->of[2], nothing);
    return places->missing;
}

void writeEnds(QDataStream &out, const std::vector<quint32> &ends)
{
    out << QByteArray::fromRawData(reinterpret_cast<const char *>(ends.data()),
                                   qsizetype(ends.size()) * qsizetype(sizeof(quint32)));
}

//! Checks that range ends cover `total` without gaps.
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
    out << parts.unusable.empty << parts.unusable.withoutUid << parts.unusable.repeated << parts.unusable.mismatched;
    out << parts.unusable.dates << parts.unusable.numbers << parts.unusable.types;
    out << parts.gaps.studies << parts.gaps.patients << parts.gaps.series;
    out << checksumOf(bytes);
    return bytes;
}

Result<std::shared_ptr<const SeriesTable>> readSnapshot(const QByteArray &bytes)
{
    const auto unreadable =
        failure(Error::Kind::Database,
                english<QT_TRANSLATE_NOOP("Reasons", "The stored content of a collection is unreadable.")>());
    if (bytes.size() < checksumBytes || qFromBigEndian<quint32>(bytes.constData() + bytes.size() - checksumBytes) !=
                                            checksumOf(QByteArrayView(bytes).chopped(checksumBytes)))
        return unreadable;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    quint32 form = 0;
    quint8 bigEndian = 0;
    TableParts parts;
    in >> mark >> form >> bigEndian >> parts.collection;
    if (mark != magic || (form != version && form != withoutGaps) || bool(bigEndian) != (Q_BYTE_ORDER == Q_BIG_ENDIAN))
        return unreadable;
    read(in, parts.patients);
    read(in, parts.studies);
    const QStringList missing = read(in, parts.series);
    in >> parts.seriesUids;
    readEnds(in, parts.studyEnds, parts.patients.size, parts.studies.size);
    readEnds(in, parts.seriesEnds, parts.studies.size, parts.series.size);
    in >> parts.unusable.empty >> parts.unusable.withoutUid >> parts.unusable.repeated >> parts.unusable.mismatched;
    if (form != withoutGaps) {
        in >> parts.unusable.dates >> parts.unusable.numbers >> parts.unusable.types;
        in >> parts.gaps.studies >> parts.gaps.patients >> parts.gaps.series;
    }
    parts.gaps.series += missing;
    if (in.status() != QDataStream::Ok || parts.seriesUids.size() != parts.series.size)
        return unreadable;
    return std::make_shared<const SeriesTable>(std::move(parts));
}

} // namespace tcia::catalog
