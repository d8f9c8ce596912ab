// SPDX-License-Identifier: Apache-2.0
#include "transfer/transferlist.h"

#include <algorithm>

namespace tcia::transfer {

bool TransferList::isQueued(const SeriesKey &key) const
{
    const QueueItem *known = find(key);
    return known && !isFinal(known->transfer.state);
}

QueueItem &TransferList::append(QueueItem &&item)
{
    m_items.push_back(std::make_unique<QueueItem>(std::move(item)));
    QueueItem &added = *m_items.back();
    added.position = size() - 1;
    index(added);
    return added;
}

void TransferList::index(QueueItem &item)
{
    m_byId.insert(item.transfer.id, &item);
    QueueItem *&known = m_bySeries[keyOf(item.transfer)];
    if (!known || isFinal(known->transfer.state))
        known = &item;
}

void TransferList::renumber()
{
    for (size_t i = 0; i < m_items.size(); ++i)
        m_items[i]->position = qsizetype(i);
    m_firstWaiting = 0;
}

void TransferList::visitWaiting(const std::function<bool(const QueueItem &)> &visit)
{
    bool isFirst = true;
    for (qsizetype i = m_firstWaiting; i < size(); ++i) {
        const QueueItem &item = *m_items[size_t(i)];
        if (item.transfer.state != State::Waiting)
            continue;
        if (std::exchange(isFirst, false))
            m_firstWaiting = i;
        if (!visit(item))
            return;
    }
    if (isFirst)
        m_firstWaiting = size();
}

QList<TransferId> TransferList::move(const QSet<TransferId> &moving, Move where)
{
    using Item = std::unique_ptr<QueueItem>;
    const auto moves = [&moving](const Item &item) { return moving.contains(item->transfer.id); };
    std::vector<double> places;
    places.reserve(m_items.size());
    for (const Item &item : m_items)
        places.push_back(item->place);
    if (where == Move::Top)
        std::stable_partition(m_items.begin(), m_items.end(), moves);
    else if (where == Move::Bottom)
        std::stable_partition(m_items.begin(), m_items.end(), [&moves](const Item &item) { return !moves(item); });
    else if (where == Move::Up) {
        for (size_t i = 1; i < m_items.size(); ++i)
            if (moves(m_items[i]) && !moves(m_items[i - 1]))
                std::swap(m_items[i], m_items[i - 1]);
    } else {
        for (size_t i = m_items.size(); i-- > 1;)
            if (moves(m_items[i - 1]) && !moves(m_items[i]))
                std::swap(m_items[i], m_items[i - 1]);
    }
    renumber();
    // The items exchange their places, except items that move to an end, which would shift all.
    const bool toAnEnd = where == Move::Top || where == Move::Bottom;
    const auto count = std::count_if(m_items.begin(), m_items.end(), moves);
    QList<TransferId> changed;
    qsizetype moved = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (toAnEnd && !moves(m_items[i]))
            continue;
        ++moved;
        const double place = where == Move::Top      ? places.front() - double(count - moved + 1)
                             : where == Move::Bottom ? places.back() + double(moved)
                                                     : places[i];
        if (std::exchange(m_items[i]->place, place) != place)
            changed << m_items[i]->transfer.id;
    }
    return changed;
}

// Few are removed from the indexes. For many, or where a series has several transfers, these are built anew.
TransferList::Removed TransferList::take(const QSet<TransferId> &ids)
{
    const bool hasOneEach = m_bySeries.size() == size();
    Removed gone;
    size_t left = 0;
    for (auto &item : m_items)
        if (ids.contains(item->transfer.id))
            gone.push_back(std::move(item));
        else
            m_items[left++] = std::move(item);
    m_items.resize(left);
    if (hasOneEach && gone.size() < left) {
        for (const auto &item : gone) {
            m_byId.remove(item->transfer.id);
            m_bySeries.remove(keyOf(item->transfer));
        }
    } else {
        m_byId.clear();
        m_bySeries.clear();
        for (const auto &item : m_items)
            index(*item);
    }
    renumber();
    return gone;
}

} // namespace tcia::transfer
