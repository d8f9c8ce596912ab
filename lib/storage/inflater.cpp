// SPDX-License-Identifier: Apache-2.0
#include "storage/inflater.h"

#include "core/inflatestream.h"
#include "core/reason.h"
#include "core/text.h"

#include <libdeflate.h>

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

constexpr qint64 piece = 256 * 1024;

tl::unexpected<Error> damaged(const ArchiveEntry &entry)
{
    return failure(
        Error::Kind::BadArchive,
        english<QT_TRANSLATE_NOOP("Reasons", "Entry “%1” is damaged (its checksum or packing is wrong).")>().arg(
            text::plain(entry.path, 120)));
}

} // namespace

bool fitInto(qint64 memory, std::span<const ArchiveEntry> entries)
{
    qint64 packed = 0;
    for (const ArchiveEntry &entry : entries) {
        packed = qMax(packed, entry.packedSize); // at most the archive's size, so the difference cannot overflow
        if (entry.size > memory - packed)
            return false;
        memory -= entry.size;
    }
    return true;
}

Inflater::Inflater(ZipFile zip)
    : m_zip(std::move(zip)), m_decompressor(libdeflate_alloc_decompressor(), libdeflate_free_decompressor)
{
    Q_CHECK_PTR(m_decompressor);
}

Inflater::~Inflater() = default;

Result<QByteArrayView> Inflater::readWhole(const ArchiveEntry &entry, char *buffer)
{
    const auto read = [&](auto &&into) { return m_zip.read(entry.offset, entry.packedSize, into); };
    auto content = entry.isDeflated ? read(m_packed) : read(buffer); // sizes were checked when the directory was read
    if (!content)
        return content;
    if (entry.isDeflated) {
        size_t used = 0, made = 0;
        const auto result = libdeflate_deflate_decompress_ex(
            m_decompressor.get(), content->data(), size_t(entry.packedSize), buffer, size_t(entry.size), &used, &made);
        if (result != LIBDEFLATE_SUCCESS || qint64(made) != entry.size)
            return damaged(entry);
        content = QByteArrayView(buffer, entry.size);
    }
    if (libdeflate_crc32(0, content->data(), size_t(content->size())) != entry.crc)
        return damaged(entry);
    return content;
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
