// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/windowtoolbar.h"

#include "core/text.h"
#include "desktop/panes/basketpane.h"
#include "desktop/window/actions.h"
#include "desktop/window/searchfield.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

WindowToolBar::WindowToolBar(session::Services &services, const Actions &actions, QWidget *parent)
    : QToolBar(tr("Tools"), parent),
      m_services(services),
      m_servers(new QComboBox(this)),
      m_search(new SearchField(services.sessions(), this)),
      m_summary(new QLabel(this))
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(18, 18));
    m_servers->setObjectName(u"serverCombo"_s);
    m_servers->setAccessibleName(tr("Server"));
    m_servers->setToolTip(tr("The server of the displayed archive"));
    m_servers->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_summary->setObjectName(u"basketSummary"_s);
    m_summary->setAccessibleName(tr("Basket"));
    m_summary->setContentsMargins(8, 0, 8, 0);

    addWidget(m_servers);
    for (const Act act : {Act::Refresh, Act::Index}) {
        addAction(&actions[act]);
        qobject_cast<QToolButton *>(widgetForAction(&actions[act]))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    addSeparator();
    for (const Act act : {Act::OpenSharedList, Act::OpenManifest, Act::SaveManifest})
        addAction(&actions[act]);
    addSeparator();
    addWidget(m_search);
    addWidget(m_summary);
    addAction(&actions[Act::Download]);

    connect(m_servers, &QComboBox::activated, this,
            [this](int row) { m_services.sessions().open(m_services.servers().all().at(row)); });
    connect(&actions[Act::Find], &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(&services.servers(), &session::ServerList::changed, this, &WindowToolBar::showServers);
    connect(&services.sessions(), &session::SessionManager::changed, this, &WindowToolBar::showServers);
    showServers();
}

void WindowToolBar::showServers()
{
    const QList<archive::Server> &servers = m_services.servers().all();
    m_servers->clear();
    for (const archive::Server &server : servers)
        m_servers->addItem(text::plain(server.name, 60));
    for (int i = 0; i < servers.size(); ++i)
        if (servers.at(i).name == m_services.sessions().selectedName())
            m_servers->setCurrentIndex(i);
}

void WindowToolBar::showBasket(const basket::Totals &totals) { m_summary->setText(summaryOf(totals)); }

} // namespace tcia::desktop
