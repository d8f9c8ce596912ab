// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QTimer>

#include <memory>

class QMessageBox;

namespace tcia::desktop {

//! Ends the program once its window is closed, without a window that hangs: cancels the requests of the open server,
//! stops downloads and writes the settings in the background. If that takes longer than `longestMs`, because a disk
//! does not answer, it names the folders that are still written to and offers to end at once; again after the same
//! time. Lives on the GUI's thread.
class ProgramShutdown : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestMs = 10'000;

    explicit ProgramShutdown(session::Services &services, int waitMs = longestMs, QObject *parent = nullptr);
    ~ProgramShutdown() override;

    void begin(); //!< the first call counts

Q_SIGNALS:
    void ended();   //!< nothing is written any more
    void aborted(); //!< the user does not wait; threads still write, and the next start cleans up after them

private:
    void endWhenReady();
    void showBusyFolders();

    session::Services &m_services;
    QTimer m_late;
    bool m_hasBegun = false;
    bool m_hasStopped = false; //!< downloads
    bool m_isWritten = false;  //!< settings
    std::unique_ptr<QMessageBox> m_message;
};

} // namespace tcia::desktop
