// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

#include <QAbstractTableModel>

namespace tcia::models {

//! The queue of the download manager, one series per row, in queue order. The only place where a transfer has a row;
//! all other code uses its id. Columns are a table in the .cpp. The row's tooltip shows the error. The manager must
//! outlive the model.
class TransferModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    //! Columns that views refer to; the others are only in the table.
    enum Column {
        SeriesColumn,
        StateColumn,
        ProgressColumn,
        ReceivedColumn,
        SpeedColumn,
        TimeLeftColumn,
        FolderColumn
    };

    enum Role {
        IdRole = Qt::UserRole + 1, //!< transfer::TransferId, also through a proxy
        SortRole,                  //!< sort key; for QSortFilterProxyModel
        ProgressRole,              //!< double from 0 to 1, or -1 if unknown; for a progress bar delegate
        StateRole,                 //!< int of transfer::State
        SeriesUidRole,             //!< QString
        FolderRole,                //!< QString: the finished folder's whole path, empty until then
    };

    explicit TransferModel(transfer::DownloadManager &manager, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    transfer::TransferId id(int row) const { return m_ids.at(row); }
    int rowOf(transfer::TransferId id) const { return m_rows.value(id, -1); } //!< -1: it has none

private:
    void append(const QList<transfer::TransferId> &ids);
    void remove();
    void reorder();
    void follow(const QList<transfer::TransferId> &ids);
    void takeOrder();

    transfer::DownloadManager &m_manager;
    QList<transfer::TransferId> m_ids; //!< by row
    QHash<transfer::TransferId, int> m_rows;
};

} // namespace tcia::models
