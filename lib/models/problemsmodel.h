// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/problem.h"
#include "transfer/downloadmanager.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>
#include <vector>

namespace tcia::models {

//! The list of problems, one row a cause: failed transfers and blocks of the queue automatically, other errors (of the
//! archive, the basket …) by add(), ongoing conditions by setOngoing(). A retried transfer leaves its row. Cost is
//! proportional to what changed. The manager must outlive the model.
class ProblemsModel : public QAbstractListModel, public ProblemRoles
{
    Q_OBJECT
public:
    explicit ProblemsModel(transfer::DownloadManager &manager, QObject *parent = nullptr);

    //! Adds a failure that is not a transfer's. Cancelled errors are not listed.
    void add(const Error &error);

    //! The failure of a repeated request, such as the list of collections: one row until it changes or is resolved. The
    //! same failure (kind, status and context) is not listed again after it was cleared.
    void setOngoing(const QString &what, const std::optional<Error> &error);

    //! Removes all rows but the blocks; the transfers stay in their queue.
    void clear();

    QList<transfer::TransferId> idsOf(const QModelIndex &index) const; //!< its transfers that still exist
    const Problem &at(int row) const { return m_problems[size_t(row)]; }
    qint64 total() const; //!< failed series, and the other rows

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void totalChanged();

private:
    void follow(const QList<transfer::TransferId> &ids);
    void forget(const QList<transfer::TransferId> &ids);
    void followBlocks();
    void append(Problem &&problem);
    void remove(size_t row);
    size_t rowFor(const FailureCause &cause); //!< appended if new
    void announce(QSet<size_t> &&rows);       //!< rows with changed transfers; removes empty ones

    transfer::DownloadManager &m_manager;
    std::vector<Problem> m_problems;
    QHash<transfer::TransferId, FailureCause> m_listed;
    QSet<transfer::TransferId> m_failed; //!< since the last changed()
    std::optional<Error> m_ongoing;      //!< currently listed, or cleared by the user
    QDateTime m_cleared;                 //!< earlier failures were cleared
};

} // namespace tcia::models
