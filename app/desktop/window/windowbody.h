// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QStackedWidget>

namespace tcia::session {
class FolderCheck;
}

namespace tcia::desktop {

class Actions;
class Notice;
class StartPage;

//! The window's body: the panes of the open server, or the start page while there is nothing to show of any, or a
//! message while one is being opened.
class WindowBody : public QStackedWidget
{
    Q_OBJECT
public:
    //! `services` and `actions` must outlive it.
    WindowBody(session::Services &services, const Actions &actions, QWidget *parent = nullptr);

    //! The panes of the open session; null before they and the session are deleted. The caller owns them.
    void setPanes(QWidget *panes);

Q_SIGNALS:
    void addServerRequested();
    void archiveShown(bool shown); //!< the panes of an archive are shown, or are about to be

private:
    void refresh();
    bool isUnreachable() const;
    void follow(session::ServerSession &session);
    void lookAtSelected(const session::SeriesSelection &selection);

    session::Services &m_services;
    Notice *m_opening;
    StartPage *m_start;
    session::FolderCheck *m_check;
    QString m_looked; //!< the series whose folder was looked at last
    QWidget *m_panes = nullptr;
};

} // namespace tcia::desktop
