// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/drawerpages.h"

#include "core/text.h"
#include "desktop/panes/basketchooser.h"
#include "desktop/panes/basketpane.h"
#include "desktop/panes/changespane.h"
#include "desktop/panes/otherbaskets.h"
#include "desktop/panes/problemspane.h"
#include "desktop/panes/transferspane.h"
#include "desktop/widgets/sidelist.h"
#include "desktop/window/actions.h"
#include "desktop/window/freespace.h"
#include "desktop/window/otherfolder.h"
#include "desktop/window/otherserverfetch.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using models::TransferView;
using transfer::DownloadManager;

namespace {

struct ViewRow
{
    TransferView view;
    const char *name;
    const char *icon;
};

// In the order of TransferView; the first rows of the list.
constexpr ViewRow views[] {
    {TransferView::All, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "All"), "view-list-details"},
    {TransferView::Active, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Active"), "download"},
    {TransferView::Waiting, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Waiting"), "appointment-soon"},
    {TransferView::Failed, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Failed"), "dialog-warning"},
    {TransferView::Done, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Done"), "on-disk"},
};

} // namespace

DrawerPages::DrawerPages(session::Services &services, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_actions(actions),
      m_problems(services.downloads()),
      m_list(new SideList(this)),
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
    buildList();
    connectProblems();

    DownloadManager &downloads = services.downloads();
    for (const auto signal : {&DownloadManager::removed, &DownloadManager::idle})
        connect(&downloads, signal, this, &DrawerPages::showCounts);
    connect(&downloads, &DownloadManager::added, this, &DrawerPages::showCounts);
    connect(&downloads, &DownloadManager::progressed, this, &DrawerPages::showCounts);
    connect(m_transfers, &TransfersPane::remedyRequested, this, &DrawerPages::answer);
    connect(m_transfers, &TransfersPane::revealRequested, this, [this](const QString &seriesUid) {
        if (hasSession())
            Q_EMIT revealRequested(seriesUid);
    });
    connect(m_freeSpace, &FreeSpace::changed, this, [this](qint64 bytes) { //: %1 a size
        m_list->setWords(m_freeRow, bytes < 0 ? QString() : tr("%1 free").arg(text::size(bytes)));
    });
    connectOtherServerFetch(actions, services, *this, [this](const Error &error) { Q_EMIT failed(error); });
    connect(&actions[Act::ShowBasket], &QAction::triggered, this, &DrawerPages::showBasket);
    connect(&actions[Act::ShowTransfers], &QAction::triggered, this, [this] {
        showTransfers();
        m_transfers->focusRows();
    });
    connect(&actions[Act::ShowProblems], &QAction::triggered, this, &DrawerPages::showProblems);
    connect(&actions[Act::ShowChanges], &QAction::triggered, this, &DrawerPages::showChanges);
    showCounts();
    showProblemsCount();
    m_list->setCurrentRow(0);
}

void DrawerPages::buildList()
{
    m_list->setObjectName(u"drawerList"_s);
    m_list->setAccessibleName(tr("Views of the transfers"));
    for (const ViewRow &view : views)
        m_list->addRow(tr(view.name), view.icon);
    m_list->addLine();
    m_problemsRow = m_list->addRow(tr("Problems"), "dialog-warning");
    m_freeRow = m_list->addNote({});
    m_list->addLine();
    m_basketRow = m_list->addRow(tr("Basket"), "basket");
    m_changesRow = m_list->addRow(tr("Changes"), "changes");
    connect(m_list, &SideList::currentRowChanged, this, &DrawerPages::showRow);
}

void DrawerPages::connectProblems()
{
    connect(m_problemsPane, &ProblemsPane::retryRequested, this, [this] {
        if (m_services.session()) // otherwise there is no list to request
            m_services.session()->catalog().requestCollections();
    });
    connect(m_problemsPane, &ProblemsPane::remedyRequested, this, &DrawerPages::answer);
    connect(&m_services, &session::Services::problemFound, &m_problems, &models::ProblemsModel::add);
    connect(&m_services.sessions(), &session::SessionManager::ongoingProblem, &m_problems,
            &models::ProblemsModel::setOngoing);
    connect(&m_problems, &models::ProblemsModel::totalChanged, this, &DrawerPages::showProblemsCount);
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

void DrawerPages::showTransfers() { choose(m_list->currentRow() < m_problemsRow ? m_list->currentRow() : 0); }

void DrawerPages::choose(int row)
{
    m_list->setCurrentRow(row);
    showRow(row);
    Q_EMIT shown();
}

void DrawerPages::showRow(int row)
{
    if (row >= 0 && row < int(std::size(views))) {
        m_transfers->setView(views[row].view);
        m_pages->setCurrentWidget(m_transfers);
    } else if (row == m_problemsRow) {
        m_pages->setCurrentWidget(m_problemsPane);
    } else if (row == m_basketRow && m_basket) {
        m_pages->setCurrentWidget(m_basket);
    } else if (row == m_changesRow && m_changes) {
        m_pages->setCurrentWidget(m_changes);
    }
}

void DrawerPages::showCounts()
{
    const transfer::QueueProgress progress = m_services.downloads().progress();
    for (int row = 0; row < int(std::size(views)); ++row) {
        const qint64 count = countOf(views[row].view, progress);
        m_list->setCount(row, count > 0 ? text::number(count) : QString());
    }
}

void DrawerPages::showProblemsCount()
{
    const int causes = m_problems.rowCount();
    m_list->setCount(m_problemsRow, causes > 0 ? tr("%Ln causes", nullptr, causes) : QString());
    Q_EMIT problemsCounted(m_problems.total());
}

void DrawerPages::showBasketCount()
{
    const auto countOf = [](qsizetype series) { return series > 0 ? text::number(series) : QString(); };
    m_list->setCount(m_basketRow, m_basket ? countOf(m_services.session()->basket().totals().series) : QString());
    m_list->setCount(m_changesRow, m_changes ? countOf(m_changes->count()) : QString());
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
