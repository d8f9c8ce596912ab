// SPDX-License-Identifier: Apache-2.0
#include "parquet/levels.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace tcia::parquet {

namespace {

constexpr qint64 bitsPerByte = 8;
constexpr qint64 valuesPerGroup = 8; // of packed ones

//! A number of variable length, of at most 32 bits.
bool takeVarint(QByteArrayView &from, quint32 &value)
{
    quint64 number = 0;
    for (int i = 0; i < 5 && i < from.size(); ++i) {
        const auto next = quint8(from[i]);
        number |= quint64(next & 0x7f) << (7 * i);
        if (next < 0x80) {
            from = from.sliced(i + 1);
            value = quint32(number);
            return number <= std::numeric_limits<quint32>::max();
        }
    }
    return false;
}

} // namespace

bool Levels::beginRun()
{
    quint32 head = 0;
    if (!takeVarint(m_rest, head))
        return false;
    const qint64 count = head >> 1;
    const bool isPacked = head & 1;
    if (isPacked && m_bits > 0) {
        // The last group may be cut: some writers leave out the bytes that only fill it.
        const qsizetype bytes = std::min<qint64>(count * m_bits, m_rest.size());
        m_packed = m_rest.first(bytes);
        m_packedLeft = std::min(count * valuesPerGroup, bytes * bitsPerByte / m_bits);
        m_bit = 0;
        m_rest = m_rest.sliced(bytes);
        return true;
    }
    const int bytes = int((m_bits + bitsPerByte - 1) / bitsPerByte);
    if (m_rest.size() < bytes)
        return false;
    quint32 value = 0;
    for (int i = 0; i < bytes; ++i)
        value |= quint32(quint8(m_rest[i])) << (bitsPerByte * i);
    m_rest = m_rest.sliced(bytes);
    m_value = qint32(value);
    m_repeated = isPacked ? count * valuesPerGroup : count;
    return value >> m_bits == 0;
}

void Levels::unpack(std::span<qint32> into)
{
    const quint32 mask = (quint32(1) << m_bits) - 1;
    const char *bytes = m_packed.data();
    const qsizetype size = m_packed.size();
    for (qint32 &value : into) {
        const qsizetype at = m_bit / bitsPerByte;
        quint64 word = 0;
        if (at + qsizetype(sizeof(word)) <= size)
            word = qFromLittleEndian<quint64>(bytes + at);
        else
            for (qsizetype i = at; i < size; ++i)
                word |= quint64(quint8(bytes[i])) << (bitsPerByte * (i - at));
        value = qint32(quint32(word >> (m_bit % bitsPerByte)) & mask);
        m_bit += m_bits;
    }
}

bool Levels::read(std::span<qint32> into)
{
    while (!into.empty()) {
        const auto wanted = qint64(into.size());
        if (m_repeated > 0) {
            const auto count = size_t(std::min(wanted, m_repeated));
            std::ranges::fill(into.first(count), m_value);
            m_repeated -= qint64(count);
            into = into.subspan(count);
        } else if (m_packedLeft > 0) {
            const auto count = size_t(std::min(wanted, m_packedLeft));
            unpack(into.first(count));
            m_packedLeft -= qint64(count);
            into = into.subspan(count);
        } else if (!beginRun()) {
            return false;
        }
    }
    return true;
}

} // namespace tcia::parquet
