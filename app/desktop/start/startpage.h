// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QScrollArea>

class QBoxLayout;

namespace tcia::desktop {

class Actions;
class ArchiveCard;
class ConnectionBar;

//! Shown in place of the panes while no archive was ever chosen, or while nothing is known of the open one and its
//! server does not answer: three cards to choose from, and a place for manifests. Scrolls in a small window.
class StartPage : public QScrollArea
{
    Q_OBJECT
public:
    //! `services` and `actions` must outlive it.
    StartPage(session::Services &services, const Actions &actions, QWidget *parent = nullptr);

    //! The session whose server does not answer; null: none is chosen.
    void setUnreachable(session::ServerSession *session);
    void focusFirst(); //!< the first card's button gets the keyboard

Q_SIGNALS:
    void addServerRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const Actions &actions);
    QWidget *buildLinks(const Actions &actions);
    void openFirst(bool (*isIt)(const archive::Server &));
    void showState();

    session::Services &m_services;
    session::ServerSession *m_unreachable = nullptr;
    QWidget *m_content;
    ConnectionBar *m_bar;
    QBoxLayout *m_cards;
    ArchiveCard *m_default;
    ArchiveCard *m_own;
    ArchiveCard *m_demonstration;
};

} // namespace tcia::desktop
