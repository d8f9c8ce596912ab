// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace tcia::models {

//! What could not be done, one failure a row, in the order they happened: failed transfers by themselves, other errors (of the
//! archive, the basket …) by add(), what lasts until it is over by setOngoing(). A transfer that is tried again leaves the list. What
//! fails by the thousand comes in slices, with the manager's changed(). The manager must outlive the model.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, WhatColumn, HeadlineColumn, AdviceColumn, ServerTextColumn };

    enum Role {
        IdRole = Qt::UserRole + 1,  //!< transfer::TransferId, not valid where it was no transfer or that is gone
        OngoingRole,               //!< bool: came by setOngoing()
        SortRole,                   //!< for QSortFilterProxyModel
        TextRole,                   //!< QString: the whole failure in one line, to copy
    };

    explicit ProblemsModel(transfer::DownloadManager &manager, QObject *parent = nullptr);

    //! A failure that is no transfer's. Being stopped by the user (Cancelled) is no problem and is not listed.
    void add(const Error &error);

    //! The failure of something that is asked again and again, such as the list of collections: one row until it is another one
    //! or none any longer, then none. The same, of one kind, status and subject, is not listed again once it was cleared.
    void setOngoing(const QString &what, const std::optional<Error> &error);

    //! Forgets all rows; the transfers stay in their queue.
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    //! One row.
    struct Problem
    {
        QDateTime when; //!< UTC
        Error error;
        QString what;   //!< which series, or what else it was, in words; empty where the error says it
        transfer::TransferId transfer; //!< not valid where it was none, or that is gone
        bool isOngoing = false;
    };

private:
    void follow(const QList<transfer::TransferId> &ids);
    void forget(const QList<transfer::TransferId> &ids);
    void append(std::vector<Problem> &&problems);
    void remove(std::vector<size_t> places);
    void numberPlaces();

    transfer::DownloadManager &m_manager;
    std::vector<Problem> m_problems;
    QHash<transfer::TransferId, size_t> m_places; //!< in m_problems
    QSet<transfer::TransferId> m_failed;          //!< since they were last told of
    std::optional<Error> m_ongoing;   //!< listed, or cleared by the user
    QDateTime m_cleared; //!< what failed before was forgotten
};

} // namespace tcia::models
