// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/connectiontest.h"
#include "session/services.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace tcia::desktop {

//! The list of servers: built-in ones, of which only the key can be set, and the user's own, which can be added,
//! changed and removed. The connection to each can be tested.
class ServersEdit : public QWidget
{
    Q_OBJECT
public:
    //! `services` must outlive it.
    explicit ServersEdit(session::Services &services, QWidget *parent = nullptr);

    void add() { edit(-1); }             //!< opens the form for a new one
    void editNamed(const QString &name); //!< opens the form of the server of that name; nothing if there is none

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showServers();
    void enableButtons();
    void edit(int row); //!< -1: a new one
    void remove();
    void test();
    void showAnswer(qsizetype collections, qint64 ms);
    void showStudies(qint64 studies, bool isMore, qint64 ms);
    void showFailure(const Error &error);
    void trust();
    void keep(const QList<archive::Server> &servers);

    session::Services &m_services;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_test;
    QPushButton *m_trust; //!< offered for a certificate that no authority vouches for
    QLabel *m_words;
    QString m_certificate; //!< SHA-256 of that
    int m_added = -1;      //!< row to be selected once the list has it; -1: none
    session::ConnectionTest m_connection;
};

} // namespace tcia::desktop
