// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"

#include <QFuture>
#include <QObject>

namespace tcia::session {

//! The servers that the user can open: the built-in ones, the user's own (archive::serversPath()), and one given on the
//! command line. Lives on one thread; files are read and written in the background.
class ServerList : public QObject
{
    Q_OBJECT
public:
    explicit ServerList(QObject *parent = nullptr); //!< with the built-in servers

    const QList<archive::Server> &all() const { return m_servers; }

    //! Reads the user's servers and appends the one given on the command line. The list stays usable after an error.
    QFuture<Result<void>> load(const std::optional<archive::Server> &given);
    //! Replaces the list and stores the user's own servers.
    QFuture<Result<void>> store(const QList<archive::Server> &servers);
    //! Replaces one server; stores it unless it was given on the command line.
    QFuture<Result<void>> replace(const archive::Server &before, const archive::Server &now);

Q_SIGNALS:
    void changed();

private:
    void set(const QList<archive::Server> &servers);

    QList<archive::Server> m_servers;
    QString m_given; //!< name of the server given on the command line
};

} // namespace tcia::session
