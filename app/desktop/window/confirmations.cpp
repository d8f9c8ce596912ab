// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/confirmations.h"

#include "archive/server.h"
#include "core/text.h"
#include "desktop/panes/basketwords.h"
#include "desktop/widgets/icons.h"
#include "session/serversession.h"
#include "session/sessionmanager.h"

#include <QCoreApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

struct Confirmations // for its tr()
{
    Q_DECLARE_TR_FUNCTIONS(tcia::desktop::Confirmations)
};

void open(QMessageBox *box, const QString &yes, const QString &no, std::function<void()> then)
{
    QAbstractButton *accept = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(no, QMessageBox::RejectRole));
    QObject::connect(box, &QMessageBox::buttonClicked, box->parentWidget(),
                     [accept, then = std::move(then)](QAbstractButton *button) {
                         if (button == accept)
                             then();
                     });
    box->open();
}

QMessageBox *question(QMessageBox::Icon icon, const QString &name, const QString &title, const QString &words,
                      QWidget *window)
{
    QMessageBox *box = newQuestion(icon, name, title, window);
    box->setText(words);
    return box;
}

//! Calls `then` for every answer; a server that is opened meanwhile is a no.
void decide(QMessageBox *box, const QString &yes, const QString &no, session::SessionManager &sessions,
            std::function<void(bool)> then)
{
    const QAbstractButton *accept = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(no, QMessageBox::RejectRole));
    QObject::connect(&sessions, &session::SessionManager::aboutToChange, box, &QDialog::reject);
    QObject::connect(box, &QDialog::finished, box->parentWidget(),
                     [box, accept, then = std::move(then)] { then(box->clickedButton() == accept); });
    box->open();
}

} // namespace

QMessageBox *newQuestion(QMessageBox::Icon icon, const QString &name, const QString &title, QWidget *window)
{
    auto *box = new QMessageBox(icon, title, {}, QMessageBox::NoButton, window);
    constexpr int side = 32;
    box->setIconPixmap( // as the other icons of the window are drawn
        desktop::icon(icon == QMessageBox::Warning ? "dialog-warning" : "dialog-information").pixmap(side));
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

void confirmSendingKey(const archive::Server &server, QWidget *window, std::function<void()> then)
{
    QMessageBox *box = question(
        QMessageBox::Warning, u"keyQuestion"_s, Confirmations::tr("API key"),
        Confirmations::tr("Send the API key of %1 without encryption?").arg(text::plain(displayName(server))), window);
    box->setInformativeText(
        Confirmations::tr("The address of this server begins with http: anyone on the network path to "
                          "%1 could read the key. It has not been sent yet.")
            .arg(server.base.host()));
    open(box, Confirmations::tr("&Send the key"), Confirmations::tr("Continue &without it"), std::move(then));
}

void confirmDeletingBasket(const basket::BasketInfo &basket, const QString &server, QWidget *window,
                           std::function<void()> then)
{
    QMessageBox *box = question(
        QMessageBox::Question, u"deleteBasketQuestion"_s, Confirmations::tr("Delete basket"),
        Confirmations::tr("Delete the basket “%1” of %2?").arg(text::plain(basket.name), text::plain(server)), window);
    box->setInformativeText(
        //: %1 is "12 series, 3.4 GB"
        Confirmations::tr("It has %1. This list cannot be restored. Downloaded files stay.").arg(summaryOf(basket)));
    open(box, Confirmations::tr("&Delete"), Confirmations::tr("&Keep"), std::move(then));
}

void confirmOtherServer(const QString &host, const archive::Server &here, session::SessionManager &sessions,
                        QWidget *window, std::function<void(bool)> then)
{
    QMessageBox *box =
        question(QMessageBox::Question, u"otherServerQuestion"_s, Confirmations::tr("Another server"),
                 //: %1 the address of a server, %2 another server
                 Confirmations::tr("This list names the server %1, which is not one of yours: put its series into the "
                                   "basket of %2 all the same?")
                     .arg(host, text::plain(displayName(here))),
                 window);
    decide(box, Confirmations::tr("&Put them there"), Confirmations::tr("&Leave them out"), sessions, std::move(then));
}

void confirmOpeningServer(const QString &list, const archive::Server &server, session::ServerSession &open,
                          session::SessionManager &sessions, QWidget *window, std::function<void(bool)> then)
{
    const QString wanted = text::plain(displayName(server), 60), here = text::plain(displayName(open.server()), 60);
    QMessageBox *box = question(
        QMessageBox::Question, u"openServerQuestion"_s, Confirmations::tr("Another archive"),
        //: %1 a file, %2 a server
        Confirmations::tr("“%1” is a list for %2. Open that archive?").arg(text::plain(list, 60), wanted), window);
    const qint64 selected = open.selection().count();
    //: %1 a server
    QString kept = Confirmations::tr("%1 is closed; its baskets, filters and downloads stay.").arg(here);
    if (selected > 0)
        kept += u' ' + Confirmations::tr("The selection of %Ln series is lost.", nullptr, int(selected));
    box->setInformativeText(kept);
    decide(box, Confirmations::tr("&Open %1").arg(wanted), Confirmations::tr("&Leave the list out"), sessions,
           std::move(then));
}

} // namespace tcia::desktop
