// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "transfer/staging.h"
#include "transfer/transfer.h"

#include <QDateTime>

#include <functional>

namespace tcia::transfer {

//! One series that was asked for into a folder, and how. Holds no API key.
struct Request
{
    Series series;
    archive::Server server;
    Target target;          //!< its root is the folder, wherever that is now
    QDateTime asked {};     //!< UTC
    qint64 recordSize = 0;  //!< of the folder's record then: what was recorded behind it answers the request
};

//! The same for all requests of one server and one target, whenever they were asked for.
QByteArray keyOf(const Request &request);

//! What was asked for into a folder, kept in that folder beside the record: `tcia-requests.jsonl`, to which lines are only ever
//! appended. It says what the folder still waits for, wherever the folder is and whatever became of the program's own queue. Needs
//! no mapped memory and no locks of the file system. Functions of files: call them from any thread; those that write, such as add() and
//! drop() take the lock of the file, `tcia-requests.jsonl.lock`, for as long as they write.
//!
//! A batch is a line {"batch": number, "sum": digest of its UIDs} and as many lines {"request": series, "how": {"server", "layout",
//! "verify", "repair", "asked", "recordSize"}}; other lines are {"drop": UID}, {"reopen": UID}, {"present": UID} and {"acknowledged": true}.
class RequestLog
{
public:
    //! What the folder says.
    struct Content
    {
        bool exists = false;      //!< something was asked for here; not where the file says nothing of that
        QList<Request> open;      //!< neither taken nor dropped since, in the order of the asking
        QList<Request> gone;      //!< recorded since, or there already, but the folder was removed
        QList<Request> taken;     //!< recorded since, or there already
        QList<Request> dropped;
        qint64 unreadable = 0;    //!< requests that were damaged or cut short, so that what they asked for is not known
        bool isComplete() const { return exists && open.isEmpty() && gone.isEmpty() && unreadable == 0; }
    };
    //! What was recorded last of a series; none: nothing.
    using Recorded = std::function<std::optional<RecordedSeries>(const QString &seriesUid)>;

    //! A folder that is there.
    explicit RequestLog(const QString &root) : m_root(root) {}
    static QString fileName(); //!< below the root

    [[nodiscard]] Result<Content> read(const Recorded &recorded) const;
    [[nodiscard]] Result<Content> read() const; //!< reads the record, too

    //! Adds requests as one batch. They are on the disk when it returns; on an error none is there.
    [[nodiscard]] Result<void> add(const QList<Request> &requests) const;
    //! The folder does not wait for these series any more.
    [[nodiscard]] Result<void> drop(const QStringList &seriesUids) const;
    //! It waits for them again, as they were asked for last.
    [[nodiscard]] Result<void> reopen(const QStringList &seriesUids) const;
    //! These were there already, whole, so that nothing is recorded behind their requests.
    [[nodiscard]] Result<void> present(const QStringList &seriesUids) const;
    //! What could not be read by now is not told again.
    [[nodiscard]] Result<void> acknowledge() const;

    //! Forgets all that was ever asked for, as if nothing had been.
    [[nodiscard]] Result<void> remove() const;

private:
    Result<void> append(const QList<QByteArray> &lines) const;

    QString m_root;
};

} // namespace tcia::transfer
