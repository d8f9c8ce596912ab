// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/damageddatabase.h"

#include <QStringList>

#include <memory>

class QLockFile;
class QSqlError;

namespace tcia {

//! How a database file is used.
struct DatabaseOptions
{
    enum class Durability {
        Normal,
        Full, //!< every committed transaction survives a power loss, at the cost of one flush
    };
    enum class Access {
        Shared,
        Exclusive, //!< one program at a time: the file is locked from its opening on
    };
    Durability durability = Durability::Normal;
    Access access = Access::Shared;
};

//! One SQLite file and the connection to it: locking, opening, migration, and the replacement of a damaged file. Lives
//! on the thread that opens it, where it must also be destroyed. Errors: Disk, NoSpace, Database with the file's path;
//! Usage for a file of a newer version; Disk naming the owner if another program holds it.
class DatabaseFile
{
public:
    using Durability = DatabaseOptions::Durability;
    using Access = DatabaseOptions::Access;

    //! `migrations[i]` brings the schema from version i to i+1 (PRAGMA user_version): statements separated by
    //! semicolons, which may not occur inside statements. All pending migrations run in one transaction. A damaged file
    //! is renamed to `….damaged-<time>` and a new one created; a file written by a newer version of this program is
    //! refused, and a locked or unreadable one is left unchanged. Only the user may read and write the file.
    DatabaseFile(QString path, QStringList migrations, DatabaseOptions options = {});
    ~DatabaseFile();
    Q_DISABLE_COPY_MOVE(DatabaseFile)

    //! What is done with a damaged file. Set it before open().
    void setSalvage(Salvage salvage) { m_salvage = std::move(salvage); }

    //! Opens the file at the first call; the others return the same result.
    Result<void> open();

    //! After a successful open().
    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

    //! Begins a transaction that may write.
    Result<void> begin(QSqlDatabase &connection) const;

    //! The Error of a statement on this file; notes damage.
    tl::unexpected<Error> failed(const QSqlError &error) const;
    //! The same error, with the file as its path if it has none.
    Error named(Error error) const;

    const QString &repairNote() const { return m_repairNote; }     //!< see Database
    bool isLockedElsewhere() const { return m_isLockedElsewhere; } //!< see Database

    //! See Database::remove().
    static Result<void> remove(const QString &path);

private:
    Result<void> lock();
    Result<void> connect();
    Result<void> migrate(QSqlDatabase &connection);
    Result<void> migrateInside(QSqlDatabase &connection);
    Result<void> replaceDamaged();

    const QString m_path;
    const QStringList m_migrations;
    const DatabaseOptions m_options;
    const QString m_name;
    Salvage m_salvage;
    QString m_repairNote;
    bool m_isLockedElsewhere = false;
    std::unique_ptr<QLockFile> m_lock;
    bool m_opened = false;
    mutable bool m_damaged = false; //!< the last failure was caused by a damaged file
    Result<void> m_state;
};

} // namespace tcia
