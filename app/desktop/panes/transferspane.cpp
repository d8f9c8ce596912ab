// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/transferspane.h"

#include "desktop/panes/saidmessage.h"
#include "desktop/panes/transferactions.h"
#include "desktop/widgets/causerow.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/rowdelegate.h"
#include "desktop/widgets/stretchroom.h"
#include "desktop/widgets/tables.h"
#include "desktop/window/actions.h"
#include "models/transfermodel.h"

#include <QAction>
#include <QDesktopServices>
#include <QHeaderView>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using models::TransferModel;
using models::TransferView;

namespace {

constexpr double rowHeight = 26; // design pixels
constexpr int countdownMs = 1'000;

QString emptyWords(TransferView view)
{
    switch (view) {
    case TransferView::All: return TransfersPane::tr("Nothing to fetch. Select series, then press Download.");
    case TransferView::Active: return TransfersPane::tr("No series is being fetched.");
    case TransferView::Waiting: return TransfersPane::tr("No series is waiting.");
    case TransferView::Failed: return TransfersPane::tr("No series has failed.");
    case TransferView::Done: return TransfersPane::tr("No series is done.");
    }
    Q_UNREACHABLE();
}

} // namespace

TransfersPane::TransfersPane(transfer::DownloadManager &downloads, const session::DiskIndex &disk, Actions &actions,
                             QWidget *parent)
    : QWidget(parent),
      m_downloads(downloads),
      m_actions(actions),
      m_model(new TransferModel(downloads, this)),
      m_view(tableView(*m_model, u"transfersView"_s, tr("Transfers"), this)),
      m_stages(new QAction(tr("Con&vert or send…"), this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new Notice(Notice::Form::Page, this))
{
    m_empty->setObjectName(u"transfersNotice"_s);
    m_model->followDisk(disk);
    buildView();
    buildColumns();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);

    connectTransferActions(
        actions, downloads, [this] { return selected(); }, this);
    connect(&actions[Act::OpenFolder], &QAction::triggered, this, [this] {
        if (const QModelIndexList rows = m_view->selectionModel()->selectedRows(); !rows.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(rows.first().data(TransferModel::FolderRole).toString()));
    });
    using transfer::DownloadManager;
    connect(&downloads, &DownloadManager::progressed, this, &TransfersPane::showState);
    for (const auto signal : {&DownloadManager::removed, &DownloadManager::idle})
        connect(&downloads, signal, this, &TransfersPane::showState);
    connect(&downloads, &DownloadManager::added, this, &TransfersPane::showState);
    connect(&downloads, &DownloadManager::changed, this, &TransfersPane::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TransfersPane::enableActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TransfersPane::showGroups);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &TransfersPane::showGroups);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &row) {
        if (!m_model->isGroup(row))
            Q_EMIT revealRequested(row.data(TransferModel::SeriesUidRole).toString());
    });
    m_countdown.setInterval(countdownMs);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (m_view->isVisible())
            m_view->viewport()->update();
    });
    showGroups();
    showState();
}

void TransfersPane::buildView()
{
    auto *delegate =
        new RowDelegate({.state = TransferModel::RowStateRole, .progress = TransferModel::ProgressRole}, m_view);
    delegate->setRowHeight(rowHeight);
    delegate->setCell(models::TransferModality, RowDelegate::Cell::Modality);
    delegate->setCell(models::TransferState, RowDelegate::Cell::Progress);
    m_view->setItemDelegate(delegate);
    m_view->setAlternatingRowColors(false);
    m_view->setIndentation(0);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setFrameShape(QFrame::NoFrame);
    for (const Act act : {Act::OpenFolder, Act::PauseTransfers, Act::ResumeTransfers, Act::MoveUp, Act::MoveDown,
                          Act::MoveTop, Act::MoveBottom, Act::CancelTransfers, Act::CancelAll, Act::RetryTransfers,
                          Act::RetryFailed, Act::FetchFromIdc, Act::ClearFinished})
        m_view->addAction(&m_actions[act]);
    m_stages->setObjectName(u"stageTransfers"_s);
    m_view->insertAction(&m_actions[Act::PauseTransfers], m_stages);
    connect(m_stages, &QAction::triggered, this, [this] { Q_EMIT stagesRequested(selected()); });
}

