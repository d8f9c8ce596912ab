// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <vector>

namespace tcia::transfer {

//! Numbers of rows, one bit each: a hundred thousand are put in, and taken out in order, in no time.
class RowSet
{
public:
    void insert(qsizetype row);
    bool contains(qsizetype row) const;
    qsizetype count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    void clear();

    //! The first ones in order, which are not in it any more.
    QList<qsizetype> take(qsizetype most);

    //! Each by its new number, where there is one (not -1).
    RowSet renumbered(const QList<qsizetype> &now) const;

private:
    template <typename Visit> void visit(Visit visit) const;

    std::vector<quint64> m_words;
    size_t m_first = 0; //!< no word before it holds any
    qsizetype m_count = 0;
};

} // namespace tcia::transfer
