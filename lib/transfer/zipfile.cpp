// SPDX-License-Identifier: Apache-2.0
#include "transfer/zipfile.h"

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr qint64 smallZip = 4 * 1024 * 1024; // then one read takes the place of many small ones

} // namespace

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

ZipBytes::ZipBytes(ZipFile zip) : m_zip(std::move(zip)), m_file(m_zip.path) {}

Result<void> ZipBytes::open()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::Disk, m_file.errorString(), m_zip.path);
    return {};
}

Result<qint64> ZipBytes::size()
{
    if (!m_zip.bytes.isEmpty())
        return m_zip.bytes.size();
    if (const auto opened = open(); !opened)
        return failure(opened.error());
    return m_file.size();
}

Result<QByteArrayView> ZipBytes::read(qint64 offset, qint64 size, QByteArray &buffer)
{
    if (!m_zip.bytes.isEmpty() && size <= m_zip.bytes.size() && offset <= m_zip.bytes.size() - size)
        return QByteArrayView(m_zip.bytes).sliced(offset, size);
    if (const auto opened = open(); !opened)
        return failure(opened.error());
    if (buffer.size() < size)
        buffer = QByteArray(size, Qt::Uninitialized);
    if (!m_file.seek(offset) || m_file.read(buffer.data(), size) != size)
        return failure(Error::Kind::Disk, u"The archive cannot be read: %1"_s.arg(m_file.errorString()), m_zip.path);
    return QByteArrayView(buffer.constData(), size);
}

} // namespace tcia::transfer
