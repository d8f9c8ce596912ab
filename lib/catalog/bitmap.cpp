// SPDX-License-Identifier: Apache-2.0
#include "catalog/bitmap.h"

namespace tcia::catalog {

Bitmap::Bitmap(Row size, bool value) : m_size(size), m_words((size_t(size) + 63) / 64, value ? ~quint64(0) : 0)
{
    if (value && size % 64)
        m_words.back() = (quint64(1) << (size % 64)) - 1;
}

quint64 Bitmap::masked(size_t word, Row begin, Row end) const
{
    quint64 bits = m_words[word];
    if (word == begin >> 6)
        bits &= ~quint64(0) << (begin & 63);
    if (word == end >> 6)
        bits &= (quint64(1) << (end & 63)) - 1;
    return bits;
}

Row Bitmap::count() const { return count(0, m_size); }

Row Bitmap::count(Row begin, Row end) const
{
    Row sum = 0;
    for (size_t word = begin >> 6; word * 64 < end; ++word)
        sum += Row(std::popcount(masked(word, begin, end)));
    return sum;
}

bool Bitmap::any(Row begin, Row end) const
{
    for (size_t word = begin >> 6; word * 64 < end; ++word)
        if (masked(word, begin, end))
            return true;
    return false;
}

Bitmap &Bitmap::operator&=(const Bitmap &other)
{
    Q_ASSERT(m_size == other.m_size);
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= other.m_words[word];
    return *this;
}

} // namespace tcia::catalog
