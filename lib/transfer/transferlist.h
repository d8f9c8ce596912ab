// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tcia::transfer {

//! One transfer with the queue's internal values.
struct QueueItem
{
    Transfer transfer;
    int server = 0;           //!< number in TransferServers
    double place = 0;         //!< sort key in the journal
    qsizetype position = 0;   //!< index in the list
    qint64 notBefore = 0;     //!< milliseconds of the queue's clock
    bool isBusy = false;      //!< a run, even if stopping, has open files: it neither starts nor is removed
    bool mustRequest = false; //!< request from the archive even if the record seems complete
};

//! A read-only view of the queue's transfers in order.
class TransferView
{
public:
    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Transfer;
        using difference_type = std::ptrdiff_t;
        using pointer = const Transfer *;
        using reference = const Transfer &;

        const_iterator() = default;
        explicit const_iterator(const std::unique_ptr<QueueItem> *place) : m_place(place) {}
        reference operator*() const { return (*m_place)->transfer; }
        pointer operator->() const { return &(*m_place)->transfer; }
        const_iterator &operator++()
        {
            ++m_place;
            return *this;
        }
        const_iterator operator++(int) { return const_iterator(m_place++); }
        bool operator==(const const_iterator &) const = default;

    private:
        const std::unique_ptr<QueueItem> *m_place = nullptr;
    };

    explicit TransferView(const std::vector<std::unique_ptr<QueueItem>> &items) : m_items(&items) {}
    size_t size() const { return m_items->size(); }
    bool empty() const { return m_items->empty(); }
    const Transfer &operator[](size_t position) const { return (*m_items)[position]->transfer; }
    const_iterator begin() const { return const_iterator(m_items->data()); }
    const_iterator end() const { return const_iterator(m_items->data() + m_items->size()); }

private:
    const std::vector<std::unique_ptr<QueueItem>> *m_items;
};

//! The direction of a move.
enum class Move { Up, Down, Top, Bottom };

//! Ordered transfers, indexed by id and series. Reordering a hundred thousand only moves pointers.
class TransferList
{
public:
    //! Root and series UID: unique among transfers that are not final.
    using SeriesKey = std::pair<QString, QString>;
    static SeriesKey keyOf(const Transfer &transfer) { return {transfer.target.root, transfer.series.seriesUid}; }

    qsizetype size() const { return qsizetype(m_items.size()); }
    TransferView view() const { return TransferView(m_items); }
    QueueItem &operator[](qsizetype position) { return *m_items[size_t(position)]; }
    const QueueItem &operator[](qsizetype position) const { return *m_items[size_t(position)]; }
    QueueItem *find(TransferId id) const { return m_byId.value(id); }
    //! The current transfer of a series: the one that is not final, else the last.
    QueueItem *find(const SeriesKey &key) const { return m_bySeries.value(key); }
    bool isQueued(const SeriesKey &key) const;

    void reserve(qsizetype more) { m_bySeries.reserve(m_bySeries.size() + more); }
    QueueItem &append(QueueItem &&item);
    //! Makes this the current transfer of its series.
    void setCurrent(QueueItem &item) { m_bySeries[keyOf(item.transfer)] = &item; }

    //! Calls `visit(item)` for waiting transfers in order until it returns false. Skips the non-waiting beginning of
    //! the list.
    void visitWaiting(const std::function<bool(const QueueItem &)> &visit);
    void noteWaiting(const QueueItem &item)
    {
        m_firstWaiting = qMin(m_firstWaiting, item.position);
    } //!< call it when it waits again

    //! Moves items and keeps their relative order. Returns those with a changed place in the journal's order.
    QList<TransferId> move(const QSet<TransferId> &moving, Move where);

    //! Removes and returns items: destroying very many takes time, which can be spent on another thread.
    using Removed = std::vector<std::unique_ptr<QueueItem>>;
    Removed take(const QSet<TransferId> &ids);

private:
    void index(QueueItem &item);
    void renumber();

    std::vector<std::unique_ptr<QueueItem>> m_items;
    QHash<TransferId, QueueItem *> m_byId;
    QHash<SeriesKey, QueueItem *> m_bySeries;
    qsizetype m_firstWaiting = 0; //!< no item before it waits
};

} // namespace tcia::transfer
