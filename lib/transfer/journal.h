// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "core/database.h"
#include "transfer/transfer.h"

namespace tcia::transfer {

//! One stored row of the queue.
struct JournalEntry
{
    qint64 key = 0;   //!< permanent, never reused
    double place = 0; //!< sort key of the rows
    archive::Server server;
    Transfer transfer; //!< running states are stored as Waiting
};

//! The changeable part of a row.
struct JournalUpdate
{
    qint64 key = 0;
    double place = 0;
    State state = State::Waiting;
    int attempts = 0;
    std::optional<Error> error;
    QString folder;
    QDateTime finished;
    Count imageCount {}, fileSize {}; //!< actual values
    Digest::Kind proof = Digest::Kind::None;
    qint64 received = 0; //!< of a finished one; what runs begins anew with what its folder has
};

//! The persistent queue in SQLite, which survives any exit of the program. Calls complete in order. Used by one process
//! at a time, from the first call on; in other processes all calls fail with an error that names it.
class Journal
{
public:
    explicit Journal(const QString &path)
        : m_database(path, migrations(), Database::Durability::Full, Database::Access::Exclusive)
    {
    }

    //! All rows in order, sharing equal texts. Unreadable rows are left out and counted.
    struct Content
    {
        QList<JournalEntry> rows;
        qint64 unreadable = 0;
    };
    QFuture<Result<Content>> read();

    //! Adds rows, all of the same server and target.
    QFuture<Result<void>> add(const QList<JournalEntry> &rows);
    //! Writes changed rows; ignores unknown ones.
    QFuture<Result<void>> update(const QList<JournalUpdate> &changes);
    //! Removes rows by their keys.
    QFuture<Result<void>> remove(const QList<qint64> &keys);

    //! See Database::repairNote(). Valid after the first call.
    QString repairNote() const { return m_database.repairNote(); }
    //! True if another process holds it. Valid after the first call.
    bool isLockedElsewhere() const { return m_database.isLockedElsewhere(); }

private:
    static QStringList migrations();
    Database m_database;
};

} // namespace tcia::transfer
