// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMessageBox>

#include <functional>

namespace tcia::archive {
struct Server;
}
namespace tcia::basket {
struct BasketInfo;
}
namespace tcia::session {
class ServerSession;
class SessionManager;
} // namespace tcia::session

//! Confirmations of the window. Each is a modeless message box over `window` that calls `then` if the answer is yes.
namespace tcia::desktop {

//! A question without words and buttons yet, which is deleted when it is closed.
QMessageBox *newQuestion(QMessageBox::Icon icon, const QString &name, const QString &title, QWidget *window);

//! Asks whether the key of a server may be sent without encryption.
void confirmSendingKey(const archive::Server &server, QWidget *window, std::function<void()> then);

//! Asks whether to delete a basket of the named server and says what is lost.
void confirmDeletingBasket(const basket::BasketInfo &basket, const QString &server, QWidget *window,
                           std::function<void()> then);

//! Asks whether the series of a list that names `host` go to the basket of the server `here` all the same. `then` is
//! called for every answer; another server that is opened meanwhile is a no.
void confirmOtherServer(const QString &host, const archive::Server &here, session::SessionManager &sessions,
                        QWidget *window, std::function<void(bool)> then);

//! Asks whether to open the server that the file `list` names in place of the open one, and says what is kept. `then`
//! is called for every answer; another server that is opened meanwhile is a no.
void confirmOpeningServer(const QString &list, const archive::Server &server, session::ServerSession &open,
                          session::SessionManager &sessions, QWidget *window, std::function<void(bool)> then);

} // namespace tcia::desktop
