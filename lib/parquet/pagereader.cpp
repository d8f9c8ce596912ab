// SPDX-License-Identifier: Apache-2.0
#include "parquet/pagereader.h"

#include "core/diskerror.h"
#include "core/reason.h"
#include "core/text.h"
#include "parquet/refusal.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

#include <zlib.h>

namespace tcia::parquet {

namespace {

constexpr qint64 usualHeader = 256;
constexpr qint64 largestHeader = 1024 * 1024; // it may quote the page's least and greatest value

bool isKnownEncoding(qint32 encoding, const Column &column)
{
    switch (Encoding(encoding)) {
    case Encoding::Plain: return true;
    case Encoding::PlainDictionary:
    case Encoding::RleDictionary: return column.kind != Column::Kind::Boolean;
    case Encoding::Rle: return column.kind == Column::Kind::Boolean;
    }
    return false;
}

} // namespace

PageReader::PageReader(Workspace &workspace, const Column &column, const ChunkDescription &chunk)
    : m_workspace(workspace),
      m_column(column),
      m_codec(Codec(chunk.codec)),
      m_at(firstByteOf(chunk)),
      m_end(m_at + chunk.packedBytes)
{
}

Result<QByteArrayView> PageReader::bytesAt(qint64 position, qint64 count)
{
    QByteArray &buffer = m_workspace.packed;
    if (buffer.size() < count)
        buffer.resize(count);
    if (!m_workspace.file.seek(position))
        return failure(diskError(m_workspace.file));
    qint64 got = 0;
    while (got < count) {
        const qint64 more = m_workspace.file.read(buffer.data() + got, count - got);
        if (more < 0)
            return failure(diskError(m_workspace.file));
        if (more == 0) // it was cut since it was opened
            return cutColumn(m_column.name);
        got += more;
    }
    return QByteArrayView(buffer).first(count);
}

Result<PageHeader> PageReader::readHeader()
{
    for (qint64 window = usualHeader;; window *= 16) {
        const qint64 count = std::min({window, largestHeader, m_end - m_at});
        const auto bytes = bytesAt(m_at, count);
        if (!bytes)
            return failure(bytes.error());
        PageHeader header;
        qsizetype length = 0;
        const auto state = readPageHeader(*bytes, header, length);
        if (state == ThriftCompact::State::CutShort && count < std::min(largestHeader, m_end - m_at))
            continue;
        if (state != ThriftCompact::State::Good)
            return damagedColumn(m_column.name);
        m_at += length;
        return header;
    }
}

Result<void> PageReader::check(const PageHeader &header) const
{
    if (header.packedBytes < 0 || header.unpackedBytes < 0 || header.packedBytes > m_end - m_at)
        return damagedColumn(m_column.name);
    if (std::max(header.packedBytes, header.unpackedBytes) > m_workspace.limits.pageBytes)
        return tooLarge(m_workspace.limits.pageBytes);
    if (header.kind == PageHeader::Index)
        return {};
    if (header.kind < PageHeader::Data || header.kind > PageHeader::DataV2 || header.values < 0 ||
        header.levelBytes < 0 || header.repetitionBytes != 0 || header.levelBytes > header.packedBytes ||
        header.levelBytes > header.unpackedBytes)
        return damagedColumn(m_column.name);
    const auto wrongEncoding = [this](qint32 encoding) {
        return refused(
            english<QT_TRANSLATE_NOOP("Reasons", "The column %1 is encoded with %2, which is not supported.")>().arg(
                text::plain(m_column.name), encodingName(encoding)));
    };
    const bool isDictionary = header.kind == PageHeader::Dictionary;
    // Of dictionaries, the older name means the same as PLAIN.
    const bool isKnown = isDictionary ? header.encoding == qint32(Encoding::Plain) ||
                                            header.encoding == qint32(Encoding::PlainDictionary)
                                      : isKnownEncoding(header.encoding, m_column);
    if (!isKnown)
        return wrongEncoding(header.encoding);
    if (header.kind == PageHeader::Data && m_column.isOptional && header.levelEncoding != qint32(Encoding::Rle))
        return wrongEncoding(header.levelEncoding);
    return {};
}

Result<HeldBytes> PageReader::unpacked(const PageHeader &header, QByteArrayView packed, qsizetype unpackedBefore)
{
    HeldBytes held {.bytes = {}, .part = m_workspace.budget.take(header.unpackedBytes)};
    if (!held.part)
        return tooLarge(m_workspace.budget.limit());
    held.bytes = QByteArray(header.unpackedBytes, Qt::Uninitialized);
    if (unpackedBefore > 0)
        std::memcpy(held.bytes.data(), packed.data(), size_t(unpackedBefore));
    const std::span<char> rest(held.bytes.data() + unpackedBefore, size_t(header.unpackedBytes - unpackedBefore));
    const Codec codec = header.isPacked ? m_codec : Codec::Uncompressed;
    // A page of nulls has no values, and some writers compress nothing to nothing.
    if (rest.empty() && packed.size() == unpackedBefore)
        return held;
    if (!m_workspace.decompressor.decompress(codec, packed.sliced(unpackedBefore), rest))
        return damagedColumn(m_column.name);
    return held;
}

bool PageReader::splitLevels(const PageHeader &header, Page &page) const
{
    page.data = page.content.bytes;
    if (header.kind == PageHeader::DataV2) {
        page.levels = page.data.first(header.levelBytes);
        page.data = page.data.sliced(header.levelBytes);
        return m_column.isOptional || header.levelBytes == 0;
    }
    if (page.isDictionary || !m_column.isOptional)
        return true;
    constexpr qsizetype prefix = sizeof(quint32);
    if (page.data.size() < prefix)
        return page.values == 0 && page.data.isEmpty();
    const qint64 bytes = qFromLittleEndian<quint32>(page.data.data());
    if (bytes > page.data.size() - prefix)
        return false;
    page.levels = page.data.sliced(prefix, bytes);
    page.data = page.data.sliced(prefix + bytes);
    return true;
}

Result<Page> PageReader::page(const PageHeader &header, QByteArrayView packed)
{
    auto content = unpacked(header, packed, header.kind == PageHeader::DataV2 ? header.levelBytes : 0);
    if (!content)
        return failure(content.error());
    Page page {.content = std::move(*content),
               .values = header.values,
               .encoding = Encoding(header.encoding),
               .isDictionary = header.kind == PageHeader::Dictionary};
    if (!splitLevels(header, page))
        return damagedColumn(m_column.name);
    return page;
}

Result<std::optional<Page>> PageReader::next()
{
    while (m_at < m_end) {
        const auto header = readHeader();
        if (!header)
            return failure(header.error());
        if (const auto checked = check(*header); !checked)
            return failure(checked.error());
        const qint64 begin = m_at;
        m_at += header->packedBytes;
        if (header->kind == PageHeader::Index)
            continue;
        const auto packed = bytesAt(begin, header->packedBytes);
        if (!packed)
            return failure(packed.error());
        if (header->crc && *header->crc != quint32(crc32_z(0, reinterpret_cast<const Bytef *>(packed->data()),
                                                           size_t(packed->size()))))
            return refused(
                english<QT_TRANSLATE_NOOP("Reasons", "The column %1 is damaged: a checksum does not match.")>().arg(
                    text::plain(m_column.name)));
        auto read = page(*header, *packed);
        if (!read)
            return failure(read.error());
        return std::optional(std::move(*read));
    }
    return std::optional<Page>();
}

} // namespace tcia::parquet
