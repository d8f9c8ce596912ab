// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/tablecolumns.h"

#include <bit>
#include <vector>

namespace tcia::catalog {

//! One bit a row of a table. Bits beyond the last row are always 0.
class Bitmap
{
public:
    explicit Bitmap(Row size = 0, bool value = false);
    bool test(Row row) const { return (m_words[row >> 6] >> (row & 63)) & 1; }
    void set(Row row) { m_words[row >> 6] |= quint64(1) << (row & 63); }
    Row count() const;
    Row count(Row begin, Row end) const;
    bool any(Row begin, Row end) const;
    Row size() const { return m_size; }
    Bitmap &operator&=(const Bitmap &other); //!< of the same size
    bool operator==(const Bitmap &) const = default;

    //! Calls `visit(row)` for each set bit, in order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t word = 0; word < m_words.size(); ++word)
            for (quint64 left = m_words[word]; left; left &= left - 1)
                visit(Row(word * 64 + size_t(std::countr_zero(left))));
    }

private:
    quint64 masked(size_t word, Row begin, Row end) const;

    Row m_size;
    std::vector<quint64> m_words;
};

} // namespace tcia::catalog
