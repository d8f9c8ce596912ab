// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/otherbaskets.h"

#include "desktop/panes/basketwords.h"
#include "desktop/widgets/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {
constexpr int mostShown = 3; // the drawer is low; the menu of baskets has all
}

OtherBaskets::OtherBaskets(session::SessionManager &sessions, QWidget *parent)
    : QWidget(parent), m_sessions(sessions), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"otherBaskets"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
    connect(&sessions.session()->baskets(), &session::Baskets::changed, this, &OtherBaskets::rebuild);
    setVisible(false);
    rebuild();
}

void OtherBaskets::rebuild()
{
    const QList<basket::BasketInfo> baskets = m_sessions.session()->baskets().ofOthers();
    if (baskets == m_shown) // a button may have the focus
        return;
    m_shown = baskets;
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        if (QWidget *widget = line->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was pressed
        }
        delete line;
    }
    int found = 0;
    for (const basket::BasketInfo &basket : baskets)
        if (const archive::Server *server = m_sessions.basketServer(basket.server))
            if (found++ < mostShown)
                add(basket, *server);
    setVisible(found > 0);
    if (found == 0)
        return;
    //: %1 how many
    auto *title = new QLabel(found > mostShown ? tr("Baskets of other servers (the menu has all %1):").arg(found)
                                               : tr("Baskets of other servers:"),
                             this);
    title->setAlignment(Qt::AlignCenter);
    m_lines->insertWidget(0, title);
}

void OtherBaskets::add(const basket::BasketInfo &basket, const archive::Server &server)
{
    auto *button = new QPushButton(
        icon("basket"),
        //: %1 a basket, %2 its server, %3 "12 series, 3.4 GB"
        basketLabel(tr("%1 of %2: %3").arg(basketName(basket), displayName(server), summaryOf(basket))), this);
    button->setObjectName(u"otherBasket"_s);
    button->setFlat(true);
    button->setAutoDefault(false);
    QPalette colours = palette();
    colours.setColor(QPalette::ButtonText, colours.color(QPalette::Link));
    button->setPalette(colours);
    button->setToolTip(tr("Open this basket and its server"));
    connect(button, &QPushButton::clicked, this, [this, basket] { m_sessions.openBasket(basket); });
    m_lines->addWidget(button, 0, Qt::AlignHCenter);
}

} // namespace tcia::desktop
