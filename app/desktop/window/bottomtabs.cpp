// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/bottomtabs.h"

#include "core/text.h"
#include "desktop/panes/basketchooser.h"
#include "desktop/panes/basketpane.h"
#include "desktop/panes/changespane.h"
#include "desktop/panes/otherbaskets.h"
#include "desktop/panes/problemspane.h"
#include "desktop/panes/transferspane.h"
#include "desktop/widgets/icons.h"
#include "desktop/window/actions.h"

using namespace Qt::StringLiterals;

namespace tcia::desktop {

BottomTabs::BottomTabs(session::Services &services, Actions &actions, QWidget *parent)
    : QTabWidget(parent), m_services(services), m_actions(actions), m_problems(services.downloads())
{
    setObjectName(u"bottomTabs"_s);
    setDocumentMode(true);
    addTab(new TransfersPane(services.downloads(), actions, this), tr("Transfers"));
    auto *problems = new ProblemsPane(m_problems, services.downloads(), this);
    connect(problems, &ProblemsPane::retryRequested, this, [this] {
        if (m_services.session()) // otherwise there is no list to request
            m_services.session()->catalog().requestCollections();
    });
    addTab(problems, tr("Problems"));
    connect(&services, &session::Services::problemFound, &m_problems, &models::ProblemsModel::add);
    connect(&services.sessions(), &session::SessionManager::ongoingProblem, &m_problems,
            &models::ProblemsModel::setOngoing);
    connect(&m_problems, &QAbstractItemModel::rowsInserted, this, &BottomTabs::showProblemsCount);
    connect(&m_problems, &QAbstractItemModel::rowsRemoved, this, &BottomTabs::showProblemsCount);
    connect(&m_problems, &QAbstractItemModel::modelReset, this, &BottomTabs::showProblemsCount);

    connect(&actions[Act::ShowBasket], &QAction::triggered, this, &BottomTabs::showBasket);
    connect(&actions[Act::ShowTransfers], &QAction::triggered, this, &BottomTabs::showTransfers);
    connect(&actions[Act::ShowProblems], &QAction::triggered, this, &BottomTabs::showProblems);
    connect(&actions[Act::ShowChanges], &QAction::triggered, this, [this] {
        if (m_changes)
            show(indexOf(m_changes));
    });
}

void BottomTabs::addSession(session::ServerSession &session)
{
    m_basket = new BasketPane(session.baskets(), m_actions, this);
    m_basket->addChoices(new BasketChooser(m_services.sessions(), m_actions, m_basket),
                         new OtherBaskets(m_services.sessions(), m_basket));
    m_changes = new ChangesPane(session, m_actions, this);
    insertTab(0, m_basket, tr("Basket"));
    insertTab(1, m_changes, tr("Changes"));
    setCurrentIndex(0);
    connect(m_basket, &BasketPane::failed, this, &BottomTabs::failed);
    connect(m_changes, &ChangesPane::countChanged, this, &BottomTabs::showChangesCount);
    connect(m_changes, &ChangesPane::statusMessage, this, &BottomTabs::statusMessage);
    connect(m_changes, &ChangesPane::wanted, this, &BottomTabs::revealRequested);
    connect(&session.basket(), &basket::Basket::changed, this, &BottomTabs::showBasketCount);
    showBasketCount();
}

void BottomTabs::removeSession()
{
    delete std::exchange(m_basket, nullptr);
    delete std::exchange(m_changes, nullptr);
}

void BottomTabs::show(int tab)
{
    setCurrentIndex(tab);
    Q_EMIT shown();
}

void BottomTabs::showBasketCount()
{
    if (!m_basket)
        return;
    const qsizetype series = m_services.session()->basket().totals().series; //: the tab's title; %1 how many series
    setTabText(indexOf(m_basket), tr("Basket (%1)").arg(text::number(series)));
}

void BottomTabs::showChangesCount()
{
    const qsizetype changes = m_changes->count(); //: the tab's title; %1 how many series
    setTabText(indexOf(m_changes), changes == 0 ? tr("Changes") : tr("Changes (%1)").arg(text::number(changes)));
}

void BottomTabs::showProblemsCount()
{
    const int problems = m_problems.rowCount();
    const int tab = count() - 1;
    setTabText(tab, problems == 0 ? tr("Problems") : tr("Problems (%1)").arg(text::number(problems)));
    setTabIcon(tab, problems == 0 ? QIcon() : icon("dialog-warning"));
    Q_EMIT problemsCounted(problems);
}

} // namespace tcia::desktop
