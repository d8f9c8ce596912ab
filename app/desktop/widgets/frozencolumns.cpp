// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/frozencolumns.h"

#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>

namespace tcia::desktop {

namespace {
constexpr int mostFrozen = 3; // box, state and name
}

FrozenColumns::FrozenColumns(QTreeView &view, NewTwin newTwin)
    : QObject(&view), m_view(view), m_newTwin(std::move(newTwin)), m_edge(new QWidget(&view))
{
    m_edge->setAutoFillBackground(true);
    m_edge->setBackgroundRole(QPalette::Mid);
    m_edge->setAttribute(Qt::WA_TransparentForMouseEvents);
    view.viewport()->installEventFilter(this);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::follow);
    const QHeaderView &header = *view.header();
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(&header, signal, this, &FrozenColumns::follow);
    connect(&header, &QHeaderView::geometriesChanged, this, &FrozenColumns::arrange);
}

int FrozenColumns::lastColumn() const
{
    const int name = m_view.header()->visualIndex(0);
    return name < mostFrozen ? name : -1;
}

int FrozenColumns::width() const
{
    const QHeaderView &header = *m_view.header();
    int width = 0;
    for (int position = 0; position <= lastColumn(); ++position)
        width += header.sectionSize(header.logicalIndex(position));
    return width;
}

void FrozenColumns::follow()
{
    const bool isScrolled = m_view.horizontalScrollBar()->value() > 0 && lastColumn() >= 0;
    if (isScrolled && !m_twin)
        show();
    else if (!isScrolled && m_twin)
        std::exchange(m_twin, nullptr)->deleteLater();
    if (m_twin)
        copyColumns();
    arrange();
}

void FrozenColumns::show()
{
    m_twin = m_newTwin(&m_view);
    QItemSelectionModel *own = m_twin->selectionModel();
    m_twin->setSelectionModel(m_view.selectionModel()); // one current row
    delete own;
    m_twin->setFocusPolicy(Qt::NoFocus);
    m_twin->setFocusProxy(&m_view);
    m_twin->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_twin->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_twin->setVerticalScrollMode(m_view.verticalScrollMode());
    m_twin->setIndentation(m_view.indentation());
    m_twin->setRootIsDecorated(m_view.rootIsDecorated());
    m_twin->setSortingEnabled(false); // the view sorts
    copyColumns();
    if (m_view.rootIsDecorated())
        copyBranches({});
    connectTwin();
    arrange();
    m_twin->show();
    m_edge->raise();
    m_twin->verticalScrollBar()->setValue(m_view.verticalScrollBar()->value());
}

void FrozenColumns::connectTwin()
{
    connect(m_twin->verticalScrollBar(), &QScrollBar::valueChanged, m_view.verticalScrollBar(), &QScrollBar::setValue);
    connect(m_view.verticalScrollBar(), &QScrollBar::valueChanged, m_twin->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_twin, &QTreeView::expanded, &m_view, &QTreeView::expand);
    connect(m_twin, &QTreeView::collapsed, &m_view, &QTreeView::collapse);
    connect(&m_view, &QTreeView::expanded, m_twin, &QTreeView::expand);
    connect(&m_view, &QTreeView::collapsed, m_twin, &QTreeView::collapse);
    connect(m_twin, &QWidget::customContextMenuRequested, &m_view, &QWidget::customContextMenuRequested);
    QHeaderView &header = *m_twin->header();
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    connect(&header, &QHeaderView::sortIndicatorChanged, m_view.header(), &QHeaderView::setSortIndicator);
    connect(m_view.header(), &QHeaderView::sortIndicatorChanged, &header, &QHeaderView::setSortIndicator);
    connect(&header, &QHeaderView::sectionResized, m_view.header(),
            [this](int column, int, int size) { m_view.header()->resizeSection(column, size); });
}

void FrozenColumns::copyColumns()
{
    QHeaderView &to = *m_twin->header();
    const QHeaderView &from = *m_view.header();
    const QSignalBlocker blocked(to); // it is the one that follows
    to.restoreState(from.saveState());
    to.setSectionsMovable(false);
    for (int position = lastColumn() + 1; position < to.count(); ++position)
        to.setSectionHidden(to.logicalIndex(position), true);
}

//! Opens what is open in the view.
void FrozenColumns::copyBranches(const QModelIndex &parent)
{
    const QAbstractItemModel &model = *m_view.model();
    for (int row = 0; row < model.rowCount(parent); ++row)
        if (const QModelIndex node = model.index(row, 0, parent); m_view.isExpanded(node)) {
            m_twin->setExpanded(node, true);
            copyBranches(node);
        }
}

void FrozenColumns::arrange()
{
    const QRect rows = m_view.viewport()->geometry();
    const QHeaderView &header = *m_view.header();
    m_edge->setVisible(lastColumn() >= 0);
    m_edge->setGeometry(rows.left() + width() - 1, header.y(), 1, rows.bottom() + 1 - header.y());
    if (m_twin)
        m_twin->setGeometry(rows.left(), header.y(), width(), rows.bottom() + 1 - header.y());
}

bool FrozenColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    else if (event->type() == QEvent::Paint && m_twin)
        m_twin->viewport()->update(); // what changes the view changes its twin
    return QObject::eventFilter(watched, event);
}

} // namespace tcia::desktop
