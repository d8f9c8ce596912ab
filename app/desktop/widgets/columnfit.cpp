// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

namespace tcia::desktop {

void setColumnCharacters(QTreeView &view, int column, int characters)
{
    const int wanted = characters * view.fontMetrics().averageCharWidth();
    view.setColumnWidth(column, qMax(wanted, view.header()->sectionSizeHint(column)));
}

ColumnFit::ColumnFit(QTreeView &view, int least, int essential, int widest)
    : QObject(&view),
      m_view(view),
      m_wanted(view.columnWidth(0)),
      m_least(least * view.fontMetrics().averageCharWidth()),
      m_essential(essential),
      m_widest(widest),
      m_widestWanted(widest < 0 ? 0 : view.columnWidth(widest))
{
    view.header()->setStretchLastSection(false);
    view.viewport()->installEventFilter(this);
    const auto leave = [this] { m_isSetByUser |= !m_isFitting; };
    connect(view.header(), &QHeaderView::sectionResized, this, leave);
    connect(view.header(), &QHeaderView::sectionMoved, this, leave);
    fit();
}

void ColumnFit::setFitting(bool on)
{
    m_isSetByUser = !on;
    fit();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

//! Places the columns from the left next to a first column of that width, as far as they fit.
ColumnFit::Placement ColumnFit::place(int first) const
{
    const QHeaderView &header = *m_view.header();
    // Independent of the scroll bar, which comes and goes as nodes are expanded.
    const int bar = m_view.verticalScrollBar()->isVisible() ? 0 : m_view.verticalScrollBar()->sizeHint().width();
    Placement placed {.left = m_view.viewport()->width() - bar - first};
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (column == 0 || header.isSectionHidden(column))
            continue;
        if (header.sectionSize(column) > placed.left)
            break;
        placed.left -= header.sectionSize(column);
        placed.hasEssential |= column == m_essential;
    }
    placed.left += bar;
    return placed;
}

void ColumnFit::fit()
{
    if (m_isSetByUser)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    if (m_widest >= 0)
        m_view.setColumnWidth(m_widest, m_widestWanted);
    int first = m_wanted;
    Placement placed = place(first);
    if (!placed.hasEssential)
        placed = place(first = m_least);
    const int left = qMax(0, placed.left);
    const int toFirst = m_widest >= 0 ? qMin(left, m_wanted) : left;
    m_view.setColumnWidth(0, first + toFirst);
    if (m_widest >= 0)
        m_view.setColumnWidth(m_widest, m_widestWanted + left - toFirst);
}

} // namespace tcia::desktop
