// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/basketrows.h"

#include <QAbstractTableModel>

class QItemSelection;

namespace tcia::models {

//! The series of a basket, one per row, in the order they were added or sorted by a column. Columns are a table in the
//! .cpp; their titles come from fields<Series>(). Sorting runs on the pool; new rows are last until they are sorted.
//! Indexes and selection follow their series. The basket must outlive the model.
class BasketModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SeriesUidRole = Qt::UserRole + 1, //!< QString
    };

    explicit BasketModel(basket::Basket &basket, QObject *parent = nullptr);

    //! The selected rows, collected range by range for large selections.
    BasketRows chosen(const QItemSelection &selection) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! Unknown values sort last in either direction. Column -1 restores the insertion order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sorted(); //!< the rows are in the requested order

private:
    //! The state for which an order is computed.
    struct SortRequest
    {
        int column = -1;
        Qt::SortOrder direction = Qt::AscendingOrder;
        qint64 shape = 0;   //!< counts insertions and removals
        qint64 content = 0; //!< counts every change
        bool operator==(const SortRequest &) const = default;
    };

    const Series &at(int row) const;
    void prepare(const basket::BasketChange &change);
    void follow(const basket::BasketChange &change);
    void arrange();
    void take(const Result<QList<quint32>> &order, const SortRequest &made);
    void setOrder(const QList<quint32> &order);
    void move(const QList<int> &positions);

    basket::Basket &m_basket;
    QList<quint32> m_order; //!< the basket's row for each table row; empty: identical
    QList<int> m_positions; //!< during removal in several runs: each row's new position, -1 if removed
    SortRequest m_sortRequest;
    bool m_arranging = false;
};

} // namespace tcia::models
