// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QTimer>

#include <memory>

class QMessageBox;

namespace tcia::desktop {

//! Ends the program after its window was closed, without a frozen window: cancels the open server's requests, stops
//! downloads and writes the settings in the background. If that takes longer than `longestMs` because a disk does not
//! respond, it names the folders still being written to and offers to quit immediately; again after the same time. GUI
//! thread.
class ProgramShutdown : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestMs = 10'000;

    explicit ProgramShutdown(session::Services &services, int waitMs = longestMs, QObject *parent = nullptr);
    ~ProgramShutdown() override;

    void begin(); //!< further calls have no effect

Q_SIGNALS:
    void ended();   //!< all writing has ended
    void aborted(); //!< the user does not wait; threads still write, and the next start cleans up

private:
    void endWhenReady();
    void showBusyFolders();

    session::Services &m_services;
    QTimer m_late;
    bool m_hasBegun = false;
    bool m_hasStopped = false; //!< downloads, and their records are written
    bool m_isWritten = false;  //!< settings
    std::unique_ptr<QMessageBox> m_message;
};

} // namespace tcia::desktop
