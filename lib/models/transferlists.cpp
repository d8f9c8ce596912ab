// SPDX-License-Identifier: Apache-2.0
#include "models/transferlists.h"

#include <algorithm>

namespace tcia::models {

const TransferLists::Group *TransferLists::group(quint32 serial) const
{
    const auto found = std::ranges::lower_bound(m_groups, serial, {}, &Group::serial);
    return found == m_groups.end() || found->serial != serial ? nullptr : &*found;
}

const TransferLists::Group *TransferLists::group(const FailureCause &cause) const
{
    const auto found = std::ranges::find(m_groups, cause, &Group::cause);
    return found == m_groups.end() ? nullptr : &*found;
}

quint32 TransferLists::addGroup(const FailureCause &cause)
{
    m_groups.push_back({.serial = ++m_lastSerial, .cause = cause, .entries = {}});
    return m_lastSerial;
}

const TransferLists::Entries *TransferLists::find(quint32 list) const
{
    if (isTopLevel(list))
        return list == others ? &m_others : &m_ended;
    const Group *found = group(list);
    return found ? &found->entries : nullptr;
}

TransferLists::Entries &TransferLists::operator[](quint32 list)
{
    return const_cast<Entries &>(*find(list)); // the object is not const
}

int TransferLists::firstRowOf(quint32 list) const
{
    if (!isTopLevel(list))
        return 0;
    return int(list == others ? m_groups.size() : m_groups.size() + m_others.size());
}

TransferLists::Id TransferLists::idAt(int topLevelRow) const
{
    const int end = firstRowOf(ended);
    return topLevelRow < end ? m_others[size_t(topLevelRow - firstRowOf(others))].id
                             : m_ended[size_t(topLevelRow - end)].id;
}

void TransferLists::clear()
{
    m_groups.clear();
    m_others.clear();
    m_ended.clear();
}

void TransferLists::clearEntries()
{
    m_others.clear();
    m_ended.clear();
    for (Group &group : m_groups)
        group.entries.clear();
}

void TransferLists::eraseIf(const std::function<bool(const Entry &)> &isGone)
{
    std::erase_if(m_others, isGone);
    std::erase_if(m_ended, isGone);
    for (Group &group : m_groups)
        std::erase_if(group.entries, isGone);
    eraseEmptyGroups();
}

void TransferLists::eraseEmptyGroups()
{
    std::erase_if(m_groups, [](const Group &group) { return group.entries.empty(); });
}

void TransferLists::sortByRank()
{
    const auto sort = [](Entries &entries) {
        if (!std::ranges::is_sorted(entries, {}, &Entry::rank)) // often they are in the queue's order
            std::ranges::sort(entries, {}, &Entry::rank);
    };
    sort(m_others);
    sort(m_ended);
    for (Group &group : m_groups)
        sort(group.entries);
}

} // namespace tcia::models
