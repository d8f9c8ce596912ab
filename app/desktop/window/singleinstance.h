// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/launch.h"

#include <QLocalServer>

#include <memory>

class QLockFile;

namespace tcia::desktop {

//! One window per user: a second start sends its manifest, server and folder to the first, which raises its window. A
//! lock file in the settings folder decides which start is the first, also among several at the same instant. They
//! communicate through a local socket that only the user may open, named after that folder. No key is sent: the first
//! window uses its own key for that server. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    //! Call it before anything is opened. True: this is the first start, or the first does not answer: open a window.
    //! The requests of other starts are received from now on. False: the first has taken the request. Blocks for the
    //! disk and, while the first is starting, for ten seconds at most.
    bool start(const session::Launch &launch);

    //! Sends the request to an open window; false if none takes it in time.
    static bool sendToFirst(const session::Launch &launch);
    QString socketPath() const { return m_server.fullServerName(); }
    void close(); //!< from now on every start opens its own window

Q_SIGNALS:
    void received(const tcia::session::Launch &launch);

private:
    bool tryLock();
    void listen();
    void accept();
    void read(QLocalSocket &socket);

    QLocalServer m_server;
    std::unique_ptr<QLockFile> m_lock; //!< held by the first start
};

} // namespace tcia::desktop
