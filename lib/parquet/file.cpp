// SPDX-License-Identifier: Apache-2.0
#include "parquet/file.h"

#include "core/async.h"
#include "core/diskerror.h"
#include "core/reason.h"
#include "core/text.h"
#include "parquet/columnreader.h"
#include "parquet/refusal.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace tcia::parquet {

namespace {

constexpr QByteArrayView magic("PAR1");
constexpr QByteArrayView encryptedMagic("PARE");
constexpr qint64 tail = sizeof(quint32) + 4; // the description's size, and the magic once more

tl::unexpected<Error> notParquet()
{
    return refused(english<QT_TRANSLATE_NOOP("Reasons", "It is not a Parquet file.")>());
}

tl::unexpected<Error> encrypted()
{
    return refused(english<QT_TRANSLATE_NOOP("Reasons", "The Parquet file is encrypted, which is not supported.")>());
}

tl::unexpected<Error> contradiction()
{
    return refused(
        english<QT_TRANSLATE_NOOP("Reasons", "The description at the end of the Parquet file contradicts itself.")>());
}

//! The error of a file, with its path.
template <typename T>
Result<T> of(const QFile &file, Result<T> result)
{
    if (!result && result.error().context.path.isEmpty() && result.error().kind != Error::Kind::Cancelled)
        result.error().context.path = file.fileName();
    return result;
}

} // namespace

Result<File> File::open(const QString &path, const Limits &limits)
{
    auto device = std::make_unique<QFile>(path);
    // Unbuffered: pages are read as a whole.
    if (!device->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(diskError(*device));
    File file(std::move(device), limits);
    if (const auto loaded = of(*file.m_file, attempt([&file] { return file.load(); })); !loaded)
        return failure(loaded.error());
    return file;
}

Result<QByteArray> File::bytesAt(qint64 position, qint64 count)
{
    if (!m_file->seek(position))
        return failure(diskError(*m_file));
    QByteArray bytes = m_file->read(count);
    if (bytes.size() == count)
        return bytes;
    return m_file->error() != QFileDevice::NoError ? failure(diskError(*m_file)) : notParquet();
}

Result<void> File::load()
{
    const qint64 size = m_file->size();
    if (size < magic.size() + tail)
        return notParquet();
    const auto begin = bytesAt(0, magic.size()), end = bytesAt(size - tail, tail);
    if (!begin || !end)
        return failure(begin ? end.error() : begin.error());
    if (end->endsWith(encryptedMagic))
        return encrypted();
    if (*begin != magic || !end->endsWith(magic))
        return notParquet();
    const qint64 count = qFromLittleEndian<quint32>(end->constData());
    if (count > m_limits.footerBytes)
        return tooLarge(m_limits.footerBytes);
    m_pagesEnd = size - tail - count;
    if (m_pagesEnd < magic.size())
        return notParquet();
    const auto bytes = bytesAt(m_pagesEnd, count);
    if (!bytes)
        return failure(bytes.error());
    auto footer = readFooter(*bytes);
    if (!footer)
        return failure(footer.error());
    m_footer = std::move(*footer);
    if (m_footer.isEncrypted)
        return encrypted();
    auto columns = columnsOf(m_footer.schema);
    if (!columns)
        return failure(columns.error());
    m_columns = std::move(*columns);
    return check();
}

Result<void> File::check()
{
    if (m_footer.rows < 0)
        return contradiction();
    if (m_footer.rows > m_limits.rows)
        return refused(
            english<QT_TRANSLATE_NOOP("Reasons", "It has more rows than the limit of %1.")>().arg(m_limits.rows));
    qint64 left = m_footer.rows;
    for (const RowGroup &group : m_footer.rowGroups) {
        if (group.rows < 0 || group.rows > left || group.chunks.size() != size_t(m_columns.size()))
            return contradiction();
        left -= group.rows;
    }
    if (left > 0)
        return contradiction();
    return {};
}

qsizetype File::column(QStringView name) const
{
    const auto found = std::ranges::find_if(m_columns, [name](const Column &one) { return one.name == name; });
    return found == m_columns.end() ? -1 : found - m_columns.begin();
}

QByteArray File::note(QByteArrayView key) const
{
    const auto found = std::ranges::find_if(m_footer.keyValues, [key](const KeyValue &one) { return one.key == key; });
    if (found == m_footer.keyValues.end())
        return {};
    return found->value.isNull() ? QByteArray("") : found->value;
}

Result<void> File::checkChunk(const Column &column, const ChunkDescription &chunk, qint64 rows) const
{
    const QString name = text::plain(column.name);
    if (chunk.isEncrypted)
        return refused(
            english<QT_TRANSLATE_NOOP("Reasons", "The column %1 is encrypted, which is not supported.")>().arg(name));
    if (chunk.isElsewhere)
        return refused(
            english<QT_TRANSLATE_NOOP("Reasons", "The column %1 lies in another file, which is not supported.")>().arg(
                name));
    if (!isKnownCodec(chunk.codec))
        return refused(
            english<QT_TRANSLATE_NOOP("Reasons", "The column %1 is compressed with %2, which is not supported.")>().arg(
                name, codecName(chunk.codec)));
    const qint64 begin = firstByteOf(chunk);
    if (chunk.type != qint32(column.type) || chunk.values != rows || chunk.packedBytes < 0 || begin < magic.size())
        return damagedColumn(column.name);
    if (begin > m_pagesEnd || chunk.packedBytes > m_pagesEnd - begin)
        return cutColumn(column.name);
    return {};
}

Result<void> File::read(const QList<qsizetype> &columns, const Take &take, std::stop_token stop)
{
    return of(*m_file, attempt([&] { return readRows(columns, take, stop); }));
}

Result<void> File::readRows(const QList<qsizetype> &columns, const Take &take, const std::stop_token &stop)
{
    for (const qsizetype number : columns)
        if (const QString &refusal = m_columns.at(number).refusal; !refusal.isEmpty())
            return refused(refusal);
    MemoryBudget budget(m_limits.heldBytes);
    Workspace workspace {.file = *m_file, .limits = m_limits, .budget = budget};
    Batch batch;
    batch.columns.resize(size_t(columns.size()));
    for (const RowGroup &group : m_footer.rowGroups) {
        std::vector<ColumnReader> readers;
        readers.reserve(size_t(columns.size()));
        for (const qsizetype number : columns) {
            const ChunkDescription &chunk = group.chunks[size_t(number)];
            if (const auto checked = checkChunk(m_columns.at(number), chunk, group.rows); !checked)
                return checked;
            readers.emplace_back(workspace, m_columns.at(number), chunk, stop);
        }
        for (qint64 done = 0; done < group.rows; done += batch.rows) {
            if (stop.stop_requested())
                return failure(Error::Kind::Cancelled, {});
            batch.rows = std::min<qint64>(m_limits.batchRows, group.rows - done);
            for (size_t i = 0; i < readers.size(); ++i)
                if (const auto filled = readers[i].read(batch.rows, batch.columns[i]); !filled)
                    return filled;
            if (const auto taken = take(batch); !taken)
                return taken;
            batch.firstRow += batch.rows;
        }
        ++batch.rowGroup;
    }
    return {};
}

} // namespace tcia::parquet
