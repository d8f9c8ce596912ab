// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

//! Files of earlier versions of the program (tests/fixtures), adapted to the place they are copied to.
namespace tcia::tests {

//! The root and the server that the files of 0.1 name.
inline QString earlierRoot() { return QStringLiteral("/tmp/tcia-fixture/window/root"); }
inline QString earlierServer() { return QStringLiteral("http://127.0.0.1:17399"); }

//! Copies a file, or a folder with all below it. The copies can be written to.
inline bool copyTree(const QString &from, const QString &to)
{
    if (!QFileInfo(from).isDir())
        return QDir().mkpath(QFileInfo(to).path()) && QFile::copy(from, to) &&
               QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    bool isCopied = QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        isCopied = copyTree(entry.filePath(), to + u'/' + entry.fileName()) && isCopied;
    return isCopied;
}

//! Copies the queue of 0.1 with its write-ahead log to `path`, with `root` and `server` (without a path) in place of
//! its own.
inline bool copyQueue(const QString &fixtures, const QString &path, const QString &root, const QString &server)
{
    const QString from = fixtures + QStringLiteral("/0.1/transfers.sqlite");
    if (!copyTree(from, path) || !copyTree(from + QStringLiteral("-wal"), path + QStringLiteral("-wal")))
        return false;
    const QString name = QStringLiteral("earlier queue");
    bool isDone = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        isDone = connection.open();
        const auto replace = [&connection](const QString &statement, const QString &before, const QString &now) {
            QSqlQuery query(connection);
            query.prepare(statement);
            query.addBindValue(before);
            query.addBindValue(now);
            return query.exec();
        };
        isDone = isDone &&
                 replace(QStringLiteral("UPDATE sources SET root=replace(root, ?, ?)"), earlierRoot(), root) &&
                 replace(QStringLiteral("UPDATE transfers SET folder=replace(folder, ?, ?)"), earlierRoot(), root) &&
                 replace(QStringLiteral("UPDATE sources SET server=CAST(replace(CAST(server AS TEXT), ?, ?) AS BLOB)"),
                         earlierServer(), server);
    }
    QSqlDatabase::removeDatabase(name);
    return isDone;
}

//! Adds a withdrawn series to the changes of a catalogue of 0.1, as that version did; `seen` in milliseconds.
inline bool addChange(const QString &path, const QString &server, const QString &seriesUid, qint64 seen)
{
    const QString name = QStringLiteral("earlier catalogue");
    bool isDone = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        isDone = connection.open();
        QSqlQuery query(connection);
        query.prepare(QStringLiteral(
            "INSERT INTO change (server, seen, kind, collection, patient, series, modality, description, what)"
            " VALUES (?, ?, 2, 'Demo-Brain-MR', 'P', ?, 'MR', 'd', '')"));
        query.addBindValue(server);
        query.addBindValue(seen);
        query.addBindValue(seriesUid);
        isDone = query.exec() && isDone;
    }
    QSqlDatabase::removeDatabase(name);
    return isDone;
}

} // namespace tcia::tests
