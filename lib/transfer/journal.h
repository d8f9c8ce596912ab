// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "core/database.h"
#include "transfer/transfer.h"

namespace tcia::transfer {

//! One row of the queue as it is kept.
struct JournalEntry
{
    qint64 key = 0;      //!< for ever the same, and never used again
    double place = 0;    //!< rows stand in the order of it
    archive::Server server;
    Transfer transfer;   //!< what is under way is kept as Waiting
};

//! What changes of a row after it was queued.
struct JournalUpdate
{
    qint64 key = 0;
    double place = 0;
    State state = State::Waiting;
    int attempts = 0;
    std::optional<Error> error;
    QString folder;
    QDateTime finished;
    Count imageCount {}, fileSize {}; //!< as they turned out
};

//! The queue on disk, in SQLite, so that it outlives the program however that ends. Answers arrive in the order of the questions.
//! It belongs to one process at a time, from the first question on; to any other all answers are errors that name that process.
class Journal
{
public:
    explicit Journal(const QString &path)
        : m_database(path, migrations(), Database::Durability::Full, Database::Access::Alone) {}

    //! All rows in their order, those read again made to share their texts. Rows that cannot be read are left out and counted.
    struct Content { QList<JournalEntry> rows; qint64 unreadable = 0; };
    QFuture<Result<Content>> read();

    //! Adds rows, all of the same server and target.
    QFuture<Result<void>> add(const QList<JournalEntry> &rows);
    //! Writes what changed of rows; rows that are not there are left out.
    QFuture<Result<void>> update(const QList<JournalUpdate> &changes);
    //! Forgets rows by their keys.
    QFuture<Result<void>> remove(const QList<qint64> &keys);

    //! See Database::repairNote(). Valid after the first answer.
    QString repairNote() const { return m_database.repairNote(); }
    //! True where it is another process's. Valid after the first answer.
    bool isTaken() const { return m_database.isTaken(); }

private:
    static QStringList migrations();
    Database m_database;
};

} // namespace tcia::transfer
