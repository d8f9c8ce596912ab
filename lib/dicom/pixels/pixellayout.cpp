// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/pixellayout.h"

#include <cstring>

namespace tcia::dicom {

namespace {

template <typename Number>
Number numberAt(const uchar *bytes, qint64 index)
{
    Number number;
    std::memcpy(&number, bytes + index * qint64(sizeof(Number)), sizeof(Number));
    return number;
}

} // namespace

void PixelLayout::normalize()
{
    if (bitsStored <= 0 || bitsStored > bitsAllocated)
        bitsStored = bitsAllocated;
    if (highBit < bitsStored - 1 || highBit >= bitsAllocated)
        highBit = bitsStored - 1;
}

void PixelLayout::setDecoded(int bits, bool planar)
{
    bitsAllocated = bits <= 8 ? 8 : bits <= 16 ? 16 : 32;
    if (bits < bitsStored || highBit >= bitsAllocated) {
        bitsStored = qMin(bits, bitsStored);
        highBit = bitsStored - 1;
    }
    normalize();
    isPlanar = planar;
    isHalved = false;
}

Samples::Samples(const StoredFrame &frame)
    : m_layout(frame.layout),
      m_bytes(reinterpret_cast<const uchar *>(frame.bytes.constData())),
      m_shift(frame.layout.highBit + 1 - frame.layout.bitsStored),
      m_mask(frame.layout.bitsStored >= 32 ? ~0U : (1U << frame.layout.bitsStored) - 1)
{
}

// Samples of odd sizes follow each other without gaps, the lowest bit first.
quint32 Samples::packed(qint64 index) const
{
    const int bits = m_layout.bitsAllocated;
    quint32 value = 0;
    for (int bit = 0; bit < bits; ++bit) {
        const qint64 at = index * bits + bit;
        value |= quint32((m_bytes[at / 8] >> (at % 8)) & 1) << bit;
    }
    return value;
}

quint32 Samples::raw(qint64 index) const
{
    quint32 value = 0;
    switch (m_layout.bitsAllocated) {
    case 8: value = m_bytes[index]; break;
    case 16: value = numberAt<quint16>(m_bytes, index); break;
    case 32: value = numberAt<quint32>(m_bytes, index); break;
    default: value = packed(index);
    }
    return (value >> m_shift) & m_mask;
}

qint64 Samples::signedValue(quint32 raw) const
{
    const qint64 value = raw;
    const bool isNegative = m_layout.isSigned && ((raw >> (m_layout.bitsStored - 1)) & 1) != 0;
    return isNegative ? value - (qint64(1) << m_layout.bitsStored) : value;
}

double Samples::value(qint64 index) const
{
    switch (m_layout.number) {
    case PixelLayout::Number::Float: return double(numberAt<float>(m_bytes, index));
    case PixelLayout::Number::Double: return numberAt<double>(m_bytes, index);
    case PixelLayout::Number::Integer: break;
    }
    return double(signedValue(raw(index)));
}

} // namespace tcia::dicom
