// SPDX-License-Identifier: Apache-2.0
#include "storage/zipstream.h"

#include "core/inflatestream.h"
#include "core/reason.h"
#include "core/text.h"
#include "storage/zipdirectory.h"

#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

constexpr QByteArrayView localHeader("PK\x03\x04"), directory("PK\x01\x02"), emptyEnd("PK\x05\x06"),
    zip64End("PK\x06\x06"), descriptor("PK\x07\x08");
constexpr qsizetype headerSize = 30, signatureSize = 4;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype mostBefore = 16 * 1024; // of data before the first header
constexpr quint16 encrypted = 1, sizesBehind = 1 << 3, utf8 = 1 << 11;
constexpr quint16 stored = 0, deflated = 8;
constexpr quint32 inExtraField = 0xffffffff;

template <typename Number>
Number number(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

tl::unexpected<Error> damaged(QByteArrayView name)
{
    const QString shown = text::plain(decodedName({.name = name.toByteArray()}), 120);
    return failure(
        Error::Kind::BadArchive,
        english<QT_TRANSLATE_NOOP("Reasons", "Entry “%1” is damaged (its checksum or packing is wrong).")>().arg(
            shown));
}

tl::unexpected<Error> tooLarge(qint64 largest)
{
    return failure(Error::Kind::Memory,
                   english<QT_TRANSLATE_NOOP("Reasons", "An image is larger than %1.")>().arg(text::size(largest)));
}

} // namespace

bool ZipStreamReader::Header::hasDescriptor() const { return (flags & sizesBehind) != 0; }

ZipStreamReader::ZipStreamReader(qint64 largest) : m_largest(largest) {}

ZipStreamReader::~ZipStreamReader() = default;

bool ZipStreamReader::isAtEnd() const { return m_state == State::End; }

Result<QList<ZipStreamReader::Entry>> ZipStreamReader::add(QByteArrayView bytes)
{
    if (m_error)
        return failure(*m_error);
    m_pending.remove(0, std::exchange(m_position, 0));
    m_pending += bytes;
    QList<Entry> entries;
    for (;;) {
        const Result<bool> more = step(entries);
        if (!more)
            m_error = more.error();
        if (!more && entries.isEmpty())
            return failure(*m_error);
        if (!more)
            return entries;
        if (!*more)
            return entries;
    }
}

//! Reads the next part; false where bytes are missing for it, or at the end.
Result<bool> ZipStreamReader::step(QList<Entry> &entries)
{
    switch (m_state) {
    case State::Header: return readHeader();
    case State::Content:
        if (const auto read = readContent(); !read || !*read || m_header.hasDescriptor())
            return read;
        break;
    case State::Descriptor:
        if (const auto read = readDescriptor(); !read || !*read)
            return read;
        break;
    case State::End:
        m_pending.clear();
        m_position = 0;
        return false;
    }
    if (const auto finished = finishEntry(entries); !finished)
        return failure(finished.error());
    return true;
}

Result<bool> ZipStreamReader::readHeader()
{
    QByteArrayView bytes = QByteArrayView(m_pending).sliced(m_position);
    if (m_isFirst) {
        const qsizetype begin = bytes.indexOf(localHeader);
        if (begin < 0 && !bytes.startsWith(emptyEnd) && bytes.size() <= mostBefore)
            return false;
        m_position += qMax<qsizetype>(0, begin);
        bytes = bytes.sliced(qMax<qsizetype>(0, begin));
    }
    if (bytes.size() < signatureSize)
        return false;
    if (bytes.startsWith(directory) || bytes.startsWith(emptyEnd) || bytes.startsWith(zip64End)) {
        m_state = State::End;
        return true;
    }
    if (!bytes.startsWith(localHeader))
        return failure(Error::Kind::BadArchive, english<QT_TRANSLATE_NOOP("Reasons", "What arrives is not a ZIP.")>());
    if (bytes.size() < headerSize)
        return false;
    const qsizetype nameSize = number<quint16>(bytes, 26), extraSize = number<quint16>(bytes, 28);
    if (bytes.size() < headerSize + nameSize + extraSize)
        return false;
    m_isFirst = false;
    m_header = {.flags = number<quint16>(bytes, 6),
                .method = number<quint16>(bytes, 8),
                .crc = number<quint32>(bytes, 14),
                .packedSize = number<quint32>(bytes, 18),
                .name = bytes.sliced(headerSize, nameSize).toByteArray()};
    m_position += headerSize + nameSize + extraSize;
    m_content.clear();
    m_inflation =
        m_header.method == deflated ? std::make_unique<InflateStream>(InflateStream::Format::Raw, pieceSize) : nullptr;
    m_state = State::Content;
    const bool isReadable =
        (m_header.flags & encrypted) == 0 && (m_header.method == deflated || m_header.method == stored);
    const bool isSized = m_header.method == deflated || !m_header.hasDescriptor();
    if (!isReadable || !isSized || m_header.packedSize == inExtraField)
        return failure(Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP(
                           "Reasons", "The ZIP is packed in a way that only the whole of it can be read.")>());
    if (m_header.method == stored && m_header.packedSize > m_largest)
        return tooLarge(m_largest);
    return true;
}

Result<bool> ZipStreamReader::readContent()
{
    if (!m_inflation)
        return readStored();
    qsizetype consumed = 0;
    const auto append = [this](QByteArrayView bytes) -> Result<void> {
        if (m_content.size() + bytes.size() > m_largest)
            return tooLarge(m_largest);
        m_content += bytes;
        return {};
    };
    const auto outcome = m_inflation->add(QByteArrayView(m_pending).sliced(m_position), consumed, append);
    m_position += consumed;
    if (!outcome)
        return failure(outcome.error());
    if (*outcome == InflateStream::Outcome::Damaged)
        return damaged(m_header.name);
    if (*outcome == InflateStream::Outcome::More)
        return false;
    m_inflation.reset();
    m_state = State::Descriptor;
    return true;
}

Result<bool> ZipStreamReader::readStored()
{
    const qsizetype take = qMin<qsizetype>(left(), m_header.packedSize - m_content.size());
    m_content.append(m_pending.constData() + m_position, take);
    m_position += take;
    return m_content.size() == m_header.packedSize;
}

//! With or without its signature, and with sizes of four or eight bytes: only what follows tells which.
Result<bool> ZipStreamReader::readDescriptor()
{
    const QByteArrayView bytes = QByteArrayView(m_pending).sliced(m_position);
    const qsizetype begin = bytes.startsWith(descriptor) ? signatureSize : 0;
    for (const qsizetype sizes : {8, 16}) {
        const qsizetype end = begin + qsizetype(sizeof(quint32)) + sizes;
        if (bytes.size() < end + signatureSize)
            return false;
        const QByteArrayView next = bytes.sliced(end);
        if (!next.startsWith(localHeader) && !next.startsWith(directory))
            continue;
        m_header.crc = number<quint32>(bytes, begin);
        m_position += end;
        return true;
    }
    return damaged(m_header.name);
}

Result<void> ZipStreamReader::finishEntry(QList<Entry> &entries)
{
    m_state = State::Header;
    const auto crc = crc32(0, reinterpret_cast<const Bytef *>(m_content.constData()), uInt(m_content.size()));
    if (quint32(crc) != m_header.crc)
        return damaged(m_header.name);
    const QString name = decodedName({.name = m_header.name, .isUtf8 = (m_header.flags & utf8) != 0});
    if (!name.endsWith(u'/'))
        entries.append({.name = name, .bytes = std::exchange(m_content, {})});
    return {};
}

} // namespace tcia::storage
