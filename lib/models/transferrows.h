// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transferlists.h"
#include "models/transferview.h"
#include "transfer/downloadmanager.h"

#include <QHash>
#include <QSet>

namespace tcia::models {

//! The rows of a table of transfers. Each transfer has a rank, which it keeps until the table is sorted anew: rows keep
//! their places while their values change. In the queue's order those that ended come last; a sorted table has them
//! among the others. Changing k of n transfers costs O(k log n) and one pass over the changed lists of numbers. Lives
//! on the manager's thread.
class TransferRows
{
public:
    using Id = transfer::TransferId;
    using Entry = TransferLists::Entry;
    using Entries = TransferLists::Entries;
    using Group = TransferLists::Group;
    struct Place
    {
        quint32 list = TransferLists::others;
        int row = -1; //!< in the list; -1: it is not shown
    };

    //! `manager` must outlive it.
    explicit TransferRows(const transfer::DownloadManager &manager);

    const TransferLists &lists() const { return m_lists; } //!< without empty groups after a change
    Place placeOf(Id id) const;

    TransferView view() const { return m_view; }
    void setView(TransferView view); //!< and rebuilds
    //! Ranks the transfers in this order, and others after them.
    void rank(const QList<Id> &order);
    void rankByQueue();      //!< in the queue's order
    int rankOf(Id id) const; //!< of a known one
    void drop(const QList<Id> &ids);

    void add(const QList<Id> &ids); //!< new ones get the last ranks; their rows follow with update()
    //! The new ones among these that would be appended to the others, if all that are shown are; otherwise -1.
    int appendable(const QList<Id> &ids) const;
    bool isMisplaced(Id id) const;     //!< its state belongs elsewhere
    void update(const QList<Id> &ids); //!< moves them where their states belong

private:
    struct Slot
    {
        int rank = 0;
        quint32 list = 0; //!< or hidden
    };
    static constexpr quint32 hidden = TransferLists::ended - 1;
    static constexpr quint32 unknown = TransferLists::ended - 2;

    FailureCause causeOf(const transfer::Transfer &transfer) const;
    quint32 wanted(Id id) const; //!< the list it belongs to; unknown if it does not exist yet
    quint32 wanted(const transfer::Transfer &transfer) const;
    quint32 makeWanted(const transfer::Transfer &transfer);
    void clear();
    void append(const transfer::Transfer &transfer); //!< with the next rank
    void rebuild();

    const transfer::DownloadManager &m_manager;
    TransferView m_view = TransferView::All;
    TransferLists m_lists;
    QHash<Id, Slot> m_slots;
    int m_nextRank = 0;
    bool m_isByQueue = true;
};

} // namespace tcia::models
