// SPDX-License-Identifier: Apache-2.0
#include "session/peeksink.h"

#include "core/reason.h"
#include "core/text.h"
#include "storage/archiveentries.h"

using namespace Qt::StringLiterals;

namespace tcia::session {

PeekSink::PeekSink(QString imageName, const Limits &limits, Take take)
    : m_imageName(std::move(imageName)), m_limits(limits), m_take(std::move(take)), m_zip(limits.image)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

//! An error ends the download, as does the last image that is wanted.
qint64 PeekSink::writeData(const char *data, qint64 size)
{
    m_received += size;
    if (m_state && m_received > m_limits.received)
        m_state = failure(Error::Kind::Memory,
                          english<QT_TRANSLATE_NOOP("Reasons", "The first images have more than %1.")>().arg(
                              text::size(m_limits.received)));
    if (m_state && !m_hasEnough)
        m_state = add({data, size});
    if (m_state && !m_hasEnough)
        return size;
    setErrorString(m_state ? u"No more is wanted."_s : text::of(m_state.error()));
    return -1;
}

Result<void> PeekSink::add(QByteArrayView bytes)
{
    if (!m_imageName.isEmpty()) {
        if (m_image.size() + bytes.size() > m_limits.image)
            return failure(
                Error::Kind::Memory,
                english<QT_TRANSLATE_NOOP("Reasons", "An image is larger than %1.")>().arg(text::size(m_limits.image)));
        m_image += bytes;
        return {};
    }
    const auto entries = m_zip.add(bytes);
    if (!entries)
        return failure(entries.error());
    for (const storage::ZipStreamReader::Entry &entry : *entries)
        if (const auto added = addEntry(entry); !added)
            return added;
    return {};
}

Result<void> PeekSink::addEntry(const storage::ZipStreamReader::Entry &entry)
{
    m_unpacked += entry.bytes.size();
    if (m_unpacked > m_limits.unpacked)
        return failure(Error::Kind::Memory,
                       english<QT_TRANSLATE_NOOP("Reasons", "The first images have more than %1 unpacked.")>().arg(
                           text::size(m_limits.unpacked)));
    if (storage::kindOf(entry.name) == storage::ArchiveEntry::Kind::Image)
        return take(entry.name, entry.bytes);
    return {};
}

//! Names come from the server: they pass the same check as those of a download.
Result<void> PeekSink::take(const QString &name, const QByteArray &bytes)
{
    if (m_hasEnough)
        return {};
    const auto plain = storage::plainName(name);
    if (!plain)
        return failure(plain.error());
    if (bytes.isEmpty())
        return failure(Error::Kind::Incomplete, english<QT_TRANSLATE_NOOP("Reasons", "An image is empty.")>());
    m_hasEnough = !m_take(*plain, bytes);
    return {};
}

Result<void> PeekSink::finish()
{
    if (m_state)
        m_state = m_imageName.isEmpty() ? add({}) : take(m_imageName, m_image);
    return m_state;
}

} // namespace tcia::session
