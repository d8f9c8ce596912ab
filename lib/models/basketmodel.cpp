// SPDX-License-Identifier: Apache-2.0
#include "models/basketmodel.h"

#include "core/async.h"
#include "models/basketcolumns.h"

#include <QItemSelection>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace tcia::models {

BasketModel::BasketModel(basket::Basket &basket, QObject *parent) : QAbstractTableModel(parent), m_basket(basket)
{
    connect(&basket, &basket::Basket::aboutToChange, this, &BasketModel::prepare);
    connect(&basket, &basket::Basket::changed, this, &BasketModel::follow);
}

BasketRows BasketModel::chosen(const QItemSelection &selection) const
{
    QList<basket::Run> runs;
    for (const QItemSelectionRange &range : selection)
        runs.append({range.top(), range.height()});
    return {m_basket.content(), m_order, disjoint(std::move(runs))};
}

const Series &BasketModel::at(int row) const { return m_basket.series()[m_order.isEmpty() ? row : m_order[row]]; }

//! Before the basket's content changes.
void BasketModel::prepare(const basket::BasketChange &change)
{
    const int count = rowCount();
    if (change.inserted.count > 0) {
        const int first = m_order.isEmpty() ? int(change.inserted.first) : count;
        return beginInsertRows({}, first, first + int(change.inserted.count) - 1);
    }
    if (change.removed.isEmpty())
        return;
    QList<int> positions = positionsWithout(change.removed, count);
    if (!m_order.isEmpty()) {
        int next = 0;
        QList<int> sortedPositions(count);
        for (int row = 0; row < count; ++row)
            sortedPositions[row] = positions[m_order[row]] < 0 ? -1 : next++;
        positions = sortedPositions;
    }
    const auto isGone = [](int position) { return position < 0; };
    const auto first = std::find_if(positions.cbegin(), positions.cend(), isGone);
    const auto end = std::find_if_not(first, positions.cend(), isGone);
    if (std::none_of(end, positions.cend(), isGone))
        return beginRemoveRows({}, int(first - positions.cbegin()), int(end - positions.cbegin()) - 1);
    m_positions = positions; // one layout change, because thousands of runs would each move all following rows
    Q_EMIT layoutAboutToBeChanged();
}

//! After it.
void BasketModel::follow(const basket::BasketChange &change)
{
    ++m_sortRequest.content;
    if (change.inserted.count > 0) {
        ++m_sortRequest.shape;
        if (!m_order.isEmpty()) {
            if (change.inserted.first == 0)
                for (quint32 &row : m_order)
                    row += quint32(change.inserted.count);
            for (qsizetype row = change.inserted.first; row < change.inserted.first + change.inserted.count; ++row)
                m_order.append(quint32(row));
        }
        endInsertRows();
    } else if (!change.removed.isEmpty()) {
        ++m_sortRequest.shape;
        if (!m_order.isEmpty()) {
            const QList<int> positions = positionsWithout(change.removed, m_order.size());
            QList<quint32> order;
            for (const quint32 row : std::as_const(m_order))
                if (positions[row] >= 0)
                    order.append(quint32(positions[row]));
            m_order = order;
        }
        if (m_positions.isEmpty()) {
            endRemoveRows();
        } else {
            move(std::exchange(m_positions, {}));
            Q_EMIT layoutChanged();
        }
    }
    if (!change.updated.isEmpty()) { // one signal; views repaint only visible rows
        const int first = m_order.isEmpty() ? int(change.updated.first().first) : 0;
        const int last =
            m_order.isEmpty() ? int(change.updated.last().first + change.updated.last().count) - 1 : rowCount() - 1;
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
    if (m_sortRequest.column >= 0 && change.removed.isEmpty())
        arrange();
}

void BasketModel::sort(int column, Qt::SortOrder order)
{
    m_sortRequest.column = column;
    m_sortRequest.direction = order;
    if (column < 0)
        setOrder({});
    else
        arrange();
}

void BasketModel::arrange()
{
    if (std::exchange(m_arranging, true))
        return; // take() requests another
    const auto work = [content = m_basket.content(), request = m_sortRequest]() -> Result<QList<quint32>> {
        return basketOrder(content, request.column, request.direction);
    };
    onFinished(QtConcurrent::run(work), this,
               [this, request = m_sortRequest](const Result<QList<quint32>> &order) { take(order, request); });
}

//! The request may have changed meanwhile. If only values changed, the order is still better than none.
void BasketModel::take(const Result<QList<quint32>> &order, const SortRequest &made)
{
    m_arranging = false;
    if (m_sortRequest.column < 0 || !order) // out of memory: the rows keep their order
        return;
    if (made.column == m_sortRequest.column && made.direction == m_sortRequest.direction &&
        made.shape == m_sortRequest.shape)
        setOrder(*order);
    if (made == m_sortRequest)
        Q_EMIT sorted();
    else
        arrange();
}

void BasketModel::setOrder(const QList<quint32> &order)
{
    if (order == m_order)
        return;
    const qsizetype count = rowCount();
    QList<int> positionOf(count); // by the basket's rows
    for (int row = 0; row < count; ++row)
        positionOf[order.isEmpty() ? row : order[row]] = row;
    QList<int> positions(count);
    for (int row = 0; row < count; ++row)
        positions[row] = positionOf[m_order.isEmpty() ? row : m_order[row]];
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_order = order;
    move(positions);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void BasketModel::move(const QList<int> &positions)
{
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &one : before)
        after.append(positions[one.row()] < 0 ? QModelIndex() : createIndex(positions[one.row()], one.column()));
    changePersistentIndexList(before, after);
}

int BasketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_basket.series().size());
}

int BasketModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : basketColumnCount(); }

QVariant BasketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Series &series = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return basketCell(series, column);
    case SeriesUidRole: return series.seriesUid;
    case Qt::TextAlignmentRole:
        return isBasketNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

QVariant BasketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return basketColumnTitle(section);
}

} // namespace tcia::models
