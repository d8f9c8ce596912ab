// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/drawerpages.h"

#include "core/text.h"
#include "desktop/panes/basketchooser.h"
#include "desktop/panes/basketpane.h"
#include "desktop/panes/changespane.h"
#include "desktop/panes/otherbaskets.h"
#include "desktop/panes/problemspane.h"
#include "desktop/panes/stagespane.h"
#include "desktop/panes/transferspane.h"
#include "desktop/window/actions.h"
#include "desktop/window/drawerlist.h"
#include "desktop/window/freespace.h"
#include "desktop/window/otherfolder.h"
#include "desktop/window/otherserverfetch.h"
#include "session/seriespatients.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using transfer::DownloadManager;

DrawerPages::DrawerPages(session::Services &services, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_actions(actions),
      m_problems(services.downloads()),
      m_list(new DrawerList(this)),
      m_pages(new QStackedWidget(this)),
      m_transfers(new TransfersPane(services.downloads(), services.disk(), actions, this)),
      m_problemsPane(new ProblemsPane(m_problems, services.downloads(), this)),
      m_freeSpace(new FreeSpace(services.settings(), this))
{
    setObjectName(u"drawerPages"_s);
    m_pages->addWidget(m_transfers);
    m_pages->addWidget(m_problemsPane);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_pages, 1);
    connect(m_list, &DrawerList::currentRowChanged, this, &DrawerPages::showRow);
    connectProblems();

    DownloadManager &downloads = services.downloads();
    for (const auto signal : {&DownloadManager::removed, &DownloadManager::idle})
        connect(&downloads, signal, this, &DrawerPages::showCounts);
    connect(&downloads, &DownloadManager::added, this, &DrawerPages::showCounts);
    connect(&downloads, &DownloadManager::progressed, this, &DrawerPages::showCounts);
    connect(m_transfers, &TransfersPane::remedyRequested, this, &DrawerPages::answer);
    connect(m_transfers, &TransfersPane::stagesRequested, this, &DrawerPages::stagesRequested);
    connect(m_transfers, &TransfersPane::revealRequested, this, [this](const QString &seriesUid) {
        if (hasSession())
            Q_EMIT revealRequested(seriesUid);
    });
    connect(m_freeSpace, &FreeSpace::changed, m_list, &DrawerList::showFreeSpace);
    connectOtherServerFetch(actions, services, *this, [this](const Error &error) { Q_EMIT failed(error); });
    connect(&actions[Act::ShowBasket], &QAction::triggered, this, &DrawerPages::showBasket);
    connect(&actions[Act::ShowTransfers], &QAction::triggered, this, [this] {
        showTransfers();
        m_transfers->focusRows();
    });
    connect(&actions[Act::ShowProblems], &QAction::triggered, this, &DrawerPages::showProblems);
    connect(&actions[Act::ShowChanges], &QAction::triggered, this, &DrawerPages::showChanges);
    connectStages();
    showCounts();
    showProblemsCount();
    m_list->setCurrentRow(0);
}

void DrawerPages::showAside(int row)
{
    m_list->addAside(row);
    choose(row);
}

void DrawerPages::connectProblems()
{
    connect(m_problemsPane, &ProblemsPane::retryRequested, this, [this] {
        if (m_services.session()) // otherwise there is no list to request
            m_services.session()->catalog().requestCollections();
    });
    connect(m_problemsPane, &ProblemsPane::said, this, &DrawerPages::statusMessage);
    connect(m_problemsPane, &ProblemsPane::remedyRequested, this, &DrawerPages::answer);
    connect(&m_services, &session::Services::problemFound, &m_problems, &models::ProblemsModel::add);
    connect(&m_services.sessions(), &session::SessionManager::ongoingProblem, &m_problems,
            &models::ProblemsModel::setOngoing);
    connect(&m_problems, &models::ProblemsModel::totalChanged, this, &DrawerPages::showProblemsCount);
}

void DrawerPages::connectStages()
{
    auto *patients = new session::SeriesPatients(m_services.sessions(), m_services.downloads(), this);
    auto *pane = new StagesPane(
        m_services.afterDownload(), [patients](const QString &uid) { return patients->find(uid); }, m_pages);
    m_pages->addWidget(pane);
    const session::StageList &list = m_services.afterDownload().list();
    const auto show = [this, &list] { m_list->showStages(list); };
    for (const auto signal : {&session::StageList::added, &session::StageList::changed})
        connect(&list, signal, this, show);
    connect(&list, &session::StageList::removed, this, show);
    show();
    connect(pane, &StagesPane::statusMessage, this, &DrawerPages::statusMessage);
    connect(pane, &StagesPane::revealRequested, this, [this](const QString &seriesUid) {
        if (hasSession())
            Q_EMIT revealRequested(seriesUid);
    });
}

