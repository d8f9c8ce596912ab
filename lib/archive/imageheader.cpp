// SPDX-License-Identifier: Apache-2.0
#include "archive/imageheader.h"

#include "archive/imagelabels.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr int deepest = 16;              // sequences inside one another
constexpr qint64 longestText = 4 * 1024; // bytes
constexpr quint32 undefinedLength = 0xFFFFFFFF;

constexpr quint32 syntaxTag = tag(0x0002, 0x0010), charsetTag = tag(0x0008, 0x0005), lastTag = tag(0x0020, 0x0011);
constexpr quint32 itemTag = tag(0xFFFE, 0xE000), itemEnd = tag(0xFFFE, 0xE00D), sequenceEnd = tag(0xFFFE, 0xE0DD);

struct Element
{
    quint32 tag = 0;
    quint32 length = 0;
    bool isUnknown = false; //!< its VR is UN: what is inside is implicit
};

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    ImageHeader read();

private:
    bool readMeta();
    Element readElement();
    void skip(const Element &element, int depth);
    void skipItems(int depth);
    void skipItem(int depth);
    void keep(const Element &element);
    QByteArray text(quint32 length);

    bool has(qint64 bytes);
    quint16 take16();
    quint32 take32();
    quint32 takeTag();
    void fail() { m_header.state = ImageHeader::State::Unreadable, m_isStopped = true; }
    void advance(quint32 length);

    const QByteArrayView m_bytes;
    qint64 m_at = 0;
    bool m_isExplicit = true, m_isBigEndian = false;
    bool m_isStopped = false;
    QByteArray m_charset;
    ImageHeader m_header;
};

//! Whether that many bytes follow; if not, it is cut.
bool Reader::has(qint64 bytes)
{
    if (!m_isStopped && m_at + bytes > m_bytes.size()) {
        m_header.state = ImageHeader::State::Cut;
        m_header.needed = m_at + bytes;
        m_isStopped = true;
    }
    return !m_isStopped;
}

quint16 Reader::take16()
{
    if (!has(2))
        return 0;
    const char *const at = m_bytes.data() + std::exchange(m_at, m_at + 2);
    return m_isBigEndian ? qFromBigEndian<quint16>(at) : qFromLittleEndian<quint16>(at);
}

quint32 Reader::take32()
{
    if (!has(4))
        return 0;
    const char *const at = m_bytes.data() + std::exchange(m_at, m_at + 4);
    return m_isBigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
}

quint32 Reader::takeTag()
{
    const quint16 group = take16();
    return tag(group, take16());
}

void Reader::advance(quint32 length)
{
    if (has(length))
        m_at += length;
}

QByteArray Reader::text(quint32 length)
{
    if (length > longestText) {
        advance(length);
        return {};
    }
    if (!has(length))
        return {};
    QByteArray bytes = m_bytes.sliced(std::exchange(m_at, m_at + length), length).toByteArray();
    while (bytes.endsWith('\0') || bytes.endsWith(' '))
        bytes.chop(1);
    return bytes;
}

Element Reader::readElement()
{
    Element element {.tag = takeTag()};
    const bool isDelimiter = element.tag >> 16 == 0xFFFE;
    if (!m_isExplicit || isDelimiter) {
        element.length = take32();
        return element;
    }
    if (!has(2))
        return element;
    const QByteArray vr = m_bytes.sliced(std::exchange(m_at, m_at + 2), 2).toByteArray();
    static const QList<QByteArray> longOnes {"OB", "OD", "OF", "OL", "OV", "OW", "SQ",
                                             "SV", "UC", "UN", "UR", "UT", "UV"};
    if (!std::ranges::all_of(vr, [](char letter) { return letter >= 'A' && letter <= 'Z'; })) {
        fail();
    } else if (longOnes.contains(vr)) {
        (void)take16();
        element.length = take32();
        element.isUnknown = vr == "UN";
    } else {
        element.length = take16();
    }
    return element;
}

void Reader::skip(const Element &element, int depth)
{
    if (element.length != undefinedLength)
        return advance(element.length);
    const bool wasExplicit = std::exchange(m_isExplicit, m_isExplicit && !element.isUnknown);
    skipItems(depth + 1);
    m_isExplicit = wasExplicit;
}

void Reader::skipItems(int depth)
{
    if (depth > deepest)
        return fail();
    while (!m_isStopped) {
        const Element item = readElement();
        if (item.tag == sequenceEnd || m_isStopped)
            return;
        if (item.tag != itemTag)
            return fail();
        if (item.length != undefinedLength)
            advance(item.length);
        else
            skipItem(depth);
    }
}

void Reader::skipItem(int depth)
{
    while (!m_isStopped) {
        const Element inside = readElement();
        if (inside.tag == itemEnd)
            return;
        skip(inside, depth);
    }
}

void Reader::keep(const Element &element)
{
    const char *const key = labelOf(element.tag);
    if (element.tag == charsetTag)
        m_charset = text(element.length).split('\\').last().trimmed();
    else if (key == nullptr || element.length == undefinedLength)
        skip(element, 0);
    else if (const QByteArray bytes = text(element.length); !bytes.isEmpty())
        m_header.row.insert(QString::fromLatin1(key), decoded(bytes, m_charset).trimmed());
}

//! The transfer syntax, from the file's own header. Old files have none and are implicit.
bool Reader::readMeta()
{
    constexpr qsizetype preamble = 128;
    if (m_bytes.size() < preamble + 4 || m_bytes.sliced(preamble, 4) != "DICM") {
        m_isExplicit = false;
        return m_bytes.startsWith(QByteArrayView("\x08\x00", 2));
    }
    m_at = preamble + 4;
    QByteArray syntax;
    for (qint64 begin = m_at; has(4) && m_bytes.sliced(m_at, 2) == QByteArrayView("\x02\x00", 2); begin = m_at) {
        const Element element = readElement();
        if (element.tag == syntaxTag)
            syntax = text(element.length);
        else
            skip(element, 0);
        if (m_at <= begin)
            return false;
    }
    m_isExplicit = syntax != "1.2.840.10008.1.2";
    m_isBigEndian = syntax == "1.2.840.10008.1.2.2";
    return m_isStopped || (!syntax.isEmpty() && syntax != "1.2.840.10008.1.2.1.99");
}

ImageHeader Reader::read()
{
    if (!readMeta())
        return {};
    for (quint32 before = 0; !m_isStopped;) {
        const Element element = readElement();
        if (m_isStopped)
            break;
        if (element.tag <= before)
            return {}; // not in order: not DICOM
        if (element.tag > lastTag) {
            m_header.state = ImageHeader::State::Whole;
            break;
        }
        keep(element);
        before = element.tag;
    }
    return m_header;
}

} // namespace

ImageHeader imageHeaderFrom(QByteArrayView bytes) { return Reader(bytes).read(); }

} // namespace tcia::archive
