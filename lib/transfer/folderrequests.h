// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/staging.h"
#include "transfer/requestlog.h"

#include <QSet>

namespace tcia::transfer {

//! A locked download folder whose pending requests can be read and changed. Remains of an interruption are cleaned up
//! first, so that its record is complete. Blocking file operations; not thread-safe.
class FolderRequests
{
public:
    //! Opens an existing folder. Disk, naming the owner, if another process uses it.
    [[nodiscard]] static Result<std::unique_ptr<FolderRequests>> open(const QString &root);
    ~FolderRequests(); //!< flushes changes and releases the folder
    Q_DISABLE_COPY_MOVE(FolderRequests)

    QList<SeriesRequest> waiting() const
    {
        return m_content.open + m_content.removed;
    } //!< in request order, then removed ones
    //! The number of waiting requests that had been completed: their folders or some files were removed.
    qsizetype removed() const { return m_content.removed.size(); }
    //! A completed request of a batch that still has pending ones, and its folder.
    struct Completed
    {
        SeriesRequest request;
        QString folder;
    }; //!< the full path
    QList<Completed> completedWithPending() const;
    //! Rows that name no series, by selection.
    const QMap<QString, qint64> &unnamed() const { return m_content.unnamed; }
    qint64 unreadable() const { return m_content.unreadable; }
    bool hasRequests() const { return m_content.exists; } //!< whether anything was ever requested here
    bool isComplete() const { return m_content.isComplete(); }

    //! Finished series that were lost in a power failure: those that are pending again, and those whose request
    //! parameters the folder does not know.
    qint64 lostPending() const { return m_lostPending; }
    const QStringList &lostUnknown() const { return m_lostUnknown; }

    //! Requests series of a server; skips those that are already pending with the same parameters. `selection`: how
    //! they were chosen, see originOf().
    [[nodiscard]] Result<void> add(const archive::Server &server, const QList<Series> &series, const Target &target,
                                   const QJsonObject &selection = {});
    //! A request with the current time and record size.
    [[nodiscard]] Result<SeriesRequest> request(const archive::Server &server, const Series &series,
                                                const Target &target) const;
    [[nodiscard]] Result<void> add(const QList<SeriesRequest> &requests);
    //! Records how many rows of a selection could not be named, until it is requested again or all is dropped.
    [[nodiscard]] Result<void> setUnnamed(const QString &selection, qint64 rows);
    //! Discards all pending and unreadable requests, and the unnamed rows.
    [[nodiscard]] Result<void> dropAll();
    //! Removes these requests if they are the only ones ever made and nothing is recorded. Returns whether it did.
    [[nodiscard]] Result<bool> forget(const QSet<QString> &seriesUids);

private:
    FolderRequests(const QString &root, storage::OpenRoot open) : m_root(root), m_open(std::move(open)), m_log(root) {}
    Result<void> read();
    Result<void> requeueLost();
    void removeUnwanted() const; //!< objects that arrived of series whose requests were dropped

    const QString m_root;
    const storage::OpenRoot m_open;
    const RequestLog m_log;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    RequestLog::Content m_content;
    qint64 m_lostPending = 0;
    QStringList m_lostUnknown;
};

} // namespace tcia::transfer
