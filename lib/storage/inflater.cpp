// SPDX-License-Identifier: Apache-2.0
#include "storage/inflater.h"

#include "core/inflatestream.h"
#include "core/text.h"

#include <libdeflate.h>

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

constexpr qint64 piece = 256 * 1024;

tl::unexpected<Error> damaged(const ArchiveEntry &entry)
{
    return failure(Error::Kind::BadArchive,
                   u"Entry “%1” is damaged (its checksum or packing is wrong)."_s.arg(text::plain(entry.path, 120)));
}

void grow(QByteArray &buffer, qint64 size)
{
    if (buffer.size() < size)
        buffer = QByteArray(size, Qt::Uninitialized);
}

} // namespace

Inflater::Inflater(ZipFile zip, qint64 memory)
    : m_zip(std::move(zip)),
      m_memory(memory),
      m_decompressor(libdeflate_alloc_decompressor(), libdeflate_free_decompressor)
{
}

Inflater::~Inflater() = default;

bool Inflater::isWhole(const ArchiveEntry &entry) const
{
    return m_decompressor && entry.size <= m_memory - entry.packedSize; // both were checked, so the sum cannot overflow
}

Result<void> Inflater::read(const ArchiveEntry &entry, const Sink &sink)
{
    return isWhole(entry) ? readWhole(entry, sink) : readInPieces(entry, sink);
}

Result<void> Inflater::readWhole(const ArchiveEntry &entry, const Sink &sink)
{
    const auto raw = m_zip.read(entry.offset, entry.packedSize, m_packed); // checked when the directory was read
    if (!raw)
        return failure(raw.error());
    QByteArrayView content = *raw;
    if (entry.isDeflated) {
        grow(m_unpacked, entry.size);
        size_t used = 0, made = 0;
        const auto result =
            libdeflate_deflate_decompress_ex(m_decompressor.get(), raw->data(), size_t(entry.packedSize),
                                             m_unpacked.data(), size_t(entry.size), &used, &made);
        if (result != LIBDEFLATE_SUCCESS || qint64(made) != entry.size)
            return damaged(entry);
        content = QByteArrayView(m_unpacked.constData(), entry.size);
    }
    if (libdeflate_crc32(0, content.data(), size_t(content.size())) != entry.crc)
        return damaged(entry);
    return content.isEmpty() ? Result<void>() : sink(content);
}

namespace {

//! Counts, checksums and delivers the bytes of an entry piece by piece.
class PieceSink
{
public:
    PieceSink(const ArchiveEntry &entry, const Inflater::Sink &sink) : m_entry(entry), m_sink(sink) {}

    Result<void> add(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return {};
        m_total += bytes.size();
        if (m_total > m_entry.size)
            return damaged(m_entry);
        m_crc = libdeflate_crc32(m_crc, bytes.data(), size_t(bytes.size()));
        return m_sink(bytes);
    }
    Result<void> finish() const
    {
        return m_total == m_entry.size && m_crc == m_entry.crc ? Result<void>() : damaged(m_entry);
    }

private:
    const ArchiveEntry &m_entry;
    const Inflater::Sink &m_sink;
    qint64 m_total = 0;
    quint32 m_crc = 0;
};

} // namespace

Result<void> Inflater::readInPieces(const ArchiveEntry &entry, const Sink &sink)
{
    PieceSink out(entry, sink);
    InflateStream stream(InflateStream::Format::Raw, piece);
    bool isEnded = !entry.isDeflated;
    for (qint64 at = 0; at < entry.packedSize && !(entry.isDeflated && isEnded);) {
        const auto raw = m_zip.read(entry.offset + at, qMin(piece, entry.packedSize - at), m_packed);
        if (!raw)
            return failure(raw.error());
        at += raw->size();
        if (!entry.isDeflated) {
            if (const auto taken = out.add(*raw); !taken)
                return taken;
            continue;
        }
        qsizetype consumed = 0;
        const auto outcome = stream.add(*raw, consumed, [&out](QByteArrayView bytes) { return out.add(bytes); });
        if (!outcome)
            return failure(outcome.error());
        if (*outcome == InflateStream::Outcome::Damaged)
            return damaged(entry);
        isEnded = *outcome == InflateStream::Outcome::End;
    }
    return isEnded ? out.finish() : damaged(entry);
}

} // namespace tcia::storage
