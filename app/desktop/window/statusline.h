// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QTimer>

class QLabel;
class QStatusBar;

namespace tcia::desktop {

//! The status line: server and age of the content, transfers, speed and remaining time.
class StatusLine : public QObject
{
    Q_OBJECT
public:
    StatusLine(session::Services &services, QStatusBar &bar);

private:
    void follow();
    void showServer();
    void showTransfers(const transfer::Progress &progress);

    session::Services &m_services;
    QLabel *m_server;
    QLabel *m_shown;
    QLabel *m_transfers;
    QTimer m_aging; //!< updates the displayed age
};

} // namespace tcia::desktop
