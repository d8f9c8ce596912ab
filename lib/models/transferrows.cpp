// SPDX-License-Identifier: Apache-2.0
#include "models/transferrows.h"

#include <algorithm>

namespace tcia::models {

using transfer::State;
using transfer::Transfer;

TransferRows::TransferRows(const transfer::DownloadManager &manager) : m_manager(manager) { rankByQueue(); }

FailureCause TransferRows::causeOf(const Transfer &transfer) const
{
    return {.kind = transfer.error->kind,
            .httpStatus = transfer.error->httpStatus,
            .server = m_manager.serverName(transfer.id)};
}

TransferRows::Place TransferRows::placeOf(Id id) const
{
    const auto slot = m_slots.constFind(id);
    const Entries *entries = slot == m_slots.cend() ? nullptr : m_lists.find(slot->list);
    if (!entries)
        return {};
    const auto found = std::ranges::lower_bound(*entries, slot->rank, {}, &Entry::rank);
    return {.list = slot->list, .row = int(found - entries->begin())};
}

quint32 TransferRows::wanted(Id id) const
{
    const Transfer *transfer = m_manager.find(id);
    return transfer ? wanted(*transfer) : hidden;
}

quint32 TransferRows::wanted(const Transfer &transfer) const
{
    if (!isShownIn(m_view, transfer.state))
        return hidden;
    if (transfer.state != State::Failed || !transfer.error)
        return m_isByQueue && transfer::isFinal(transfer.state) ? TransferLists::ended : TransferLists::others;
    const Group *found = m_lists.group(causeOf(transfer));
    return found ? found->serial : unknown;
}

quint32 TransferRows::makeWanted(const Transfer &transfer)
{
    const quint32 known = wanted(transfer);
    return known == unknown ? m_lists.addGroup(causeOf(transfer)) : known;
}

bool TransferRows::isMisplaced(Id id) const
{
    const auto slot = m_slots.constFind(id);
    return slot != m_slots.cend() && wanted(id) != slot->list;
}

void TransferRows::setView(TransferView view)
{
    m_view = view;
    rebuild();
}

int TransferRows::rankOf(Id id) const { return m_slots.value(id).rank; }

void TransferRows::clear()
{
    m_lists.clear();
    m_slots.clear();
    m_nextRank = 0;
}

void TransferRows::append(const Transfer &transfer)
{
    const Slot slot {.rank = m_nextRank++, .list = makeWanted(transfer)};
    m_slots.insert(transfer.id, slot);
    if (slot.list != hidden)
        m_lists[slot.list].push_back({.rank = slot.rank, .id = transfer.id});
}

// What ended is sorted among the others. Other transfers stay in their lists.
void TransferRows::rank(const QList<Id> &order)
{
    m_lists.clearEntries();
    m_isByQueue = false;
    m_nextRank = 0;
    const auto append = [this](Id id) {
        const auto slot = m_slots.find(id);
        if (slot == m_slots.end()) // removed since it was sorted
            return;
        slot->rank = m_nextRank++;
        if (slot->list == TransferLists::ended)
            slot->list = TransferLists::others;
        if (slot->list != hidden)
            m_lists[slot->list].push_back({.rank = slot->rank, .id = id});
    };
    for (const Id id : order)
        append(id);
    if (m_nextRank == m_slots.size())
        return;
    const QSet<Id> sorted(order.cbegin(), order.cend());
    for (const Transfer &transfer : m_manager.transfers())
        if (!sorted.contains(transfer.id))
            append(transfer.id);
}

void TransferRows::rankByQueue()
{
    clear();
    m_isByQueue = true;
    m_slots.reserve(qsizetype(m_manager.transfers().size()));
    for (const Transfer &transfer : m_manager.transfers())
        append(transfer);
}

void TransferRows::drop(const QList<Id> &ids)
{
    if (ids.size() == m_slots.size()) // often: all at once
        return clear();
    for (const Id id : ids) {
        if (const Place place = placeOf(id); place.row >= 0)
            m_lists[place.list][size_t(place.row)].id = {};
        m_slots.remove(id);
    }
    m_lists.eraseIf([](const Entry &entry) { return !entry.id.isValid(); });
}

void TransferRows::add(const QList<Id> &ids)
{
    for (const Id id : ids)
        m_slots.insert(id, {.rank = m_nextRank++, .list = hidden});
}

int TransferRows::appendable(const QList<Id> &ids) const
{
    int count = 0;
    for (const Id id : ids) {
        const quint32 list = wanted(id);
        if (list != TransferLists::others && list != hidden)
            return -1;
        count += list == TransferLists::others;
    }
    return count;
}

void TransferRows::update(const QList<Id> &ids)
{
    QHash<quint32, Entries> arriving;
    for (const Id id : ids) {
        const auto slot = m_slots.find(id);
        if (slot == m_slots.end())
            continue;
        const Transfer *transfer = m_manager.find(id);
        const quint32 to = transfer ? makeWanted(*transfer) : hidden;
        if (to == slot->list)
            continue;
        if (const Place from = placeOf(id); from.row >= 0) {
            m_lists[from.list][size_t(from.row)].id = {};
            arriving[from.list]; // its list is passed over
        }
        slot->list = to;
        if (to != hidden)
            arriving[to].push_back({.rank = slot->rank, .id = id});
    }
    for (auto list = arriving.begin(); list != arriving.end(); ++list) {
        Entries &entries = m_lists[list.key()];
        std::erase_if(entries, [](const Entry &entry) { return !entry.id.isValid(); });
        std::ranges::sort(*list, {}, &Entry::rank);
        const auto middle = std::ptrdiff_t(entries.size());
        entries.insert(entries.end(), list->begin(), list->end());
        std::ranges::inplace_merge(entries, entries.begin() + middle, {}, &Entry::rank);
    }
    m_lists.eraseEmptyGroups();
}

void TransferRows::rebuild()
{
    m_lists.clear();
    for (const Transfer &transfer : m_manager.transfers()) {
        const auto slot = m_slots.find(transfer.id);
        if (slot == m_slots.end())
            continue;
        slot->list = makeWanted(transfer);
        if (slot->list != hidden)
            m_lists[slot->list].push_back({.rank = slot->rank, .id = transfer.id});
    }
    m_lists.sortByRank();
}

} // namespace tcia::models
