// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/questions.h"

#include "archive/server.h"
#include "core/text.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

struct Questions // for its tr()
{
    Q_DECLARE_TR_FUNCTIONS(tcia::desktop::Questions)
};

QMessageBox *question(QMessageBox::Icon icon, const QString &name, const QString &title, const QString &words,
                      QWidget *window)
{
    auto *box = new QMessageBox(icon, title, words, QMessageBox::NoButton, window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

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

} // namespace

void askToSendKey(const archive::Server &server, QWidget *window, std::function<void()> then)
{
    QMessageBox *box =
        question(QMessageBox::Warning, u"keyQuestion"_s, Questions::tr("API key"),
                 Questions::tr("Send the API key of %1 without encryption?").arg(text::plain(server.name)), window);
    box->setInformativeText(Questions::tr("The address of this server begins with http: anyone on the network path to "
                                          "%1 could read the key. It has not been sent yet.")
                                .arg(server.base.host()));
    open(box, Questions::tr("&Send the key"), Questions::tr("Go on &without it"), std::move(then));
}

void askToQuit(qint64 series, QWidget *window, std::function<void()> then)
{
    const QString name = u"leaveQuestion"_s;
    if (window->findChild<QMessageBox *>(name))
        return;
    QMessageBox *box =
        question(QMessageBox::Question, name, Questions::tr("Quit"),
                 Questions::tr("%n series are still being downloaded. Quit?", nullptr, int(series)), window);
    box->setInformativeText(
        Questions::tr("Completed series are kept. The others resume when the program is started again."));
    open(box, Questions::tr("&Quit"), Questions::tr("&Continue downloading"), std::move(then));
}

} // namespace tcia::desktop