void DrawerPages::addSession(session::ServerSession &session)
{
    m_basket = new BasketPane(session.baskets(), m_actions, this);
    m_basket->addChoices(new BasketChooser(m_services.sessions(), m_actions, m_basket),
                         new OtherBaskets(m_services.sessions(), m_basket));
    m_changes = new ChangesPane(session, m_actions, this);
    m_pages->addWidget(m_basket);
    m_pages->addWidget(m_changes);
    connect(m_basket, &BasketPane::failed, this, &DrawerPages::failed);
    connect(m_basket, &BasketPane::edited, this, &DrawerPages::basketEdited);
    connect(m_changes, &ChangesPane::countChanged, this, &DrawerPages::showBasketCount);
    connect(m_changes, &ChangesPane::statusMessage, this, &DrawerPages::statusMessage);
    connect(m_changes, &ChangesPane::wanted, this, &DrawerPages::revealRequested);
    connect(&session.basket(), &basket::Basket::changed, this, &DrawerPages::showBasketCount);
    showBasketCount();
    showRow(m_list->currentRow());
}

void DrawerPages::removeSession()
{
    delete std::exchange(m_basket, nullptr);
    delete std::exchange(m_changes, nullptr);
    showBasketCount();
}

void DrawerPages::showBasket() { showAside(m_list->rows().basket); }

void DrawerPages::showChanges() { showAside(m_list->rows().changes); }

void DrawerPages::showProblems() { choose(m_list->rows().problems); }

void DrawerPages::showStages() { choose(m_list->rows().stages); }

void DrawerPages::showTransfers() { choose(m_list->currentRow() < m_list->rows().stages ? m_list->currentRow() : 0); }

void DrawerPages::choose(int row)
{
    m_list->setCurrentRow(row);
    showRow(row);
    Q_EMIT shown();
}

void DrawerPages::showRow(int row)
{
    if (const auto view = m_list->viewOf(row)) {
        m_transfers->setView(*view);
        m_pages->setCurrentWidget(m_transfers);
    } else if (row == m_list->rows().stages) {
        m_pages->setCurrentWidget(m_pages->findChild<StagesPane *>());
    } else if (row == m_list->rows().problems) {
        m_pages->setCurrentWidget(m_problemsPane);
    } else if (row == m_list->rows().basket && m_basket) {
        m_pages->setCurrentWidget(m_basket);
    } else if (row == m_list->rows().changes && m_changes) {
        m_pages->setCurrentWidget(m_changes);
    }
}

void DrawerPages::showCounts() { m_list->showProgress(m_services.downloads().progress()); }

void DrawerPages::showProblemsCount()
{
    const int causes = m_problems.rowCount();
    m_list->setCount(m_list->rows().problems, causes > 0 ? tr("%Ln causes", nullptr, causes) : QString());
    Q_EMIT problemsCounted(m_problems.total());
}

void DrawerPages::showBasketCount()
{
    const auto countOf = [](qsizetype series) { return series > 0 ? text::number(series) : QString(); };
    m_list->setCount(m_list->rows().basket,
                     m_basket ? countOf(m_services.session()->basket().totals().series) : QString());
    m_list->setCount(m_list->rows().changes, m_changes ? countOf(m_changes->count()) : QString());
    if (m_changes && m_changes->count() > 0) // news
        m_list->addAside(m_list->rows().changes);
}

void DrawerPages::answer(const QList<transfer::TransferId> &ids, models::Remedy remedy)
{
    switch (remedy) {
    case models::Remedy::None: break;
    case models::Remedy::Retry: m_services.downloads().retry(ids); break;
    case models::Remedy::ChangeKey: m_actions[Act::Servers].trigger(); break;
    case models::Remedy::AnotherFolder: {
        auto *other = new OtherFolder(m_services, ids, *this);
        connect(other, &OtherFolder::failed, this, &DrawerPages::failed);
        break;
    }
    }
}

void DrawerPages::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_freeSpace->setActive(true);
}

void DrawerPages::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_freeSpace->setActive(false);
}

} // namespace tcia::desktop
