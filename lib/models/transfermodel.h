// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transfercells.h"
#include "models/transferrows.h"
#include "session/diskindex.h"

#include <QAbstractItemModel>

#include <functional>

namespace tcia::models {

//! The transfers of a view: first one row a cause of failures, with the failed transfers below it, then all others, one
//! row each, in the order of the queue with those that ended last, or as sorted. Rows keep their places while their
//! values change; sorting is done once, when it is requested. The only place where a transfer has a row; all other code
//! uses its id. The manager must outlive the model.
class TransferModel : public QAbstractItemModel, public TransferRoles
{
    Q_OBJECT
public:
    explicit TransferModel(transfer::DownloadManager &manager, QObject *parent = nullptr);

    //! Done series whose files are lost say so. `disk` must outlive it.
    void followDisk(const session::DiskIndex &disk);

    TransferView view() const { return m_rows.view(); }
    void setView(TransferView view);

    bool isGroup(const QModelIndex &index) const;
    QList<transfer::TransferId> idsBelow(const QModelIndex &group) const;
    QString saidOf(const QModelIndex &group) const;                     //!< see saidAbout()
    QModelIndex indexOf(transfer::TransferId id, int column = 0) const; //!< invalid if it is not shown

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! -1: the order of the queue, at once. By a column on the pool: layoutChanged follows, unless another request
    //! does.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool isSorting() const { return m_isSorting; }

private:
    using Ids = QList<transfer::TransferId>;
    const TransferRows::Group *groupAt(const QModelIndex &index) const; //!< null unless it is one
    transfer::TransferId idAt(const QModelIndex &index) const;
    QModelIndex groupIndex(quint32 serial) const;
    void append(const Ids &ids);
    void follow(const Ids &ids);
    void relayout(const std::function<void()> &change);

    transfer::DownloadManager &m_manager;
    const session::DiskIndex *m_disk = nullptr;
    TransferRows m_rows;
    int m_sortColumn = -1;
    int m_sortRequest = 0; //!< number of the last one
    bool m_isSorting = false;
};

} // namespace tcia::models
