// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/archivepane.h"

#include "desktop/panes/archivemessages.h"
#include "desktop/panes/archiveviews.h"
#include "desktop/panes/copyuids.h"
#include "desktop/panes/selectionbar.h"
#include "desktop/panes/viewhead.h"
#include "desktop/widgets/copytext.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/tickedview.h"
#include "desktop/window/actions.h"
#include "models/celldata.h"
#include "session/settings.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

ArchivePane::ArchivePane(session::ServerSession &session, models::CatalogModel &tree, session::Settings &settings,
                         Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_tree(tree),
      m_list(session.catalog()),
      m_settings(settings),
      m_head(new ViewHead(actions, this)),
      m_pages(new QStackedWidget(this)),
      m_treeView(newArchiveTree(session, tree, settings, this)),
      m_listView(newSeriesTable(session, m_list, settings, this)),
      m_messages(new ArchiveMessages(session, *m_pages, m_head->notice())),
      m_bar(new SelectionBar(session.selection(), session.selectionSummary(), actions, this))
{
    m_pages->setObjectName(u"archivePages"_s);
    m_pages->addWidget(m_listView);
    m_pages->addWidget(m_treeView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_bar);

    connectView(*m_treeView);
    connectView(*m_listView);
    connectActions(actions);
    connect(m_messages, &ArchiveMessages::changed, this, &ArchivePane::showState);
    connect(m_messages, &ArchiveMessages::clearRequested, &actions[Act::ClearFilter], &QAction::trigger);
    connect(m_messages, &ArchiveMessages::indexRequested, &actions[Act::Index], &QAction::trigger);
    connect(m_messages, &ArchiveMessages::keyRequested, this, &ArchivePane::keyRequested);
    connect(&m_list, &QAbstractItemModel::modelReset, this, &ArchivePane::showState);
    connect(&m_list, &QAbstractItemModel::layoutChanged, this, &ArchivePane::showState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_list, signal, this, &ArchivePane::showState);
    connect(&m_list, &models::SeriesListModel::sortingChanged, this, &ArchivePane::showSorting);
    connect(m_head, &ViewHead::viewRequested, this, &ArchivePane::setView);
    setView(settings.value(session::Setting::ArchiveView).toInt());
}

void ArchivePane::connectView(TickedView &view)
{
    const auto repaint = [&view] { view.viewport()->update(); };
    // Repaints what is visible, which is cheaper than looking up every UID of a large basket or folder.
    connect(&m_session.localStatus(), &session::LocalStatusLookup::changed, &view, repaint);
    connect(&m_session.catalog(), &catalog::Catalog::countsChanged, &view, repaint); // counts of series below
    connect(&m_session.descriptions(), &catalog::CollectionDescriptions::changed, &view, repaint);
    connect(&view, &QWidget::customContextMenuRequested, this,
            [this, &view](const QPoint &where) { showMenu(view, where); });
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &row) {
        Q_EMIT currentChanged();
        Q_EMIT currentCollectionChanged(row.data(models::NodeRole::Collection).toString());
    });
}

void ArchivePane::connectActions(Actions &actions)
{
    for (const Act act : {Act::AddToBasket, Act::AddReferenced, Act::DownloadSelection, Act::RemoveSelection,
                          Act::RunStages, Act::Expand, Act::CopyUid})
        m_menu << &actions[act];
    m_treeView->addActions(m_menu);
    m_listView->addActions(m_menu);
    session::SeriesSelection &selection = m_session.selection();
    connect(&actions[Act::SelectAll], &QAction::triggered, this, [&selection] { selection.tickAllShown(); });
    connect(&actions[Act::SelectNone], &QAction::triggered, this, [&selection] { selection.clear(); });
    connect(&actions[Act::ViewSeries], &QAction::triggered, this, [this] { setView(ViewHead::Series); });
    connect(&actions[Act::ViewTree], &QAction::triggered, this, [this] { setView(ViewHead::Tree); });
    connect(&actions[Act::Expand], &QAction::triggered, this, &ArchivePane::expandCurrent);
    connect(&actions[Act::CopyUid], &QAction::triggered, this, [this] {
        if (shownView()->hasFocus())
            copyUids();
    });
    connect(&actions[Act::Refresh], &QAction::triggered, this, [this] { m_session.catalog().refresh(); });
}

void ArchivePane::setView(int view)
{
    const bool hadFocus = shownView()->hasFocus();
    m_settings.setValue(session::Setting::ArchiveView, view);
    m_head->setView(ViewHead::View(view), *shownView());
    showState();
    if (hadFocus)
        shownView()->setFocus();
    Q_EMIT currentChanged();
}

TickedView *ArchivePane::shownView() const
{
    return m_settings.value(session::Setting::ArchiveView).toInt() == ViewHead::Series ? m_listView : m_treeView;
}

QWidget &ArchivePane::rows() const { return *m_pages; }

void ArchivePane::showState() { m_messages->show(*shownView(), shownView() == m_listView, m_list.isSorting()); }

void ArchivePane::showSorting(bool sorting)
{
    if (sorting && shownView() == m_listView && m_list.rowCount() > 0)
        m_head->notice().say(tr("Sorting…"));
    else
        showState();
}

bool ArchivePane::reveal(const QString &seriesUid)
{
    const QModelIndex inTree = m_tree.indexOfSeries(seriesUid);
    if (!inTree.isValid())
        return false;
    m_session.selection().tickOnly(QStringList {seriesUid});
    m_treeView->scrollTo(inTree); // expands its parents
    m_treeView->setCurrentIndex(inTree);
    if (const int row = m_list.rowOf(seriesUid); row >= 0) {
        m_listView->scrollTo(m_list.index(row, 0));
        m_listView->setCurrentIndex(m_list.index(row, 0));
    }
    shownView()->setFocus();
    return true;
}

QModelIndexList ArchivePane::current() const
{
    const QModelIndex row = m_treeView->currentIndex();
    return shownView() == m_treeView && row.isValid() ? QModelIndexList {row.siblingAtColumn(0)} : QModelIndexList();
}

void ArchivePane::expandCurrent()
{
    const QModelIndexList rows = current();
    m_tree.load(rows);
    for (const QModelIndex &row : rows)
        m_treeView->expandRecursively(row);
}

//! The UIDs of the selected series, or the name of the current row if none is selected.
void ArchivePane::copyUids()
{
    if (m_session.selection().count() == 0) {
        const QModelIndexList rows = current();
        if (!rows.isEmpty())
            m_bar->say(copyText(m_tree.nodeAt(rows.first()).identifier(), Copied::Name), false);
        return;
    }
    copyUidsOf(m_session.selection(), this, [this](const QString &words) { m_bar->say(words, false); });
}

void ArchivePane::showMenu(TickedView &view, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_menu);
    menu->popup(view.viewport()->mapToGlobal(where));
}

} // namespace tcia::desktop
