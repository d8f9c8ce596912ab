// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rowrange.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace tcia {

//! One bit a row of a table. Bits beyond the last row are always 0.
class Bitmap
{
public:
    explicit Bitmap(Row size = 0, bool value = false);

    //! The rows for which `passes(row)` returns 1 (it returns 0 or 1).
    template <typename Passes>
    static Bitmap where(Row size, Passes passes)
    {
        Bitmap out(size);
        for (size_t word = 0; word < out.m_words.size(); ++word) {
            const Row begin = Row(word * 64);
            const Row end = std::min(size, begin + 64);
            quint64 bits = 0;
            for (Row row = begin; row < end; ++row)
                bits |= quint64(passes(row)) << (row - begin);
            out.m_words[word] = bits;
        }
        return out;
    }

    bool test(Row row) const { return (m_words[row >> 6] >> (row & 63)) & 1; }
    void set(Row row) { m_words[row >> 6] |= quint64(1) << (row & 63); }
    void set(RowRange rows);
    Row count() const;
    Row count(RowRange rows) const;
    bool any(RowRange rows) const;
    Row size() const { return m_size; }
    Bitmap inverted() const;
    Bitmap &operator&=(const Bitmap &other); //!< of the same size
    Bitmap &operator|=(const Bitmap &other); //!< of the same size
    bool operator==(const Bitmap &) const = default;

    //! Calls `visit(row)` for each set bit, in order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t word = 0; word < m_words.size(); ++word)
            if (const quint64 bits = m_words[word]; bits == ~quint64(0))
                for (Row row = Row(word * 64), end = row + 64; row < end; ++row)
                    visit(row);
            else
                for (quint64 left = bits; left; left &= left - 1)
                    visit(Row(word * 64 + size_t(std::countr_zero(left))));
    }

private:
    quint64 masked(size_t word, RowRange rows) const;

    Row m_size;
    std::vector<quint64> m_words;
};

} // namespace tcia
