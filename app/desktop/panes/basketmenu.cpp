// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/basketmenu.h"

#include "desktop/panes/basketwords.h"
#include "desktop/widgets/designsize.h"
#include "desktop/window/actions.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

BasketMenu::BasketMenu(session::SessionManager &sessions, const Actions &actions, QWidget *parent)
    : QMenu(parent), m_sessions(sessions), m_actions(actions)
{
    setObjectName(u"basketMenu"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &BasketMenu::build);
}

void BasketMenu::build()
{
    qDeleteAll(findChildren<QMenu *>());
    clear();
    if (session::ServerSession *session = m_sessions.session()) {
        session->baskets().refresh(); // for the next time: nothing moves while it is open
        addOfServer(*session);
        addOfOthers(session->baskets().ofOthers());
        addSeparator();
    }
    addCommands();
}

void BasketMenu::addOfServer(session::ServerSession &session)
{
    const QList<basket::BasketInfo> baskets = session.baskets().ofServer();
    QAction *title =
        addAction(basketLabel(baskets.isEmpty() ? tr("%1 has no basket yet").arg(displayName(session.server()))
                                                : tr("Baskets of %1").arg(displayName(session.server()))));
    title->setEnabled(false);
    title->setFont(semibold(font()));
    auto *group = new QActionGroup(title);
    for (const basket::BasketInfo &basket : baskets) {
        QAction *choice = addAction(basketLabel(basketName(basket)) + u'\t' + figuresOf(basket));
        choice->setObjectName(u"chooseBasket"_s);
        choice->setCheckable(true);
        choice->setChecked(basket.id == session.basket().id());
        choice->setToolTip(summaryOf(basket));
        if (choice->isChecked())
            choice->setFont(semibold(font()));
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, basket] { m_sessions.openBasket(basket); });
    }
}

void BasketMenu::addOfOthers(const QList<basket::BasketInfo> &baskets)
{
    if (baskets.isEmpty())
        return;
    auto *menu = new QMenu(tr("Baskets of &other servers"), this);
    menu->setObjectName(u"otherBasketsMenu"_s);
    addMenu(menu);
    for (const basket::BasketInfo &basket : baskets) {
        const archive::Server *server = m_sessions.basketServer(basket.server);
        //: %1 a basket, %2 its server
        const QString words = tr("%1 of %2").arg(basket.name, server ? displayName(*server) : basket.server);
        QAction *choice = menu->addAction(basketLabel(words) + u'\t' + figuresOf(basket));
        choice->setObjectName(u"chooseOtherBasket"_s);
        choice->setEnabled(server != nullptr);
        if (!server)
            choice->setToolTip(tr("This server is not in the list. Add it (Edit servers) to open the basket."));
        connect(choice, &QAction::triggered, this, [this, basket] { m_sessions.openBasket(basket); });
    }
    menu->setToolTipsVisible(true);
}

void BasketMenu::addCommands()
{
    QAction &filter = m_actions[Act::ShowBasketSeries]; // in this menu it needs no more than "its"
    const QString keys = filter.shortcut().toString(QKeySequence::NativeText);
    QAction *show = addAction(filter.icon(), tr("Show &its series") + u'\t' + keys, &filter, &QAction::trigger);
    show->setObjectName(u"showItsSeries"_s);
    show->setToolTip(filter.toolTip());
    addAction(&m_actions[Act::Download]);
    addSeparator();
    for (const Act act : {Act::NewBasket, Act::RenameBasket, Act::DuplicateBasket, Act::DeleteBasket})
        addAction(&m_actions[act]);
    addMenu(newSetsMenu());
    addSeparator();
    for (const Act act : {Act::OpenSharedList, Act::OpenManifest, Act::SaveManifest, Act::ExportBasket,
                          Act::BasketRules, Act::SplitBasket, Act::ClearBasket})
        addAction(&m_actions[act]);
}

QMenu *BasketMenu::newSetsMenu()
{
    auto *menu = new QMenu(tr("Mer&ge, subtract, compare"), this);
    menu->setObjectName(u"basketSetsMenu"_s);
    for (const Act act : {Act::UniteBaskets, Act::IntersectBaskets, Act::SubtractBaskets, Act::CompareBaskets})
        menu->addAction(&m_actions[act]);
    return menu;
}

} // namespace tcia::desktop
