// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/failurecause.h"
#include "transfer/transferid.h"

#include <functional>
#include <limits>
#include <vector>

namespace tcia::models {

//! The lists that a table of transfers consists of, from top to bottom: a row a group of failures by cause, with the
//! failed ones below it, then all others, then those that ended. A value; each list is ordered by rank.
class TransferLists
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
        Entries entries;
    };
    //! Names of lists, besides the serials of the groups.
    static constexpr quint32 others = 0, ended = std::numeric_limits<quint32>::max();
    static constexpr bool isTopLevel(quint32 list) { return list == others || list == ended; }

    const std::vector<Group> &groups() const { return m_groups; } //!< by serial
    const Group *group(quint32 serial) const;                     //!< null if unknown
    const Group *group(const FailureCause &cause) const;
    quint32 addGroup(const FailureCause &cause); //!< returns its serial

    const Entries *find(quint32 list) const; //!< null if unknown
    Entries &operator[](quint32 list);       //!< of a known one

    int topLevelRows() const { return firstRowOf(ended) + int(m_ended.size()); }
    int firstRowOf(quint32 list) const; //!< of its entries; 0 below a group
    Id idAt(int topLevelRow) const;     //!< below the groups

    void clear();
    void clearEntries(); //!< the groups stay
    void eraseIf(const std::function<bool(const Entry &)> &isGone);
    void eraseEmptyGroups();
    void sortByRank();

private:
    std::vector<Group> m_groups;
    Entries m_others, m_ended;
    quint32 m_lastSerial = 0;
};

} // namespace tcia::models
