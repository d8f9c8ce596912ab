// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"

#include <QAbstractTableModel>

namespace tcia::models {

//! The series of a basket, one a row, in the order they were chosen. Columns are a table in the .cpp; their names to people come
//! from fields<Series>(). The basket must outlive the model.
class BasketModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SeriesUidRole = Qt::UserRole + 1, //!< QString
        SortRole,                         //!< a number, date or text that orders as people expect; for QSortFilterProxyModel
    };

    explicit BasketModel(basket::Basket &basket, QObject *parent = nullptr);

    //! The series UIDs of these rows' indexes (of this model, not of a proxy), each once.
    QStringList seriesUids(const QModelIndexList &indexes) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    basket::Basket &m_basket;
};

} // namespace tcia::models
