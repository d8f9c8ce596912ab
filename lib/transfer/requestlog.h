// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/requestlines.h"

namespace tcia::transfer {

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
    using Content = RequestContent;
    using Recorded = RecordLookup;

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
