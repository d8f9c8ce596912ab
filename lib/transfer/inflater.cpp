// SPDX-License-Identifier: Apache-2.0
#include "transfer/inflater.h"

#include "core/text.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <libdeflate.h>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr qint64 piece = 256 * 1024;

tl::unexpected<Error> damaged(const Entry &entry)
{
    return failure(Error::Kind::BadArchive, u"Entry “%1” is damaged (its checksum or packing is wrong)."_s
                                                .arg(text::plain(entry.path, 120)));
}

void grow(QByteArray &buffer, qint64 size)
{
    if (buffer.size() < size)
        buffer = QByteArray(size, Qt::Uninitialized);
}

} // namespace

Inflater::Inflater(QString zipPath, qint64 memory)
    : m_path(std::move(zipPath)), m_memory(memory), m_file(m_path),
      m_decompressor(libdeflate_alloc_decompressor(), libdeflate_free_decompressor)
{
}

Inflater::~Inflater() = default;

bool Inflater::isWhole(const Entry &entry) const
{
    return m_decompressor && entry.size <= m_memory - entry.packedSize; // both were checked: no overflow
}

Result<void> Inflater::read(const Entry &entry, const Sink &sink)
{
    return isWhole(entry) ? readWhole(entry, sink) : readInPieces(entry, sink);
}

Result<void> Inflater::readWhole(const Entry &entry, const Sink &sink)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::Disk, m_file.errorString(), m_path);
    grow(m_packed, entry.packedSize);
    if (!m_file.seek(entry.offset) || m_file.read(m_packed.data(), entry.packedSize) != entry.packedSize)
        return failure(Error::Kind::Disk, u"The archive cannot be read: %1"_s.arg(m_file.errorString()), m_path);
    QByteArrayView content(m_packed.constData(), entry.packedSize);
    if (entry.isDeflated) {
        grow(m_unpacked, entry.size);
        size_t used = 0, made = 0;
        const auto result = libdeflate_deflate_decompress_ex(m_decompressor.get(), m_packed.constData(),
                                                             size_t(entry.packedSize), m_unpacked.data(), size_t(entry.size),
                                                             &used, &made);
        if (result != LIBDEFLATE_SUCCESS || qint64(made) != entry.size)
            return damaged(entry);
        content = QByteArrayView(m_unpacked.constData(), entry.size);
    }
    if (libdeflate_crc32(0, content.data(), size_t(content.size())) != entry.crc)
        return damaged(entry);
    return content.isEmpty() ? Result<void>() : sink(content);
}

// QuaZip compares the CRC when an entry that was read to its end is closed.
Result<void> Inflater::readInPieces(const Entry &entry, const Sink &sink)
{
    QuaZip zip(m_path);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(entry.path))
        return damaged(entry);
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(entry);
    grow(m_unpacked, piece);
    qint64 total = 0;
    for (;;) {
        const qint64 got = file.read(m_unpacked.data(), piece);
        if (got < 0 || total + got > entry.size)
            return damaged(entry);
        if (got == 0)
            break;
        total += got;
        if (const auto taken = sink(QByteArrayView(m_unpacked.constData(), got)); !taken)
            return taken;
    }
    const bool readWell = file.getZipError() == UNZ_OK;
    file.close();
    return readWell && file.getZipError() == UNZ_OK && total == entry.size ? Result<void>() : damaged(entry);
}

} // namespace tcia::transfer
