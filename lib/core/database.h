// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "core/result.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThreadPool>

#include <functional>
#include <memory>

class QLockFile;
class QSqlQuery;

namespace tcia {

//! One SQLite file, accessed only by a worker thread of its own, so that callers never wait for the disk. Work is a
//! function of the connection and runs in submission order. The destructor waits for submitted work.
class Database
{
public:
    //! `migrations[i]` brings the schema from version i to i+1 (PRAGMA user_version): statements separated by
    //! semicolons, which may not occur inside statements. All pending migrations run in one transaction. A damaged file
    //! is renamed to `….damaged-<time>` and a new one created; a file written by a newer version of this program is
    //! refused, and a locked or unreadable one is left unchanged. Only the user may read and write the file. With
    //! `Durability::Full` every result of run() survives a power loss, at the cost of one flush per call. With
    //! `Access::Alone` one Database in one process locks the file from open() on; in all others every result is an
    //! Error naming the owner, and isTaken() is true.
    enum class Durability { Normal, Full };
    enum class Access { Shared, Alone };
    Database(QString path, QStringList migrations, Durability durability = Durability::Normal,
             Access access = Access::Shared);

    //! Copies whatever is still readable in a damaged file into the new one, on the database's thread in one
    //! transaction; returns a sentence for repairNote() that says what was and was not recovered. Set it before open().
    using Salvage = std::function<Result<QString>(QSqlDatabase &damaged, QSqlDatabase &fresh)>;
    void setSalvage(Salvage salvage) { m_salvage = std::move(salvage); }
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
            if (const Result<void> ready = openHere(); !ready)
                return failure(ready.error());
            QSqlDatabase connection = QSqlDatabase::database(m_name, false);
            if (const Result<void> begun = begin(connection); !begun)
                return failure(begun.error());
            Answer answer = attempt(work, connection);
            if (answer && !connection.commit())
                answer = failed(connection.lastError());
            if (!answer) {
                connection.rollback();
                return failure(named(answer.error()));
            }
            committed(answer);
            return answer;
        });
    }

    //! What was done about a damaged file, as a message for the user; empty if nothing. Valid after open().
    QString repairNote() const { return m_repairNote; }

    //! True if another process holds the file. Valid after open().
    bool isTaken() const { return m_isTaken; }

    //! Removes an Access::Alone file and its companions unless it is in use.
    static Result<void> remove(const QString &path);

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

    Result<void> openHere();
    Result<void> lockHere();
    Result<void> connectHere();
    Result<void> migrate(QSqlDatabase &connection);
    Result<void> migrateInside(QSqlDatabase &connection);
    Result<void> begin(QSqlDatabase &connection) const;
    Result<void> setAside();
    void salvageFrom(const QString &damagedPath);
    tl::unexpected<Error> failed(const QSqlError &error) const; //!< notes damage
    Error named(Error error) const;                             //!< with the file as its path if it has none

    const QString m_path;
    const QStringList m_migrations;
    const Durability m_durability;
    const Access m_access;
    const QString m_name;
    Salvage m_salvage;
    QString m_repairNote;
    QString m_setAside; // only on m_thread: the damaged file's new name
    bool m_isTaken = false;
    std::unique_ptr<QLockFile> m_lock; // only on m_thread
    bool m_opened = false;             // only on m_thread
    mutable bool m_damaged = false;    // only on m_thread: the last failure was caused by a damaged file
    Result<void> m_state;              // only on m_thread
    QThreadPool m_thread;              // exactly one thread, which never expires: a connection belongs to its thread
};

//! Runs a prepared query. On failure the statement is logged; the Error names the file instead, which means more to
//! users.
[[nodiscard]] Result<void> execute(QSqlQuery &query);

//! Prepares and runs `statement` with positional values.
[[nodiscard]] Result<void> execute(QSqlDatabase &connection, const QString &statement, const QVariantList &values = {});

} // namespace tcia
