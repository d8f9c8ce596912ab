// SPDX-License-Identifier: Apache-2.0
#include "transfer/rowset.h"

#include <algorithm>
#include <bit>

namespace tcia::transfer {

namespace {

constexpr size_t bits = 64;
constexpr quint64 bitOf(size_t row) { return quint64(1) << (row % bits); }

} // namespace

void RowSet::insert(qsizetype row)
{
    const size_t word = size_t(row) / bits;
    if (word >= m_words.size())
        m_words.resize(word + 1);
    m_count += (m_words[word] & bitOf(size_t(row))) == 0;
    m_words[word] |= bitOf(size_t(row));
    m_first = std::min(m_first, word);
}

bool RowSet::contains(qsizetype row) const
{
    const size_t word = size_t(row) / bits;
    return word < m_words.size() && (m_words[word] & bitOf(size_t(row))) != 0;
}

void RowSet::clear()
{
    m_words.clear();
    m_first = 0;
    m_count = 0;
}

QList<qsizetype> RowSet::take(qsizetype most)
{
    QList<qsizetype> rows;
    rows.reserve(std::min(most, m_count));
    for (; m_count > 0 && rows.size() < most; ++m_first)
        for (quint64 &word = m_words[m_first]; word != 0; word &= word - 1) {
            if (rows.size() == most)
                return rows;
            rows << qsizetype(m_first * bits) + std::countr_zero(word);
            --m_count;
        }
    return rows;
}

template <typename Visit>
void RowSet::visit(Visit visit) const
{
    for (size_t word = m_first; word < m_words.size(); ++word)
        for (quint64 left = m_words[word]; left != 0; left &= left - 1)
            visit(qsizetype(word * bits) + std::countr_zero(left));
}

RowSet RowSet::renumbered(const QList<qsizetype> &now) const
{
    RowSet rows;
    visit([&](qsizetype row) {
        if (now[row] >= 0)
            rows.insert(now[row]);
    });
    return rows;
}

} // namespace tcia::transfer
