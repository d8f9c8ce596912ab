// SPDX-License-Identifier: Apache-2.0
#include "transfer/inflater.h"

#include "core/text.h"

#include <QBuffer>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <libdeflate.h>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr qint64 piece = 256 * 1024;
constexpr qint64 smallZip = 4 * 1024 * 1024; // minizip looks for a directory in many small reads

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

std::unique_ptr<QIODevice> ZipFile::device() const
{
    if (bytes.isEmpty())
        return std::make_unique<QFile>(path);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    return buffer;
}

Result<ZipFile> openZip(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::Disk, file.errorString(), path);
    ZipFile zip {.path = path, .bytes = {}};
    if (file.size() > smallZip)
        return zip;
    zip.bytes = file.readAll();
    return file.error() == QFile::NoError ? Result<ZipFile>(zip) : failure(Error::Kind::Disk, file.errorString(), path);
}

Inflater::Inflater(ZipFile zip, qint64 memory)
    : m_zip(std::move(zip)), m_memory(memory), m_file(m_zip.path),
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

Result<QByteArrayView> Inflater::packed(const Entry &entry)
{
    if (!m_zip.bytes.isEmpty())
        return QByteArrayView(m_zip.bytes).sliced(entry.offset, entry.packedSize); // readDirectory() saw that it is there
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::Disk, m_file.errorString(), m_zip.path);
    grow(m_packed, entry.packedSize);
    if (!m_file.seek(entry.offset) || m_file.read(m_packed.data(), entry.packedSize) != entry.packedSize)
        return failure(Error::Kind::Disk, u"The archive cannot be read: %1"_s.arg(m_file.errorString()), m_zip.path);
    return QByteArrayView(m_packed.constData(), entry.packedSize);
}

Result<void> Inflater::readWhole(const Entry &entry, const Sink &sink)
{
    const auto raw = packed(entry);
    if (!raw)
        return failure(raw.error());
    QByteArrayView content = *raw;
    if (entry.isDeflated) {
        grow(m_unpacked, entry.size);
        size_t used = 0, made = 0;
        const auto result = libdeflate_deflate_decompress_ex(m_decompressor.get(), raw->data(),
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
    const auto device = m_zip.device();
    QuaZip zip(device.get());
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
