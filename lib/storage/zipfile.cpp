// SPDX-License-Identifier: Apache-2.0
#include "storage/zipfile.h"

#include "core/diskerror.h"
#include "core/files.h"
#include "core/reason.h"
#include "storage/stagedpath.h"

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

constexpr qint64 smallZip = 4 * 1024 * 1024; // one read replaces many small ones

} // namespace

Result<ZipFile> openZip(const QString &path)
{
    const auto file = openStaged(path, Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    ZipFile zip {.path = path, .bytes = {}};
    if ((*file)->size() > smallZip)
        return zip;
    auto bytes = readAll(**file, smallZip);
    if (!bytes)
        return failure(bytes.error());
    zip.bytes = *std::move(bytes);
    return zip;
}

ZipBytes::ZipBytes(ZipFile zip) : m_zip(std::move(zip)) {}

Result<void> ZipBytes::open()
{
    if (m_file)
        return {};
    auto file = openStaged(m_zip.path, Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    m_file = *std::move(file);
    return {};
}

Result<qint64> ZipBytes::size()
{
    if (!m_zip.bytes.isEmpty())
        return m_zip.bytes.size();
    if (const auto opened = open(); !opened)
        return failure(opened.error());
    return m_file->size();
}

bool ZipBytes::isInMemory(qint64 offset, qint64 size) const
{
    return !m_zip.bytes.isEmpty() && size <= m_zip.bytes.size() && offset <= m_zip.bytes.size() - size;
}

Result<QByteArrayView> ZipBytes::read(qint64 offset, qint64 size, QByteArray &buffer)
{
    if (!isInMemory(offset, size) && buffer.size() < size)
        buffer = QByteArray(size, Qt::Uninitialized);
    return read(offset, size, buffer.data());
}

Result<QByteArrayView> ZipBytes::read(qint64 offset, qint64 size, char *buffer)
{
    if (isInMemory(offset, size))
        return QByteArrayView(m_zip.bytes).sliced(offset, size);
    if (const auto opened = open(); !opened)
        return failure(opened.error());
    const qint64 got = m_file->seek(offset) ? m_file->read(buffer, size) : -1;
    if (got < 0)
        return failure(diskError(*m_file));
    if (got < size)
        return failure(
            Error::Kind::Disk,
            english<QT_TRANSLATE_NOOP("Reasons", "The archive cannot be read: it was truncated meanwhile.")>(),
            {.path = m_zip.path});
    return QByteArrayView(buffer, size);
}

} // namespace tcia::storage
