// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/failurecause.h"
#include "models/transferview.h"
#include "transfer/downloadmanager.h"

#include <QHash>
#include <QSet>

#include <limits>
#include <vector>

namespace tcia::models {

//! The rows of a list of transfers: failed ones in groups by cause, then all others. Each transfer has a rank, which it
//! keeps until the list is sorted anew: rows keep their places while their values change. Changing k of n transfers
//! costs O(k log n) and one pass over the changed lists of numbers. Lives on the manager's thread.
class TransferRows
{
public:
    using Id = transfer::TransferId;
    struct Entry
    {
        int rank = 0;
        Id id; //!< invalid: about to be erased
    };
    using Entries = std::vector<Entry>; //!< by rank
    struct Group
    {
        quint32 serial = 0; //!< permanent; greater than 0
        FailureCause cause;
        Entries entries; //!< never empty after a change
    };
    struct Place
    {
        quint32 group = 0; //!< its serial; 0: none
        int row = -1;      //!< in its list; -1: it is not shown
    };

    //! `manager` must outlive it.
    explicit TransferRows(const transfer::DownloadManager &manager);

    const std::vector<Group> &groups() const { return m_groups; } //!< by serial
    const Entries &others() const { return m_others; }            //!< not in a group
    const Group *group(quint32 serial) const;                     //!< null if unknown
    Place placeOf(Id id) const;

    TransferView view() const { return m_view; }
    void setView(TransferView view); //!< and rebuilds
    //! Ranks the transfers in this order, and others after them.
    void rank(const QList<Id> &order);
    void rankByQueue();      //!< in the queue's order
    int rankOf(Id id) const; //!< of a known one
    void drop(const QList<Id> &ids);

    void add(const QList<Id> &ids); //!< new ones get the last ranks; their rows follow with update()
    //! The new ones among these that would be appended to others(), if all that are shown are; otherwise -1.
    int appendable(const QList<Id> &ids) const;
    bool isMisplaced(Id id) const;     //!< its state belongs elsewhere
    void update(const QList<Id> &ids); //!< moves them where their states belong

private:
    struct Slot
    {
        int rank = 0;
        quint32 group = 0; //!< or hidden
    };
    static constexpr quint32 hidden = std::numeric_limits<quint32>::max();
    static constexpr quint32 unknown = hidden - 1;

    FailureCause causeOf(const transfer::Transfer &transfer) const;
    quint32 wanted(Id id) const; //!< the group it belongs to; unknown if it does not exist yet
    quint32 wanted(const transfer::Transfer &transfer) const;
    quint32 makeWanted(const transfer::Transfer &transfer);
    void clear();
    void append(const transfer::Transfer &transfer); //!< with the next rank
    Entries &entriesOf(quint32 group);
    const Entries *find(quint32 group) const;
    void rebuild();

    const transfer::DownloadManager &m_manager;
    TransferView m_view = TransferView::All;
    std::vector<Group> m_groups;
    Entries m_others;
    QHash<Id, Slot> m_slots;
    int m_nextRank = 0;
    quint32 m_lastSerial = 0;
};

} // namespace tcia::models
