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

ColumnFit::ColumnFit(QTreeView &view, int least, int essential)
    : QObject(&view),
      m_view(view),
      m_wanted(view.columnWidth(0)),
      m_least(least * view.fontMetrics().averageCharWidth()),
      m_essential(essential)
{
    view.header()->setStretchLastSection(false);
    view.viewport()->installEventFilter(this);
    const auto leave = [this] { m_isUsers |= !m_isFitting; };
    connect(view.header(), &QHeaderView::sectionResized, this, leave);
    connect(view.header(), &QHeaderView::sectionMoved, this, leave);
    fit();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

//! The last column up to `last` that fits next to a first column of that width, and the remaining width.
int ColumnFit::columnsThatFit(int first, int last, int &left) const
{
    left = m_view.viewport()->width() - first;
    // Independent of the scroll bar, which comes and goes as nodes are expanded.
    const int bar = m_view.verticalScrollBar()->isVisible() ? 0 : m_view.verticalScrollBar()->sizeHint().width();
    int column = 1;
    for (; column <= last && m_view.columnWidth(column) + bar <= left; ++column)
        left -= m_view.columnWidth(column);
    return column - 1;
}

void ColumnFit::fit()
{
    if (m_isUsers)
        return;
    int first = m_wanted;
    int left = 0;
    if (columnsThatFit(first, m_view.header()->count() - 1, left) < m_essential)
        columnsThatFit(first = m_least, m_essential, left);
    const QScopedValueRollback fitting(m_isFitting, true);
    m_view.setColumnWidth(0, first + qMax(0, left));
}

} // namespace tcia::desktop
