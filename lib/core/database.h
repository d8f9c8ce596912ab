// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "core/databasefile.h"
#include "core/sql.h"

#include <QFuture>
#include <QPromise>
#include <QSqlError>
#include <QThreadPool>

#include <memory>

namespace tcia {

//! One SQLite file, accessed only by a worker thread of its own, so that callers never wait for the disk. Work is a
//! function of the connection and runs in submission order. The destructor waits for submitted work.
class Database
{
public:
    using Durability = DatabaseOptions::Durability;
    using Access = DatabaseOptions::Access;
    using Salvage = tcia::Salvage;

    //! See DatabaseFile. Where another program holds a file of Access::Exclusive, every result is an Error naming the
    //! owner, and isLockedElsewhere() is true.
    Database(QString path, QStringList migrations, Durability durability = Durability::Normal,
             Access access = Access::Shared);
    //! See DatabaseFile; runs on the database's thread.
    void setSalvage(Salvage salvage) { m_file->setSalvage(std::move(salvage)); }
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! Opens the file. Every run() waits for it and fails with its error.
    QFuture<Result<void>> open();

    //! Runs `work(QSqlDatabase &)`, which returns a Result<T>, on the database's thread inside one transaction; an
    //! error rolls it back. `committed(answer)` is called there after the commit. Continue with onFinished().
    template <typename Work>
    auto run(Work work)
    {
        return run(std::move(work), [](const auto &) {});
    }
    template <typename Work, typename Committed>
    auto run(Work work, Committed committed) -> QFuture<std::invoke_result_t<Work, QSqlDatabase &>>
    {
        using Answer = std::invoke_result_t<Work, QSqlDatabase &>;
        return post<Answer>([this, work = std::move(work), committed = std::move(committed)]() mutable -> Answer {
            if (const Result<void> ready = m_file->open(); !ready)
                return failure(ready.error());
            QSqlDatabase connection = m_file->connection();
            if (const Result<void> begun = m_file->begin(connection); !begun)
                return failure(begun.error());
            Answer answer = attempt(work, connection);
            if (answer && !connection.commit())
                answer = m_file->failed(connection.lastError());
            if (!answer) {
                connection.rollback();
                return failure(m_file->named(answer.error()));
            }
            committed(answer);
            return answer;
        });
    }

    //! What was done about a damaged file, as a message for the user; empty if nothing. Valid after open().
    QString repairNote() const { return m_file->repairNote(); }

    //! True if another process holds the file. Valid after open().
    bool isLockedElsewhere() const { return m_file->isLockedElsewhere(); }

    //! Removes an Access::Exclusive file and its companions unless it is in use.
    static Result<void> remove(const QString &path) { return DatabaseFile::remove(path); }

private:
    //! Not QtConcurrent::run(): waiting for its future may run the task on the waiting thread, which the connection
    //! does not belong to.
    template <typename Answer, typename Task>
    QFuture<Answer> post(Task task)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_thread.start([promise, task = std::move(task)]() mutable {
            finishWith(*promise, std::move(task)); // no exception may leave the thread
        });
        return promise->future();
    }

    std::unique_ptr<DatabaseFile> m_file; //!< used and destroyed on m_thread
    QThreadPool m_thread;                 //!< exactly one thread, which never expires: a connection belongs to it
};

} // namespace tcia
