// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"

#include <QAbstractTableModel>

class QItemSelection;

namespace tcia::models {

//! Rows of a basket's table: a value that any thread may read.
struct BasketRows
{
    basket::Snapshot content {};
    QList<quint32> order {};    //!< the content's row for each row of the table; empty: they are the same
    QList<basket::Run> rows {}; //!< of the table
};
//! The UIDs of their series, in the order of the table. Takes time, for the pool.
QStringList uidsOf(const BasketRows &chosen);

//! The series of a basket, one a row, in the order they were chosen or, sorted, by a column. Columns are a table in the .cpp; their
//! names to people come from fields<Series>(). It sorts by itself, on the pool: what is new stands last until its place is
//! found. Indexes and selection follow their series. The basket must outlive the model.
class BasketModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SeriesUidRole = Qt::UserRole + 1, //!< QString
    };

    explicit BasketModel(basket::Basket &basket, QObject *parent = nullptr);

    //! What is selected of it, range by range: all of a large basket may be.
    BasketRows chosen(const QItemSelection &selection) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! What is not known comes last, whichever the order. Column -1 is the order in which they were chosen.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sorted(); //!< what stands where is as it was asked for

private:
    //! What an order is made for.
    struct SortRequest
    {
        int column = -1;
        Qt::SortOrder direction = Qt::AscendingOrder;
        qint64 shape = 0;   //!< counts how often rows came or went
        qint64 content = 0; //!< counts every change
        bool operator==(const SortRequest &) const = default;
    };

    const Series &at(int row) const;
    void prepare(const basket::Step &step);
    void follow(const basket::Step &step);
    void arrange();
    void take(const Result<QList<quint32>> &order, const SortRequest &made);
    void setOrder(const QList<quint32> &order);
    void move(const QList<int> &places);

    basket::Basket &m_basket;
    QList<quint32> m_order; //!< the basket's row for each of ours; empty: they are the same
    QList<int> m_places;    //!< while rows go in several runs: where each of our rows comes to stand, -1 for those that go
    SortRequest m_sortRequest;
    bool m_arranging = false;
};

} // namespace tcia::models
