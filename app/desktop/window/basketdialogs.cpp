// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/basketdialogs.h"

#include "core/async.h"
#include "desktop/dialogs/basketsetsdialog.h"
#include "desktop/panes/basketwords.h"
#include "desktop/widgets/designsize.h"
#include "desktop/window/actions.h"
#include "desktop/window/confirmations.h"
#include "session/basketsets.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

BasketDialogs::BasketDialogs(session::Services &services, const Actions &actions, QWidget &window, QObject *parent)
    : QObject(parent), m_services(services), m_actions(actions), m_window(window)
{
    using enum Act;
    connect(&actions[NewBasket], &QAction::triggered, this, &BasketDialogs::create);
    connect(&actions[RenameBasket], &QAction::triggered, this, &BasketDialogs::rename);
    connect(&actions[DuplicateBasket], &QAction::triggered, this, &BasketDialogs::duplicate);
    connect(&actions[DeleteBasket], &QAction::triggered, this, &BasketDialogs::remove);
    const auto on = [&](Act act, std::optional<basket::SetOperation> how) {
        connect(&actions[act], &QAction::triggered, this, [this, how] { combine(how); });
    };
    on(UniteBaskets, basket::SetOperation::Unite);
    on(IntersectBaskets, basket::SetOperation::Intersect);
    on(SubtractBaskets, basket::SetOperation::Subtract);
    on(CompareBaskets, {});
    connect(&services.sessions(), &session::SessionManager::aboutToChange, this, &BasketDialogs::followBaskets);
    connect(&services.sessions(), &session::SessionManager::changed, this, &BasketDialogs::followBaskets);
    followBaskets();
}

//! There must be another basket to combine the open one with.
void BasketDialogs::followBaskets()
{
    const auto allow = [this] {
        session::ServerSession *session = m_services.session();
        const bool hasOther = session && session->baskets().isLoaded() && !otherBaskets(session->baskets()).isEmpty();
        for (const Act act : {Act::UniteBaskets, Act::IntersectBaskets, Act::SubtractBaskets, Act::CompareBaskets})
            m_actions[act].setEnabled(hasOther);
    };
    if (session::ServerSession *session = m_services.session())
        connect(&session->baskets(), &session::Baskets::changed, this, allow);
    allow();
}

void BasketDialogs::combine(std::optional<basket::SetOperation> how)
{
    auto *dialog = new BasketSetsDialog(m_services.session()->baskets(), how, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BasketSetsDialog::chosen, this, &BasketDialogs::apply);
    connect(&m_services.sessions(), &session::SessionManager::aboutToChange, dialog, &QDialog::reject);
    dialog->open();
}

void BasketDialogs::apply(const QString &other, basket::SetOperation how)
{
    session::Baskets &baskets = m_services.session()->baskets();
    onFinished(session::combine(baskets, other, how), this,
               [this, name = basketName(baskets.current())](const Result<basket::EditOutcome> &done) {
                   if (!done)
                       return Q_EMIT failed(done.error());
                   const session::AddResult added {.fresh = done->added, .alreadyPresent = done->alreadyPresent};
                   Q_EMIT changed(done->removed > 0 ? takenOutWords(done->removed, name) : wordsOf(added, name),
                                  done->removed + done->added > 0);
               });
}

void BasketDialogs::create()
{
    const session::Baskets &baskets = m_services.session()->baskets();
    askName(tr("New basket"), tr("&Create"), baskets.freeName(basket::defaultBasketName()), &session::Baskets::create,
            false);
}

void BasketDialogs::rename()
{
    askName(tr("Rename basket"), tr("&Rename"), m_services.session()->baskets().current().name,
            &session::Baskets::rename, true);
}

void BasketDialogs::duplicate()
{
    const session::Baskets &baskets = m_services.session()->baskets();
    askName(tr("Duplicate basket"), tr("&Duplicate"), baskets.freeName(baskets.current().name),
            &session::Baskets::duplicate, false);
}

void BasketDialogs::askName(const QString &title, const QString &button, const QString &name, Edit edit,
                            bool mayKeepName)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"basketNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setOkButtonText(button);
    dialog->setTextValue(name.left(basket::longestBasketName));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, edit](const QString &typed) { report((m_services.session()->baskets().*edit)(typed)); });
    connect(dialog, &QInputDialog::textValueChanged, this,
            [this, dialog, mayKeepName] { showState(*dialog, mayKeepName); });
    connect(&m_services.sessions(), &session::SessionManager::aboutToChange, dialog, &QDialog::reject);
    dialog->resize(scaled(m_window, 360), dialog->sizeHint().height());
    dialog->open();
    dialog->findChild<QLineEdit *>()->setMaxLength(basket::longestBasketName);
    dialog->findChild<QLineEdit *>()->selectAll();
    showState(*dialog, mayKeepName);
}

//! A name that cannot be had is refused while it is typed, not after.
void BasketDialogs::showState(QInputDialog &dialog, bool mayKeepName) const
{
    const session::Baskets &baskets = m_services.session()->baskets();
    const QString name = dialog.textValue().simplified();
    const bool isOwn = baskets.isStored() && basket::foldedName(name) == basket::foldedName(baskets.current().name);
    const bool isTaken = baskets.isTaken(name) || (isOwn && !mayKeepName);
    dialog.setLabelText(isTaken ? tr("This server already has a basket of this &name:") : tr("&Name of the basket:"));
    if (auto *buttons = dialog.findChild<QDialogButtonBox *>())
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.isEmpty() && !isTaken);
}

void BasketDialogs::remove()
{
    const basket::BasketInfo basket = m_services.session()->baskets().current();
    const auto act = [this, id = basket.id] {
        if (session::ServerSession *session = m_services.session(); session && session->basket().id() == id)
            report(session->baskets().remove());
    };
    if (basket.series == 0) // nothing is lost
        act();
    else
        confirmDeletingBasket(basket, displayName(m_services.session()->server()), &m_window, act);
}

void BasketDialogs::report(const QFuture<Result<void>> &done)
{
    onFinished(done, this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

} // namespace tcia::desktop
