// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/requestlines.h"

namespace tcia::transfer {

//! The requests of a folder, stored in the folder next to the record: `tcia-requests.jsonl`, an append-only file. It
//! holds the folder's pending requests, independent of the folder's location and of the program's own queue. Needs no
//! memory mapping and no file system locks. Functions of files: call them from any thread; those that write, such as
//! add() and drop() take the lock of the file, `tcia-requests.jsonl.lock`, for as long as they write.
//!
//! A batch is a line {"batch": number, "sum": digest of its UIDs} and as many lines {"request": series, "how":
//! {"server", "layout", "verify", "repair", "asked", "recordSize", "origin"}}; other lines are {"drop": UID},
//! {"reopen": UID},
//! {"present": UID}, {"unnamed": rows, "selection": words} and {"acknowledged": true}.
class RequestLog
{
public:
    using Content = RequestContent;
    using Recorded = RecordLookup;

    //! The folder must exist.
    explicit RequestLog(const QString &root) : m_root(root) {}
    static QString fileName(); //!< below the root

    [[nodiscard]] Result<Content> read(const Recorded &recorded) const;
    [[nodiscard]] Result<Content> read() const; //!< reads the record, too
    //! The same without a look at the folders of completed series: none counts as removed.
    [[nodiscard]] Result<Content> readUnchecked(const Recorded &recorded) const;

    //! Adds requests as one batch. They are flushed when it returns; after an error none is added.
    [[nodiscard]] Result<void> add(const QList<SeriesRequest> &requests) const;
    //! Removes the pending requests of these series.
    [[nodiscard]] Result<void> drop(const QStringList &seriesUids) const;
    //! Restores their last requests.
    [[nodiscard]] Result<void> reopen(const QStringList &seriesUids) const;
    //! Marks series that were already complete, so that no records will follow their requests.
    [[nodiscard]] Result<void> present(const QStringList &seriesUids) const;
    //! Stores how many rows of a selection name no series; replaces the previous number.
    [[nodiscard]] Result<void> setUnnamed(const QString &selection, qint64 rows) const;
    //! Acknowledges the unreadable requests and unnamed rows, which are not reported again.
    [[nodiscard]] Result<void> acknowledge() const;

    //! Removes all requests.
    [[nodiscard]] Result<void> remove() const;

private:
    using IsRemoved = std::function<bool(const Directory &root, const storage::RecordedSeries &)>;
    Result<Content> read(const Recorded &recorded, const IsRemoved &isRemoved) const;
    Result<void> append(const QList<QByteArray> &lines) const;

    QString m_root;
};

//! The message that `removed` completed series of a folder are incomplete or missing now. `words`: what follows `tcia
//! download --to`, which fetches them.
QString wordsForRemoved(qsizetype removed, const QString &words);

} // namespace tcia::transfer
