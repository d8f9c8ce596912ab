// SPDX-License-Identifier: Apache-2.0
#include "core/bitmap.h"

namespace tcia {

Bitmap::Bitmap(Row size, bool value) : m_size(size), m_words((size_t(size) + 63) / 64, value ? ~quint64(0) : 0)
{
    if (value && size % 64)
        m_words.back() = (quint64(1) << (size % 64)) - 1;
}

namespace {

//! The bits of a word that lie in the range.
quint64 maskOf(size_t word, RowRange rows)
{
    quint64 mask = ~quint64(0);
    if (word == rows.begin >> 6)
        mask &= ~quint64(0) << (rows.begin & 63);
    if (word == rows.end >> 6)
        mask &= (quint64(1) << (rows.end & 63)) - 1;
    return mask;
}

} // namespace

quint64 Bitmap::masked(size_t word, RowRange rows) const { return m_words[word] & maskOf(word, rows); }

void Bitmap::set(RowRange rows)
{
    for (size_t word = rows.begin >> 6; word * 64 < rows.end; ++word)
        m_words[word] |= maskOf(word, rows);
}

Row Bitmap::count() const { return count({0, m_size}); }

Row Bitmap::count(RowRange rows) const
{
    Row sum = 0;
    for (size_t word = rows.begin >> 6; word * 64 < rows.end; ++word)
        sum += Row(std::popcount(masked(word, rows)));
    return sum;
}

bool Bitmap::any(RowRange rows) const
{
    for (size_t word = rows.begin >> 6; word * 64 < rows.end; ++word)
        if (masked(word, rows))
            return true;
    return false;
}

Bitmap Bitmap::inverted() const
{
    Bitmap out(m_size, true);
    for (size_t word = 0; word < m_words.size(); ++word)
        out.m_words[word] &= ~m_words[word];
    return out;
}

Bitmap &Bitmap::operator&=(const Bitmap &other)
{
    Q_ASSERT(m_size == other.m_size);
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= other.m_words[word];
    return *this;
}

Bitmap &Bitmap::operator|=(const Bitmap &other)
{
    Q_ASSERT(m_size == other.m_size);
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] |= other.m_words[word];
    return *this;
}

} // namespace tcia
