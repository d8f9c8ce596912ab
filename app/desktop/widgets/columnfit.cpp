// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

namespace tcia::desktop {

namespace {

//! Of digits and Latin letters: the average of a font with Chinese letters is far wider than most texts here.
int characterWidth(const QTreeView &view)
{
    return qMin(view.fontMetrics().averageCharWidth(), view.fontMetrics().horizontalAdvance(u'0'));
}

} // namespace

void setColumnCharacters(QTreeView &view, int column, int characters)
{
    const int wanted = characters * characterWidth(view);
    view.setColumnWidth(column, qMax(wanted, view.header()->sectionSizeHint(column)));
}

ColumnFit::ColumnFit(QTreeView &view, const Plan &plan)
    : QObject(&view),
      m_view(view),
      m_plan(plan),
      m_wanted(view.columnWidth(0)),
      m_least(plan.least * characterWidth(view)),
      m_widestWanted(plan.widest < 0 ? 0 : view.columnWidth(plan.widest))
{
    for (const int extra : plan.extras) {
        view.setColumnHidden(extra, false); // a hidden one has no width
        m_extraWidths << view.columnWidth(extra);
    }
    view.header()->setStretchLastSection(false);
    view.viewport()->installEventFilter(this);
    const auto leave = [this] { m_isSetByUser |= !m_isFitting; };
    connect(view.header(), &QHeaderView::sectionResized, this, leave); // also sent when one is shown or hidden
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
        placed.isWhole = header.sectionSize(column) <= placed.left;
        if (!placed.isWhole)
            break;
        placed.left -= header.sectionSize(column);
        placed.hasEssential |= column == m_plan.essential;
    }
    placed.left += bar;
    return placed;
}

void ColumnFit::fit()
{
    if (m_isSetByUser)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    for (const int extra : m_plan.extras)
        m_view.setColumnHidden(extra, true);
    if (m_plan.widest >= 0)
        m_view.setColumnWidth(m_plan.widest, m_widestWanted);
    int first = m_wanted;
    Placement placed = place(first);
    if (!placed.hasEssential)
        placed = place(first = m_least);
    const int left = qMax(0, placed.left);
    share(first, placed.isWhole ? showExtras(left) : left);
}

//! What they leave of that width.
int ColumnFit::showExtras(int left)
{
    for (qsizetype i = 0; i < m_plan.extras.size() && m_extraWidths[i] <= left; ++i) {
        m_view.setColumnHidden(m_plan.extras[i], false);
        left -= m_extraWidths[i];
    }
    return left;
}

//! Twice the wanted width shows most texts whole; more would be empty.
void ColumnFit::share(int first, int left)
{
    if (m_plan.widest >= 0) {
        const int toWidest = qMin(left, m_widestWanted);
        m_view.setColumnWidth(m_plan.widest, m_widestWanted + toWidest);
        left = qMin(left - toWidest, m_wanted / 2);
    }
    m_view.setColumnWidth(0, first + left);
}

} // namespace tcia::desktop
