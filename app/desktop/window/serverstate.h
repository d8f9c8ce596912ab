// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/elidedlabel.h"
#include "session/services.h"

#include <QTimer>

namespace tcia::desktop {

//! One line with the state of the open server and the age of the shown content.
class ServerState : public ElidedLabel
{
    Q_OBJECT
public:
    //! `services` must outlive it.
    explicit ServerState(session::Services &services, QWidget *parent = nullptr);

private:
    void follow();
    void showServer();

    session::Services &m_services;
    QTimer m_aging; //!< updates the displayed age
};

} // namespace tcia::desktop
