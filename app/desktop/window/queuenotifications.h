// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/window/desktopnotification.h"
#include "session/queuerun.h"
#include "session/services.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace tcia::desktop {

//! Notifies users who look at another window when long downloads have ended, and when the queue cannot go on; see
//! QueueRun. Where the desktop shows no notifications, the window asks for attention. A setting turns it off. GUI
//! thread.
class QueueNotifications : public QObject
{
    Q_OBJECT
public:
    //! Belongs to the window; `services` must outlive it.
    QueueNotifications(session::Services &services, QWidget &window);

    void tell(const session::QueueNews &news); //!< if it is wanted and the window is not active

Q_SIGNALS:
    void clicked(); //!< one of the notifications

private:
    void update();

    session::Services &m_services;
    QWidget &m_window;
    session::QueueRun m_run;
    DesktopNotifier m_desktop;
    QElapsedTimer m_clock;
    QTimer m_stallTimer; //!< while nothing goes on
};

} // namespace tcia::desktop
