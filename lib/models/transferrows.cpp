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
    if (!transfer || !isShownIn(m_view, transfer->state))
        return hidden;
    if (transfer->state != State::Failed || !transfer->error)
        return 0;
    const auto found = std::ranges::find(m_groups, causeOf(*transfer), &Group::cause);
    return found == m_groups.end() ? unknown : found->serial;
}

quint32 TransferRows::makeWanted(Id id)
{
    const quint32 known = wanted(id);
    if (known != unknown)
        return known;
    m_groups.push_back({.serial = ++m_lastSerial, .cause = causeOf(*m_manager.find(id)), .entries = {}});
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

QList<TransferRows::Id> TransferRows::ids() const
{
    QList<Entry> all;
    all.reserve(m_slots.size());
    for (auto slot = m_slots.cbegin(); slot != m_slots.cend(); ++slot)
        all << Entry {.rank = slot->rank, .id = slot.key()};
    std::ranges::sort(all, {}, &Entry::rank);
    QList<Id> ids;
    ids.reserve(all.size());
    for (const Entry &entry : all)
        ids << entry.id;
    return ids;
}

void TransferRows::rank(const QList<Id> &order)
{
    m_slots.clear();
    m_slots.reserve(order.size());
    m_nextRank = 0;
    add(order);
    rebuild();
}

void TransferRows::rankByQueue()
{
    QList<Id> order;
    order.reserve(qsizetype(m_manager.transfers().size()));
    for (const Transfer &transfer : m_manager.transfers())
        order << transfer.id;
    rank(order);
}

void TransferRows::dropRemoved()
{
    if (m_manager.transfers().empty()) // often: all at once
        return rank({});
    const auto isGone = [this](const Entry &entry) { return !m_manager.find(entry.id); };
    std::erase_if(m_others, isGone);
    for (Group &group : m_groups)
        std::erase_if(group.entries, isGone);
    std::erase_if(m_groups, [](const Group &group) { return group.entries.empty(); });
    m_slots.removeIf([this](auto slot) { return !m_manager.find(slot.key()); });
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
        const quint32 to = slot == m_slots.end() ? hidden : makeWanted(id);
        if (slot == m_slots.end() || to == slot->group)
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
    const QList<Id> all = ids();
    for (const Id id : all) {
        Slot &slot = m_slots[id];
        slot.group = makeWanted(id);
        if (slot.group != hidden)
            entriesOf(slot.group).push_back({.rank = slot.rank, .id = id});
    }
}

} // namespace tcia::models
