// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transferid.h"

#include <QList>
#include <QSet>

namespace tcia::transfer {

//! Ids in insertion order without duplicates; removed in slices.
class IdSet
{
public:
    void insert(TransferId id)
    {
        const qsizetype before = m_known.size();
        m_known.insert(id);
        if (m_known.size() > before)
            m_order.append(id);
    }
    bool contains(TransferId id) const { return m_known.contains(id); }
    bool isEmpty() const { return m_known.isEmpty(); }
    qsizetype count() const { return m_known.size(); }
    //! Removes one; its position is skipped later.
    bool remove(TransferId id) { return m_known.remove(id); }

    //! Removes and returns the first ones, at most `most`.
    QList<TransferId> take(qsizetype most)
    {
        QList<TransferId> ids;
        for (; m_next < m_order.size() && ids.size() < most; ++m_next)
            if (m_known.remove(m_order[m_next]))
                ids << m_order[m_next];
        if (m_known.isEmpty()) {
            m_order.clear();
            m_next = 0;
        }
        return ids;
    }

private:
    QSet<TransferId> m_known;
    QList<TransferId> m_order;
    qsizetype m_next = 0;
};

} // namespace tcia::transfer
