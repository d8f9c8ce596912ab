// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/recentlists.h"
#include "session/services.h"

#include <QMenu>

namespace tcia::desktop {

//! The lists opened last, to open again, and an entry that forgets them. Built each time it opens.
class RecentListsMenu : public QMenu
{
    Q_OBJECT
public:
    //! Both must outlive it.
    RecentListsMenu(session::RecentLists &lists, session::Services &services, QWidget *parent);

Q_SIGNALS:
    void chosen(const tcia::session::RecentList &list);

private:
    void build();
    void add(const session::RecentList &list);

    session::RecentLists &m_lists;
    session::Services &m_services;
};

} // namespace tcia::desktop
