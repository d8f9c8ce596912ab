// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessionmanager.h"

#include <QMenu>

namespace tcia::desktop {

class Actions;

//! The menu of baskets: those of the open server to choose from, those of other servers, and what can be done with the
//! open one. It is built each time it opens.
class BasketMenu : public QMenu
{
    Q_OBJECT
public:
    //! Both must outlive it.
    BasketMenu(session::SessionManager &sessions, const Actions &actions, QWidget *parent);

private:
    void build();
    void addOfServer(session::ServerSession &session);
    void addOfOthers(const QList<basket::BasketInfo> &baskets);
    void addCommands();
    QMenu *newSetsMenu();

    session::SessionManager &m_sessions;
    const Actions &m_actions;
};

} // namespace tcia::desktop
