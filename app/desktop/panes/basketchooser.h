// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessionmanager.h"

#include <QToolButton>

namespace tcia::desktop {

class Actions;

//! Names the open basket and its server; its menu chooses another one. As wide as its words, up to a limit.
class BasketChooser : public QToolButton
{
    Q_OBJECT
public:
    //! For the open session, which it must not outlive.
    BasketChooser(session::SessionManager &sessions, const Actions &actions, QWidget *parent = nullptr);

private:
    void showCurrent();

    session::ServerSession &m_session;
};

} // namespace tcia::desktop
