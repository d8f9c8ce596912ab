// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/archivepane.h"

#include "desktop/dialogs/idsdialog.h"
#include "desktop/panes/filtertext.h"
#include "desktop/panes/selectionadder.h"
#include "desktop/widgets/columnfit.h"
#include "desktop/widgets/fasttreeview.h"
#include "desktop/widgets/notice.h"
#include "desktop/window/actions.h"
#include "models/columns.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

QTreeView *treeView(models::CatalogModel &model, QWidget *parent)
{
    auto *view = new FastTreeView(parent);
    view->setObjectName(u"archiveTree"_s);
    view->setAccessibleName(ArchivePane::tr("Archive"));
    view->setModel(&model);
    view->setUniformRowHeights(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setAllColumnsShowFocus(true);
    view->setIndentation(view->fontMetrics().height()); // long names and four levels
    view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    view->header()->setSortIndicatorClearable(true); // back to natural order
    view->setSortingEnabled(true);
    int column = 0;
    for (const models::CatalogColumn &description : models::catalogColumns())
        setColumnCharacters(*view, column++, description.width);
    constexpr int leastName = 26;
    new ColumnFit(*view, leastName, models::catalogColumn("State"_L1));
    return view;
}

} // namespace

ArchivePane::ArchivePane(session::ServerSession &session, models::CatalogModel &tree, SelectionAdder &adder,
                         Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_tree(tree),
      m_adder(adder),
      m_view(treeView(tree, this)),
      m_pages(new QStackedWidget(this)),
      m_page(new Notice(Notice::Form::Page, this)),
      m_warning(new Notice(Notice::Form::Line, this)),
      m_found(new Notice(Notice::Form::Line, this))
{
    m_page->setObjectName(u"archiveNotice"_s);
    m_warning->setObjectName(u"archiveTrouble"_s);
    m_found->setObjectName(u"archiveFound"_s);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_warning);
    layout->addWidget(m_found);
    layout->addWidget(m_pages, 1);

    connectActions(actions);
    connectLocalStatus();
    catalog::Catalog &catalog = session.catalog();
    connect(&catalog, &catalog::Catalog::entriesReset, this, &ArchivePane::showState);
    connect(&catalog, &catalog::Catalog::entryChanged, this, &ArchivePane::showState);
    connect(&catalog, &catalog::Catalog::filtered, this, &ArchivePane::showState);
    connect(&catalog, &catalog::Catalog::collectionsLoading, this, &ArchivePane::showState);
    connect(&catalog, &catalog::Catalog::storedOpened, this, &ArchivePane::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArchivePane::currentChanged);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ArchivePane::showMenu);
    connect(&catalog, &catalog::Catalog::filtered, this, &ArchivePane::showFound);
    connect(&catalog, &catalog::Catalog::countsChanged, this, &ArchivePane::showFound);
    connect(m_found, &Notice::acted, this, [this] {
        auto *dialog = new MissingDialog(m_session.catalog().notFound(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_page, &Notice::acted, this, [this, &actions] {
        const bool failed = m_session.catalog().collectionsError().has_value();
        failed ? m_session.catalog().refresh() : actions[Act::ClearFilter].trigger();
        showState();
    });
    connect(m_warning, &Notice::acted, this, [this] {
        m_warning->hide();
        m_session.catalog().refresh();
    });
    showState();
}

void ArchivePane::connectActions(Actions &actions)
{
    for (const Act act : {Act::AddToBasket, Act::Expand, Act::CopyUid})
        m_menu << &actions[act];
    m_view->addActions(m_menu);
    connect(&actions[Act::AddToBasket], &QAction::triggered, this, [this] { m_adder.addBelow(selected()); });
    connect(&actions[Act::Expand], &QAction::triggered, this, &ArchivePane::expandSelected);
    connect(&actions[Act::CopyUid], &QAction::triggered, this, [this] {
        if (m_view->hasFocus())
            copyUids();
    });
    connect(&actions[Act::Refresh], &QAction::triggered, this, [this] { m_session.catalog().refresh(); });
}

void ArchivePane::connectLocalStatus()
{
    const session::LocalStatus &status = m_session.localStatus();
    m_tree.setLocalStatus([&status](const QString &seriesUid) { return status.of(seriesUid); });
    // Repaints what is visible, which is cheaper than looking up every UID of a large basket or folder.
    connect(&status, &session::LocalStatus::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    // counts of series below
    connect(&m_session.catalog(), &catalog::Catalog::countsChanged, m_view->viewport(), qOverload<>(&QWidget::update));
}

void ArchivePane::showState()
{
    const catalog::Catalog &catalog = m_session.catalog();
    const bool empty = catalog.entries().empty();
    const bool nothing = m_tree.rowCount() == 0;
    const auto &error = catalog.collectionsError();
    m_pages->setCurrentWidget(nothing ? static_cast<QWidget *>(m_page) : m_view);
    m_warning->setVisible(false);
    if (empty && catalog.openingStored())
        m_page->say(tr("Opening the stored content of %1…").arg(m_session.server().name));
    else if (error && empty)
        m_page->say(*error, tr("&Retry"));
    else if (error && !isTransient(error->kind)) // transient errors are shown in the status line
        m_warning->say(*error, tr("&Retry"));
    else if (catalog.loadingCollections() && empty)
        m_page->say(tr("Loading the collections of %1…").arg(m_session.server().name));
    else if (empty)
        m_page->say(tr("%1 has no collections.").arg(m_session.server().name));
    else if (nothing)
        m_page->say(tr("Nothing matches the filter."), tr("&Clear filter"));
}

//! Shows a changed message again; a closed one stays closed until it changes.
void ArchivePane::showFound()
{
    const QString words = idsFoundText(m_session.catalog());
    if (words == m_found->words())
        return;
    m_found->say(words, m_session.catalog().notFound().isEmpty() ? QString() : tr("Show the &missing…"));
    m_found->setVisible(!words.isEmpty());
}

bool ArchivePane::reveal(const QString &seriesUid)
{
    const QModelIndex index = m_tree.indexOfSeries(seriesUid);
    if (!index.isValid())
        return false;
    m_view->setFocus();
    m_view->scrollTo(index); // expands its parents
    m_view->setCurrentIndex(index);
    return true;
}

QModelIndexList ArchivePane::selected() const
{
    const QModelIndexList rows = models::CatalogModel::rowsIn(m_view->selectionModel()->selection());
    return rows.isEmpty() && m_view->currentIndex().isValid() ? QModelIndexList {m_view->currentIndex()} : rows;
}

void ArchivePane::expandSelected()
{
    const QModelIndexList rows = selected();
    m_tree.load(m_tree.notLoaded(rows));
    for (const QModelIndex &row : rows)
        m_view->expandRecursively(row);
}

void ArchivePane::copyUids() const
{
    QStringList names;
    for (const QModelIndex &index : selected()) {
        const auto level = models::CatalogModel::Level(index.data(models::CatalogModel::LevelRole).toInt());
        if (const auto series = m_tree.seriesAt(index))
            names << series->seriesUid;
        else if (const auto study = m_tree.studyAt(index))
            names << study->studyUid;
        else if (level == models::CatalogModel::Patient)
            names << m_tree.patientAt(index)->patientId;
        else if (const catalog::CatalogEntry *entry = m_tree.entryAt(index))
            names << entry->name;
    }
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
}

void ArchivePane::showMenu(const QPoint &where)
{
    if (selected().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_menu);
    menu->popup(m_view->viewport()->mapToGlobal(where));
}

} // namespace tcia::desktop
