// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/problemspane.h"

#include "core/text.h"
#include "desktop/panes/saidmessage.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/causerow.h"
#include "desktop/widgets/copytext.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/notice.h"

#include <QAction>
#include <QEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using models::Problem;
using models::ProblemsModel;

namespace {

constexpr double rowHeight = 52; // design pixels

//! Rows are painted by their widgets.
class RowSpace : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override {}
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, scaled(designScale(option.font), rowHeight)};
    }
};

} // namespace

ProblemsPane::ProblemsPane(ProblemsModel &problems, transfer::DownloadManager &downloads, QWidget *parent)
    : QWidget(parent),
      m_problems(problems),
      m_downloads(downloads),
      m_view(new QListView(this)),
      m_pages(new QStackedWidget(this)),
      m_others(new Caption(Caption::Kind::Quiet, this)),
      m_retry(new QAction(icon("retry"), tr("Try again"), this))
{
    m_view->setObjectName(u"problemsView"_s);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(&problems);
    m_view->setItemDelegate(new RowSpace(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    auto *empty = new Notice(Notice::Form::Page, this);
    empty->say(tr("No problems."));
    m_pages->addWidget(m_view);
    m_pages->addWidget(empty);
    m_others->setObjectName(u"problemsOthers"_s);
    m_others->setContentsMargins(scaled(*this, 12), scaled(*this, 4), scaled(*this, 12), scaled(*this, 4));

    m_retry->setObjectName(u"retryProblem"_s);
    auto *copyAction = new QAction(icon("edit-copy"), tr("Copy text"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    auto *clearAction = new QAction(icon("edit-clear"), tr("Clear"), this);
    clearAction->setToolTip(tr("Clear this list; failed transfers stay in the list of transfers"));
    m_view->addActions({m_retry, copyAction, clearAction});
    connect(m_retry, &QAction::triggered, this, [this] { act(m_view->currentIndex()); });
    connect(m_view, &QListView::activated, this, qOverload<const QModelIndex &>(&ProblemsPane::act));
    connect(copyAction, &QAction::triggered, this, &ProblemsPane::copy);
    connect(clearAction, &QAction::triggered, &m_problems, &ProblemsModel::clear);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_others);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPane::showRows);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ProblemsPane::showRows);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&problems, signal, this, &ProblemsPane::showState);
    connect(&problems, &QAbstractItemModel::modelReset, this, &ProblemsPane::showState);
    connect(&problems, &QAbstractItemModel::dataChanged, this, &ProblemsPane::showRows);
    connect(&downloads, &transfer::DownloadManager::progressed, this, &ProblemsPane::showState);
    connect(&downloads, &transfer::DownloadManager::blocksChanged, this, &ProblemsPane::showState);
    showState();
}

bool ProblemsPane::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Resize:
    case QEvent::FocusIn:
    case QEvent::FocusOut: QMetaObject::invokeMethod(this, &ProblemsPane::showRows, Qt::QueuedConnection); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemsPane::showRows()
{
    const QModelIndex current = m_view->currentIndex();
    const auto remedy = models::Remedy(current.data(ProblemsModel::RemedyRole).toInt());
    m_retry->setEnabled(current.isValid() && remedy != models::Remedy::None);
    if (!m_view->isVisible() || m_problems.rowCount() == 0)
        return;
    const int height = m_view->sizeHintForRow(0);
    const int first = qMax(0, m_view->verticalScrollBar()->value() / height);
    const int last = qMin(m_problems.rowCount() - 1, first + m_view->viewport()->height() / height + 1);
    for (int row = first; row <= last; ++row)
        showRow(m_problems.index(row));
}

void ProblemsPane::showRow(const QModelIndex &row)
{
    auto *shown = qobject_cast<CauseRow *>(m_view->indexWidget(row));
    if (!shown) {
        shown = new CauseRow(CauseRow::Form::Item);
        const QPersistentModelIndex index(row);
        m_view->setIndexWidget(row, shown);
        connect(shown, &CauseRow::acted, this, [this, index](models::Remedy remedy) { act(index, remedy); });
        connect(shown, &CauseRow::saidRequested, this,
                [this, index] { showSaid(index.data(ProblemsModel::SaidRole).toString(), window()); });
    }
    const auto text = [&row](int role) { return row.data(role).toString(); };
    const QString count = text(ProblemsModel::CountRole); //: %1 "4 series"
    shown->setWords(text(ProblemsModel::HeadlineRole), count.isEmpty() ? QString() : tr(" · %1").arg(count),
                    text(ProblemsModel::DetailRole));
    shown->setCaution(m_problems.at(row.row()).error.kind == Error::Kind::KeyRefused);
    const auto remedy = [&row](int role) { return models::Remedy(row.data(role).toInt()); };
    shown->setAction(remedy(ProblemsModel::RemedyRole), text(ProblemsModel::RemedyTextRole));
    shown->setAlternative(remedy(ProblemsModel::AlternativeRole), text(ProblemsModel::AlternativeTextRole));
    shown->setCurrent(m_view->hasFocus() && row == m_view->currentIndex());
}

void ProblemsPane::showState()
{
    const bool isEmpty = m_problems.rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_others->setVisible(!isEmpty);
    m_others->setText(othersWords());
    showRows();
}

//! What becomes of the transfers that no problem holds.
QString ProblemsPane::othersWords() const
{
    const transfer::QueueProgress progress = m_downloads.progress();
    const qint64 active = progress.active - progress.heldActive, waiting = progress.waiting - progress.heldWaiting;
    if (active + waiting > 0)
        return tr("Everything else goes on: %1 active, %2 waiting.").arg(text::number(active), text::number(waiting));
    const qint64 held = progress.active + progress.waiting;
    return held > 0 ? tr("Nothing else can go on: %Ln series wait.", nullptr, int(held))
                    : tr("Nothing else is being fetched.");
}

//! The transfers that wait for a folder.
QList<transfer::TransferId> ProblemsPane::blockedBy(const Problem &problem) const
{
    QList<transfer::TransferId> ids;
    for (const transfer::Transfer &transfer : m_downloads.transfers())
        if (transfer.target.root == problem.block.subject && !transfer::isFinal(transfer.state))
            ids << transfer.id;
    return ids;
}

void ProblemsPane::act(const QModelIndex &row)
{
    if (row.isValid())
        act(row, remedyFor(m_problems.at(row.row())));
}

void ProblemsPane::act(const QModelIndex &row, models::Remedy remedy)
{
    if (!row.isValid())
        return;
    const Problem &problem = m_problems.at(row.row());
    if (remedy == models::Remedy::Retry && problem.kind == Problem::Kind::Ongoing)
        Q_EMIT retryRequested();
    else if (remedy == models::Remedy::Retry && problem.kind == Problem::Kind::Block)
        m_downloads.retryNow();
    else if (remedy != models::Remedy::None)
        Q_EMIT remedyRequested(problem.kind == Problem::Kind::Block ? blockedBy(problem) : m_problems.idsOf(row),
                               remedy);
}

void ProblemsPane::copy()
{
    QStringList lines;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        lines << row.data(ProblemsModel::TextRole).toString();
    if (!lines.isEmpty()) // else the clipboard stays as it is
        Q_EMIT said(copyLines(lines, Copied::Problems));
}

} // namespace tcia::desktop
