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

const TransferRows::Group *TransferRows::group(quint32 serial) const
{
    const auto found = std::ranges::lower_bound(m_groups, serial, {}, &Group::serial);
    return found == m_groups.end() || found->serial != serial ? nullptr : &*found;
}

const TransferRows::Entries *TransferRows::find(quint32 group) const
{
    if (group == 0)
        return &m_others;
    const Group *found = this->group(group);
    return found ? &found->entries : nullptr;
}

TransferRows::Entries &TransferRows::entriesOf(quint32 group)
{
    return const_cast<Entries &>(*find(group)); // the object is not const
}

TransferRows::Place TransferRows::placeOf(Id id) const
{
    const auto slot = m_slots.constFind(id);
    const Entries *entries = slot == m_slots.cend() ? nullptr : find(slot->group);
    if (!entries)
        return {};
    const auto found = std::ranges::lower_bound(*entries, slot->rank, {}, &Entry::rank);
    return {.group = slot->group, .row = int(found - entries->begin())};
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
        return 0;
    const auto found = std::ranges::find(m_groups, causeOf(transfer), &Group::cause);
    return found == m_groups.end() ? unknown : found->serial;
}

quint32 TransferRows::makeWanted(const Transfer &transfer)
{
    const quint32 known = wanted(transfer);
    if (known != unknown)
        return known;
    m_groups.push_back({.serial = ++m_lastSerial, .cause = causeOf(transfer), .entries = {}});
    return m_lastSerial;
}

bool TransferRows::isMisplaced(Id id) const
{
    const auto slot = m_slots.constFind(id);
    return slot != m_slots.cend() && wanted(id) != slot->group;
}

void TransferRows::setView(TransferView view)
{
    m_view = view;
    rebuild();
}

int TransferRows::rankOf(Id id) const { return m_slots.value(id).rank; }

void TransferRows::clear()
{
    m_groups.clear();
    m_others.clear();
    m_slots.clear();
    m_nextRank = 0;
}

void TransferRows::append(const Transfer &transfer)
{
    const Slot slot {.rank = m_nextRank++, .group = makeWanted(transfer)};
    m_slots.insert(transfer.id, slot);
    if (slot.group != hidden)
        entriesOf(slot.group).push_back({.rank = slot.rank, .id = transfer.id});
}

// Sorting moves no transfer to another list.
void TransferRows::rank(const QList<Id> &order)
{
    m_others.clear();
    for (Group &group : m_groups)
        group.entries.clear();
    m_nextRank = 0;
    const auto append = [this](Id id) {
        const auto slot = m_slots.find(id);
        if (slot == m_slots.end()) // removed since it was sorted
            return;
        slot->rank = m_nextRank++;
        if (slot->group != hidden)
            entriesOf(slot->group).push_back({.rank = slot->rank, .id = id});
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
            entriesOf(place.group)[size_t(place.row)].id = {};
        m_slots.remove(id);
    }
    const auto isGone = [](const Entry &entry) { return !entry.id.isValid(); };
    std::erase_if(m_others, isGone);
    for (Group &group : m_groups)
        std::erase_if(group.entries, isGone);
    std::erase_if(m_groups, [](const Group &group) { return group.entries.empty(); });
}

void TransferRows::add(const QList<Id> &ids)
{
    for (const Id id : ids)
        m_slots.insert(id, {.rank = m_nextRank++, .group = hidden});
}

int TransferRows::appendable(const QList<Id> &ids) const
{
    int count = 0;
    for (const Id id : ids) {
        const quint32 group = wanted(id);
        if (group != 0 && group != hidden)
            return -1;
        count += group == 0;
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
        if (to == slot->group)
            continue;
        if (const Place from = placeOf(id); from.row >= 0) {
            entriesOf(from.group)[size_t(from.row)].id = {};
            arriving[from.group]; // its list is passed over
        }
        slot->group = to;
        if (to != hidden)
            arriving[to].push_back({.rank = slot->rank, .id = id});
    }
    for (auto list = arriving.begin(); list != arriving.end(); ++list) {
        Entries &entries = entriesOf(list.key());
        std::erase_if(entries, [](const Entry &entry) { return !entry.id.isValid(); });
        std::ranges::sort(*list, {}, &Entry::rank);
        const auto middle = std::ptrdiff_t(entries.size());
        entries.insert(entries.end(), list->begin(), list->end());
        std::ranges::inplace_merge(entries, entries.begin() + middle, {}, &Entry::rank);
    }
    std::erase_if(m_groups, [](const Group &group) { return group.entries.empty(); });
}

void TransferRows::rebuild()
{
    m_groups.clear();
    m_others.clear();
    for (const Transfer &transfer : m_manager.transfers()) {
        const auto slot = m_slots.find(transfer.id);
        if (slot == m_slots.end())
            continue;
        slot->group = makeWanted(transfer);
        if (slot->group != hidden)
            entriesOf(slot->group).push_back({.rank = slot->rank, .id = transfer.id});
    }
    const auto sortByRank = [](Entries &entries) {
        if (!std::ranges::is_sorted(entries, {}, &Entry::rank)) // often they are in the queue's order
            std::ranges::sort(entries, {}, &Entry::rank);
    };
    sortByRank(m_others);
    for (Group &group : m_groups)
        sortByRank(group.entries);
}

} // namespace tcia::models
