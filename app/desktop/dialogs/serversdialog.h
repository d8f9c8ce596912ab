// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace tcia::desktop {

//! The list of servers: built-in ones, of which only the key can be set, and the user's own, which can be added,
//! changed and removed.
class ServersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ServersDialog(session::Services &services, QWidget *parent = nullptr);

private:
    void showServers();
    void enableButtons();
    void edit(int row); //!< -1: a new one
    void remove();
    void keep(const QList<archive::Server> &servers);

    session::Services &m_services;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QLabel *m_words;
};

} // namespace tcia::desktop
