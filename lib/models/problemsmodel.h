// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/problem.h"
#include "transfer/downloadmanager.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace tcia::models {

//! The list of problems, one failure per row in chronological order: failed transfers automatically, other errors (of
//! the archive, the basket …) by add(), ongoing conditions by setOngoing(). A retried transfer leaves the list. Mass
//! failures arrive in slices, with the manager's changed(). The manager must outlive the model.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, //!< transfer::TransferId, invalid if it was not a transfer or no longer exists
        OngoingRole,               //!< bool: added by setOngoing()
        SortRole,                  //!< for QSortFilterProxyModel
        TextRole,                  //!< QString: the failure in one line, for copying
    };

    explicit ProblemsModel(transfer::DownloadManager &manager, QObject *parent = nullptr);

    //! Adds a failure that is not a transfer's. Cancelled errors are not listed.
    void add(const Error &error);

    //! The failure of a repeated request, such as the list of collections: one row until it changes or is resolved. The
    //! same failure (kind, status and context) is not listed again after it was cleared.
    void setOngoing(const QString &what, const std::optional<Error> &error);

    //! Removes all rows; the transfers stay in their queue.
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow(const QList<transfer::TransferId> &ids);
    void forget(const QList<transfer::TransferId> &ids);
    void append(std::vector<Problem> &&problems);
    void remove(std::vector<size_t> positions);
    void numberPlaces();

    transfer::DownloadManager &m_manager;
    std::vector<Problem> m_problems;
    QHash<transfer::TransferId, size_t> m_positions; //!< in m_problems
    QSet<transfer::TransferId> m_failed;             //!< since the last changed()
    std::optional<Error> m_ongoing;                  //!< currently listed, or cleared by the user
    QDateTime m_cleared;                             //!< earlier failures were cleared
};

} // namespace tcia::models
