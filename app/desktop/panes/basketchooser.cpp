// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/basketchooser.h"

#include "core/text.h"
#include "desktop/panes/basketmenu.h"
#include "desktop/panes/basketwords.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace tcia::desktop {

BasketChooser::BasketChooser(session::SessionManager &sessions, const Actions &actions, QWidget *parent)
    : QToolButton(parent), m_session(*sessions.session())
{
    setObjectName(u"basketChooser"_s);
    setIcon(desktop::icon("basket"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(scaled(*this, 140)); // a long name does not widen the window
    setMenu(new BasketMenu(sessions, actions, this));
    connect(&m_session.baskets(), &session::Baskets::changed, this, &BasketChooser::showCurrent);
    connect(&m_session.basket(), &basket::Basket::changed, this, &BasketChooser::showCurrent);
    showCurrent();
}

void BasketChooser::showCurrent()
{
    const basket::BasketInfo basket = m_session.baskets().current();
    const QString name = basketName(basket);
    const QString server = text::plain(displayName(m_session.server()));
    const auto shortened = [this](const QString &text, int width) {
        return fontMetrics().elidedText(text, Qt::ElideRight, scaled(*this, width));
    };
    setText(basketLabel(shortened(name, 160) + u" · "_s + shortened(server, 160)));
    //: %1 a basket, %2 its server, %3 "12 series, 3.4 GB"
    setToolTip(tr("%1 of %2: %3").arg(name, server, summaryOf(basket)));
    setAccessibleName(tr("Basket %1").arg(toolTip()));
}

} // namespace tcia::desktop
