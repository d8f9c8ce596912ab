// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/topbar.h"

#include "core/text.h"
#include "desktop/panes/basketmenu.h"
#include "desktop/panes/basketwords.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/window/actions.h"
#include "desktop/window/basketdrop.h"
#include "desktop/window/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! What is chosen is opened at once: the wheel does not choose, and keys open the list, in which they move.
class ServerBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

    void keyPressEvent(QKeyEvent *event) override
    {
        constexpr std::array moving {Qt::Key_Up,       Qt::Key_Down, Qt::Key_PageUp,
                                     Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
        const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint();
        if (isLetter || std::ranges::find(moving, event->key()) != moving.end())
            showPopup();
        else
            QComboBox::keyPressEvent(event);
    }
};

} // namespace

TopBar::TopBar(session::Services &services, const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_servers(new ServerBox(this)),
      m_search(new SearchField(services.sessions(), this)),
      m_basket(new QToolButton(this))
{
    setObjectName(u"topBar"_s);
    m_servers->setObjectName(u"serverCombo"_s);
    m_servers->setAccessibleName(tr("Server"));
    m_servers->setToolTip(tr("The server of the displayed archive"));
    m_servers->setPlaceholderText(tr("Choose an archive"));
    m_servers->setFixedWidth(scaled(*this, 256));
    auto *refresh = new QToolButton(this);
    refresh->setDefaultAction(&actions[Act::Refresh]);
    refresh->setToolButtonStyle(Qt::ToolButtonIconOnly);
    refresh->setAutoRaise(true);
    refresh->setFocusPolicy(Qt::StrongFocus);
    m_basket->setObjectName(u"basketButton"_s);
    m_basket->setIcon(icon("basket"));
    m_basket->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_basket->setPopupMode(QToolButton::InstantPopup);
    m_basket->setFocusPolicy(Qt::StrongFocus);
    m_basket->setMinimumWidth(scaled(*this, 120)); // its text follows the width of the window, not the other way round
    new BasketDrop(*m_basket, actions[Act::AddToBasket]);
    m_basket->setMenu(new BasketMenu(services.sessions(), actions, m_basket));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, 8), 0, scaled(*this, 8), 0);
    layout->setSpacing(scaled(*this, 8));
    layout->addWidget(m_servers);
    layout->addWidget(refresh);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_basket);
    setFixedHeight(scaled(*this, 44));
    m_search->setKeyHint(actions[Act::Find].shortcut().toString(QKeySequence::NativeText));
    for (QWidget *control :
         {static_cast<QWidget *>(m_servers), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_basket)})
        control->setFixedHeight(scaled(*this, 28));

    connect(m_servers, &QComboBox::activated, this,
            [this](int row) { m_services.sessions().open(m_services.servers().all().at(row)); });
    connect(&actions[Act::Find], &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(&services.servers(), &session::ServerList::changed, this, &TopBar::showServers);
    connect(&services.sessions(), &session::SessionManager::changed, this, &TopBar::showServers);
    showServers();
}

void TopBar::showServers()
{
    const QList<archive::Server> &servers = m_services.servers().all();
    m_servers->clear();
    for (const archive::Server &server : servers)
        m_servers->addItem(icon("network-server"), text::plain(archive::displayName(server), 60));
    m_servers->setCurrentIndex(-1);
    for (int i = 0; i < servers.size(); ++i)
        if (servers.at(i).name == m_services.sessions().selectedName())
            m_servers->setCurrentIndex(i);
}

void TopBar::setArchiveShown(bool shown)
{
    m_search->setUsable(shown);
    m_basket->setEnabled(shown || m_services.session());
}

void TopBar::showBasket(const basket::BasketInfo &basket)
{
    m_shown = basket;
    showBasketText();
}

void TopBar::showBasketText()
{
    const QString name = basketName(m_shown);
    const QString summary = summaryOf(m_shown);
    QStringList parts;
    if (width() >= scaled(*this, 900))
        parts << fontMetrics().elidedText(name, Qt::ElideRight, scaled(*this, 130));
    basket::BasketInfo figures = m_shown;
    if (isNarrow(*this))
        figures.bytesUnknown = figures.series; // only their number
    parts << summaryOf(figures);
    m_basket->setText(basketLabel(parts.join(u" · "_s)));
    //: %1 a basket, %2 "12 series, 3.4 GB"
    m_basket->setToolTip(tr("%1: %2. Choose another basket, or what to do with this one.").arg(name, summary));
    //: %1 a basket, %2 "12 series, 3.4 GB"
    m_basket->setAccessibleName(tr("Basket %1: %2").arg(name, summary));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showBasketText();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(coloursOf(palette()).hairline);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace tcia::desktop
