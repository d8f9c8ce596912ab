// SPDX-License-Identifier: Apache-2.0
#include "session/peeksink.h"

#include "core/text.h"
#include "storage/archiveentries.h"

using namespace Qt::StringLiterals;

namespace tcia::session {

PeekSink::PeekSink(QString imageName, qint64 largest, Take take)
    : m_imageName(std::move(imageName)), m_largest(largest), m_take(std::move(take)), m_zip(largest)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

//! What cannot be read is an error, which ends the download.
qint64 PeekSink::writeData(const char *data, qint64 size)
{
    if (m_state)
        m_state = add({data, size});
    if (m_state)
        return size;
    setErrorString(text::of(m_state.error()));
    return -1;
}

Result<void> PeekSink::add(QByteArrayView bytes)
{
    if (!m_imageName.isEmpty()) {
        if (m_image.size() + bytes.size() > m_largest)
            return failure(Error::Kind::Memory, u"The image is larger than %1."_s.arg(text::size(m_largest)));
        m_image += bytes;
        return {};
    }
    const auto entries = m_zip.add(bytes);
    if (!entries)
        return failure(entries.error());
    for (const storage::ZipStreamReader::Entry &entry : *entries)
        if (storage::kindOf(entry.name) == storage::ArchiveEntry::Kind::Image)
            m_take(entry.name, entry.bytes);
    return {};
}

Result<void> PeekSink::finish()
{
    if (m_state && !m_imageName.isEmpty())
        m_take(m_imageName, std::exchange(m_image, {}));
    return m_state;
}

} // namespace tcia::session
