// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/launch.h"

#include <QLocalServer>

namespace tcia::desktop {

//! One window per user: a second start sends its manifest, server and folder to the first, which raises its window.
//! They communicate through a local socket that only the user may open, named after the settings folder. No key is
//! sent: the first window uses its own key for that server. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);

    //! Sends the request to an open window; false if none answers within two seconds.
    static bool sendToFirst(const session::Launch &launch);

    //! From now on receives the requests of other starts. False if the socket cannot be opened: then every start opens
    //! a window.
    bool listen();
    QString socketPath() const { return m_server.fullServerName(); }
    void close(); //!< from now on every start opens its own window

Q_SIGNALS:
    void received(const tcia::session::Launch &launch);

private:
    void accept();
    void read(QLocalSocket &socket);

    QLocalServer m_server;
};

} // namespace tcia::desktop
