// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/launch.h"

#include <QLocalServer>

namespace tcia::desktop {

//! One window a user: a second start hands its manifest, server and folder to the first, which raises its window. They
//! meet at a local socket that only the user may open, named after the folder of the settings. No key is handed over:
//! the first window uses the key it has for that server. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);

    //! Hands over to a window that is open; false if none answers within two seconds.
    static bool sendToFirst(const session::Launch &launch);

    //! From now on receives what others hand over. False if the socket cannot be opened: then every start has a window.
    bool listen();
    QString socketPath() const { return m_server.fullServerName(); }
    void close(); //!< from now on a start opens a window of its own

Q_SIGNALS:
    void received(const tcia::session::Launch &launch);

private:
    void accept();
    void read(QLocalSocket &socket);

    QLocalServer m_server;
};

} // namespace tcia::desktop
