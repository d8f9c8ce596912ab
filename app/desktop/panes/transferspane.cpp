// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/transferspane.h"

#include "desktop/panes/transferwords.h"
#include "desktop/widgets/columnfit.h"
#include "desktop/widgets/elidedlabel.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/progressdelegate.h"
#include "desktop/widgets/runningrows.h"
#include "desktop/widgets/tables.h"
#include "desktop/window/actions.h"
#include "models/transfermodel.h"

#include <QDesktopServices>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

TransfersPane::TransfersPane(transfer::DownloadManager &downloads, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_downloads(downloads),
      m_actions(actions),
      m_model(new models::TransferModel(downloads, this)),
      m_view(tableView(*m_model, models::TransferModel::SortRole, u"transfersView"_s, tr("Transfers"), this)),
      m_pages(new QStackedWidget(this)),
      m_bar(new QProgressBar(this)),
      m_words(new ElidedLabel(this)),
      m_notice(new Notice(Notice::Form::Line, this))
{
    m_view->setItemDelegateForColumn(models::TransferModel::ProgressColumn, new ProgressDelegate(m_view));
    const int character = m_view->fontMetrics().averageCharWidth();
    setColumnCharacters(*m_view, models::TransferModel::SeriesColumn, 44);
    setColumnCharacters(*m_view, models::TransferModel::StateColumn, 28);
    setColumnCharacters(*m_view, models::TransferModel::ProgressColumn, 22);
    new RunningRows(downloads, *m_model, *m_view);
    auto *empty = new Notice(Notice::Form::Page, this);
    empty->say(tr("There are no transfers. Fill the basket, then press Download."));
    m_pages->addWidget(m_view);
    m_pages->addWidget(empty);
    m_bar->setObjectName(u"overallBar"_s);
    m_bar->setAccessibleName(tr("All transfers together"));
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(character * 14);
    m_words->setObjectName(u"transfersSummary"_s);

    auto *bar = new QHBoxLayout;
    build(*bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    m_notice->setObjectName(u"holdNotice"_s);
    layout->addLayout(bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);

    connectActions(actions);
    connect(&downloads, &transfer::DownloadManager::progressed, this, &TransfersPane::showProgress);
    for (const auto signal : {&transfer::DownloadManager::removed, &transfer::DownloadManager::idle})
        connect(&downloads, signal, this, [this] { showProgress(m_downloads.progress()); });
    connect(&downloads, &transfer::DownloadManager::added, this, [this] { showProgress(m_downloads.progress()); });
    connect(&downloads, &transfer::DownloadManager::changed, this, &TransfersPane::enableActions);
    connect(&downloads, &transfer::DownloadManager::blocksChanged, this, &TransfersPane::showBlocks);
    connect(m_notice, &Notice::acted, this, [this] { m_downloads.retryNow(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TransfersPane::enableActions);
    showProgress(downloads.progress());
}

// Frequent actions have buttons, all are in the menus.
void TransfersPane::build(QHBoxLayout &bar)
{
    for (const Act act :
         {Act::PauseTransfers, Act::ResumeTransfers, Act::CancelTransfers, Act::RetryTransfers, Act::MoveUp,
          Act::MoveDown, Act::OpenFolder, Act::PauseAll, Act::ResumeAll, Act::RetryFailed, Act::ClearFinished}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(&m_actions[act]);
        const bool isPlain = act == Act::MoveUp || act == Act::MoveDown || act == Act::OpenFolder; // icon only
        button->setToolButtonStyle(isPlain ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        bar.addWidget(button);
    }
    bar.addWidget(m_words, 1);
    bar.addWidget(m_bar);
    for (const Act act : {Act::OpenFolder, Act::PauseTransfers, Act::ResumeTransfers, Act::MoveUp, Act::MoveDown,
                          Act::MoveTop, Act::MoveBottom, Act::CancelTransfers, Act::CancelAll, Act::RetryTransfers,
                          Act::RetryFailed, Act::ClearFinished})
        m_view->addAction(&m_actions[act]);
}

void TransfersPane::showBlocks()
{
    QStringList words;
    for (const transfer::QueueBlock &block : m_downloads.blocks())
        words << transfer::wordsFor(block);
    if (words.isEmpty())
        m_notice->hide();
    else
        m_notice->say(words.join(u'\n'), tr("Try &now"));
}

void TransfersPane::connectActions(Actions &actions)
{
    using transfer::Move;
    connect(&actions[Act::PauseTransfers], &QAction::triggered, this, [this] { m_downloads.pause(selected()); });
    connect(&actions[Act::ResumeTransfers], &QAction::triggered, this, [this] { m_downloads.resume(selected()); });
    connect(&actions[Act::PauseAll], &QAction::triggered, this, [this] { m_downloads.pauseAll(); });
    connect(&actions[Act::ResumeAll], &QAction::triggered, this, [this] { m_downloads.resumeAll(); });
    for (const auto &[act, where] : {std::pair {Act::MoveUp, Move::Up}, std::pair {Act::MoveDown, Move::Down},
                                     std::pair {Act::MoveTop, Move::Top}, std::pair {Act::MoveBottom, Move::Bottom}})
        connect(&actions[act], &QAction::triggered, this, [this, to = where] { m_downloads.move(selected(), to); });
    connect(&actions[Act::OpenFolder], &QAction::triggered, this, &TransfersPane::openFolder);
    connect(&actions[Act::CancelTransfers], &QAction::triggered, this, [this] { m_downloads.cancel(selected()); });
    connect(&actions[Act::CancelAll], &QAction::triggered, this, [this] { m_downloads.cancelAll(); });
    connect(&actions[Act::RetryTransfers], &QAction::triggered, this, [this] { m_downloads.retry(selected()); });
    connect(&actions[Act::RetryFailed], &QAction::triggered, this, [this] { m_downloads.retryFailed(); });
    connect(&actions[Act::ClearFinished], &QAction::triggered, this, [this] { m_downloads.clearFinished(); });
}

QList<transfer::TransferId> TransfersPane::selected() const
{
    QList<transfer::TransferId> ids;
    for (const qsizetype row : selectedNumbers(*m_view))
        ids << m_model->id(int(row));
    return ids;
}

void TransfersPane::openFolder() const
{
    const QModelIndexList rows = selectedRows(*m_view);
    if (!rows.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(rows.first().data(models::TransferModel::FolderRole).toString()));
}

void TransfersPane::showProgress(const transfer::QueueProgress &progress)
{
    m_pages->setCurrentIndex(m_downloads.transfers().empty() ? 1 : 0);
    const QString words = summaryOf(progress);
    m_words->setText(words);
    m_words->setToolTip(words);
    m_bar->setVisible(progress.total() > 0);
    const bool sized = progress.totalUncompressed > 0;
    const double part = sized ? double(progress.doneUncompressed) / double(progress.totalUncompressed)
                              : double(progress.done) / double(qMax<qint64>(1, progress.total() - progress.cancelled));
    m_bar->setValue(int(qBound(0.0, part, 1.0) * 1000));
    enableActions();
}

// Called several times a second: for very large selections it does not check each row but enables what any row may
// allow.
void TransfersPane::enableActions()
{
    constexpr qsizetype many = 1'000;
    using transfer::State;
    const transfer::QueueProgress all = m_downloads.progress();
    const bool isMany = selectedCount(*m_view) > many;
    bool paused = isMany && all.paused > 0, pausable = isMany && all.active + all.waiting > 0;
    bool stopped = isMany && all.failed + all.cancelled > 0, placed = isMany && all.done > 0;
    for (const transfer::TransferId id : isMany ? QList<transfer::TransferId>() : selected()) {
        const transfer::Transfer *transfer = m_downloads.find(id);
        if (!transfer)
            continue;
        paused |= transfer->state == State::Paused;
        pausable |= !transfer::isFinal(transfer->state) && transfer->state != State::Paused;
        stopped |= transfer->state == State::Failed || transfer->state == State::Cancelled;
        placed |= !transfer->folder.isEmpty();
    }
    const bool running = paused || pausable;
    m_actions[Act::OpenFolder].setEnabled(placed);
    m_actions[Act::PauseTransfers].setEnabled(pausable);
    m_actions[Act::ResumeTransfers].setEnabled(paused);
    m_actions[Act::PauseAll].setEnabled(all.active + all.waiting > 0);
    m_actions[Act::ResumeAll].setEnabled(all.paused > 0);
    for (const Act act : {Act::MoveUp, Act::MoveDown, Act::MoveTop, Act::MoveBottom})
        m_actions[act].setEnabled(running);
    m_actions[Act::CancelTransfers].setEnabled(running);
    m_actions[Act::RetryTransfers].setEnabled(stopped);
    m_actions[Act::CancelAll].setEnabled(all.active + all.waiting + all.paused > 0);
    m_actions[Act::RetryFailed].setEnabled(all.failed > 0);
    m_actions[Act::ClearFinished].setEnabled(all.done + all.failed + all.cancelled > 0);
}

} // namespace tcia::desktop
