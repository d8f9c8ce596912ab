// SPDX-License-Identifier: Apache-2.0
#include "transfer/part.h"

namespace tcia::transfer {

namespace {

constexpr qsizetype inMemory = 1024 * 1024; // some dozen of them at most are under way

} // namespace

Part::~Part()
{
    if (!m_kept && m_file.isOpen())
        m_file.remove();
}

// Unbuffered, so that a full disk is told by the write that met it.
bool Part::spill()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return false;
    const QByteArray before = std::exchange(m_bytes, {});
    return m_file.write(before) == before.size();
}

qint64 Part::writeData(const char *data, qint64 size)
{
    if (!m_file.isOpen() && m_bytes.size() + size <= inMemory) {
        m_bytes.append(data, size);
        return size;
    }
    const bool isReady = m_file.isOpen() || spill();
    const qint64 written = isReady ? m_file.write(data, size) : -1;
    if (written != size)
        setErrorString(m_file.errorString());
    return written;
}

std::optional<Error> Part::fileError() const
{
    if (m_file.error() == QFile::NoError)
        return std::nullopt;
    const bool full = m_file.error() == QFile::ResourceError; // what Qt makes of ENOSPC
    return Error {.kind = full ? Error::Kind::NoSpace : Error::Kind::Disk,
                  .detail = m_file.errorString(),
                  .subject = m_file.fileName()};
}

Result<ZipFile> Part::keep()
{
    close();
    m_file.close();
    if (const auto error = fileError()) {
        m_file.remove();
        return failure(*error);
    }
    m_kept = true;
    return ZipFile {.path = m_file.fileName(), .bytes = std::exchange(m_bytes, {})};
}

} // namespace tcia::transfer
