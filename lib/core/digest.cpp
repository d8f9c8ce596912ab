// SPDX-License-Identifier: Apache-2.0
#include "core/digest.h"

#include <QtEndian>

#include <libdeflate.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

using Kind = Digest::Kind;

struct KindRow
{
    Kind kind;
    QLatin1StringView name;
    qsizetype bytes;
};
constexpr std::array rows {
    KindRow {Kind::None, "none"_L1, 0},
    KindRow {Kind::Size, "size"_L1, sizeof(qint64)},
    KindRow {Kind::Crc32, "crc32"_L1, sizeof(quint32)},
    KindRow {Kind::Md5, "md5"_L1, 16},
};

const KindRow &rowOf(Kind kind) { return rows[size_t(kind)]; }

bool isHex(QStringView digits)
{
    return std::ranges::all_of(digits, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

} // namespace

Digest Digest::size(qint64 bytes)
{
    Digest digest;
    digest.m_kind = Kind::Size;
    qToBigEndian(bytes, digest.m_value.data());
    return digest;
}

Digest Digest::crc32(quint32 value)
{
    Digest digest;
    digest.m_kind = Kind::Crc32;
    qToBigEndian(value, digest.m_value.data());
    return digest;
}

Digest Digest::md5(QByteArrayView raw)
{
    Digest digest;
    if (raw.size() != rowOf(Kind::Md5).bytes)
        return digest;
    digest.m_kind = Kind::Md5;
    std::ranges::copy(raw, digest.m_value.begin());
    return digest;
}

Digest Digest::fromHex(Kind kind, QStringView digits)
{
    bool fits = false;
    switch (kind) {
    case Kind::Size: {
        const qlonglong bytes = digits.toLongLong(&fits);
        return fits && bytes >= 0 ? size(bytes) : Digest();
    }
    case Kind::Crc32: {
        const uint value = digits.toUInt(&fits, 16);
        return fits && isHex(digits) ? crc32(value) : Digest();
    }
    case Kind::Md5:
        return isHex(digits) && digits.size() == 2 * rowOf(kind).bytes ? md5(QByteArray::fromHex(digits.toLatin1()))
                                                                       : Digest();
    case Kind::None: break;
    }
    return {};
}

QByteArrayView Digest::value() const { return QByteArrayView(m_value.data(), rowOf(m_kind).bytes); }

QString Digest::hex() const
{
    if (m_kind == Kind::Size)
        return QString::number(qFromBigEndian<qint64>(m_value.data()));
    return QString::fromLatin1(value().toByteArray().toHex());
}

QString Digest::text() const { return isNone() ? nameOf(m_kind) : nameOf(m_kind) + u':' + hex(); }

Digest Digest::fromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon < 0 ? Digest() : fromHex(digestKindFromName(text.first(colon)), text.sliced(colon + 1));
}

QString nameOf(Kind kind) { return rowOf(kind).name; }

Kind digestKindFromName(QStringView name)
{
    const auto found = std::ranges::find_if(rows, [name](const KindRow &row) { return name == row.name; });
    return found == rows.end() ? Kind::None : found->kind;
}

Digest find(const Digests &digests, Kind kind)
{
    const auto found = std::ranges::find(digests, kind, &Digest::kind);
    return found == digests.end() ? Digest() : *found;
}

Digest strongest(const Digests &digests)
{
    const auto found = std::ranges::max_element(digests, {}, &Digest::kind);
    return found == digests.end() ? Digest() : *found;
}

bool agree(const Digests &expected, const Digests &actual)
{
    bool isCompared = false;
    for (const Digest &digest : expected) {
        const Digest other = find(actual, digest.kind());
        if (digest.isNone() || other.isNone())
            continue;
        if (digest != other)
            return false;
        isCompared = true;
    }
    return isCompared;
}

Digester::Digester(std::span<const Kind> kinds) : m_kinds(kinds.begin(), kinds.end()) {}

void Digester::add(QByteArrayView bytes)
{
    if (bytes.isEmpty()) // libdeflate starts anew without a pointer
        return;
    m_size += bytes.size();
    for (const Kind kind : m_kinds)
        if (kind == Kind::Md5)
            m_md5.addData(bytes);
        else if (kind == Kind::Crc32)
            m_crc = libdeflate_crc32(quint32(m_crc), bytes.data(), size_t(bytes.size()));
}

Digests Digester::digests() const
{
    Digests made;
    for (const Kind kind : m_kinds)
        switch (kind) {
        case Kind::Size: made << Digest::size(m_size); break;
        case Kind::Crc32: made << Digest::crc32(quint32(m_crc)); break;
        case Kind::Md5: made << Digest::md5(m_md5.result()); break;
        case Kind::None: break;
        }
    return made;
}

Digests digestsOf(QByteArrayView content)
{
    Digester digester(recordedKinds);
    digester.add(content);
    return digester.digests();
}

} // namespace tcia