//! The header's menu chooses the columns.
void TransfersPane::buildColumns()
{
    QHeaderView &header = *m_view->header();
    header.setStretchLastSection(false);
    header.setSortIndicatorClearable(true); // back to the order of the queue
    header.setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto columns = models::transferColumns();
    for (int column = 0; column < int(columns.size()); ++column) {
        const models::TransferColumnInfo &info = columns[size_t(column)];
        if (info.width > 0)
            header.resizeSection(column, std::max(scaled(*this, info.width), header.sectionSizeHint(column)));
        else
            header.setSectionResizeMode(column, QHeaderView::Stretch);
        m_view->setColumnHidden(column, !info.isShownByDefault);
        auto *action = new QAction(models::titleOf(info), &header);
        action->setCheckable(true);
        action->setChecked(info.isShownByDefault);
        action->setEnabled(column != models::TransferPatient); // the groups' rows begin there
        connect(action, &QAction::toggled, m_view,
                [view = m_view, column](bool on) { view->setColumnHidden(column, !on); });
        header.addAction(action);
    }
    constexpr double leastState = 220;
    new StretchRoom(*m_view, models::TransferState, scaled(*this, leastState));
}

void TransfersPane::setView(TransferView view)
{
    if (view == m_model->view())
        return;
    m_model->setView(view);
    showState();
}

void TransfersPane::focusRows()
{
    m_view->setFocus();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

//! Groups are few; a new one is expanded.
void TransfersPane::showGroups()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (!m_model->isGroup(group))
            break;
        auto *head = qobject_cast<CauseRow *>(m_view->indexWidget(group));
        if (!head)
            head = newGroup(group);
        const auto remedy = models::Remedy(group.data(TransferModel::RemedyRole).toInt());
        head->setWords(group.data(TransferModel::StrongRole).toString(),
                       u' ' + group.data(TransferModel::SentenceRole).toString());
        const auto alternative = models::Remedy(group.data(TransferModel::AlternativeRole).toInt());
        head->setAction(remedy, models::wordsFor(remedy, m_model->rowCount(group)));
        head->setAlternative(alternative, models::wordsFor(alternative, m_model->rowCount(group)));
    }
}

CauseRow *TransfersPane::newGroup(const QModelIndex &group)
{
    auto *head = new CauseRow(CauseRow::Form::Head);
    const QPersistentModelIndex index(group);
    m_view->setFirstColumnSpanned(group.row(), {}, true);
    m_view->setIndexWidget(group, head);
    m_view->setExpanded(group, true);
    connect(head, &CauseRow::toggled, m_view,
            [view = m_view, index] { view->setExpanded(index, !view->isExpanded(index)); });
    connect(head, &CauseRow::saidRequested, this, [this, index] { showSaid(m_model->saidOf(index), window()); });
    connect(head, &CauseRow::acted, this,
            [this, index](models::Remedy remedy) { Q_EMIT remedyRequested(m_model->idsBelow(index), remedy); });
    for (const auto &[signal, isExpanded] :
         {std::pair {&QTreeView::expanded, true}, std::pair {&QTreeView::collapsed, false}})
        connect(m_view, signal, head, [head, index, isExpanded = isExpanded](const QModelIndex &changed) {
            if (index == changed)
                head->setExpanded(isExpanded);
        });
    return head;
}

QList<transfer::TransferId> TransfersPane::selected() const
{
    QList<transfer::TransferId> ids;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = m_model->index(row, 0, range.parent());
            if (const auto id = index.data(TransferModel::IdRole).value<transfer::TransferId>(); id.isValid())
                ids << id;
        }
    return ids;
}

void TransfersPane::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        m_empty->say(emptyWords(m_model->view()));
    if (m_downloads.progress().waiting == 0)
        m_countdown.stop();
    else if (!m_countdown.isActive())
        m_countdown.start();
    enableActions();
}

// Called several times a second: very large selections are not looked at one by one.
void TransfersPane::enableActions()
{
    constexpr qsizetype many = 1'000;
    const bool isMany = selectedCount(*m_view) > many;
    enableTransferActions(m_actions, m_downloads, isMany ? std::nullopt : std::optional(selected()));
    m_stages->setEnabled(m_actions[Act::OpenFolder].isEnabled()); // one of them is on disk
}

} // namespace tcia::desktop
