// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/tickedview.h"

#include "desktop/widgets/selectionmime.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMouseEvent>

namespace tcia::desktop {

bool TickedRowDelegate::isTicked(const QModelIndex &index) const
{
    return index.siblingAtColumn(m_tickColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void TickedRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_Selected, isTicked(index));
    RowDelegate::paint(painter, row, index);
}

TickedView::TickedView(session::SeriesSelection &selection, TargetOf targetOf, TickedRowDelegate *delegate,
                       int tickColumn, QWidget *parent)
    : FastTreeView(parent),
      m_selection(selection),
      m_targetOf(std::move(targetOf)),
      m_delegate(delegate),
      m_tickColumn(tickColumn)
{
    setItemDelegate(delegate);
    setSelectionMode(NoSelection);
    setAllColumnsShowFocus(false); // the delegate outlines the current row
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&selection, &session::SeriesSelection::changed, viewport(), qOverload<>(&QWidget::update));
}

//! The outline of the current row spans all cells, Qt repaints one.
void TickedView::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    FastTreeView::currentChanged(now, before);
    viewport()->update();
}

bool TickedView::isWholeCollection(const QModelIndex &row) const { return m_targetOf(row).rows.empty(); }

bool TickedView::isSeries(const QModelIndex &row) const
{
    return row.isValid() && !model()->hasChildren(row.siblingAtColumn(0)) && !isWholeCollection(row);
}

void TickedView::setTicked(const QModelIndex &row, bool on)
{
    const Target target = m_targetOf(row);
    if (target.rows.empty())
        m_selection.tickCollection(target.collection, on);
    else
        m_selection.tick({target}, on);
    setTickAnchor(row);
}

//! All rows from the anchor to this one.
void TickedView::tickRange(const QModelIndex &last)
{
    if (!m_anchor.isValid())
        return setTicked(last, true);
    m_selection.tick(targetsBetween(m_anchor, last.siblingAtColumn(0)), true);
}

//! The series of two rows and all between them, in the order in which they are shown.
std::vector<TickedView::Target> TickedView::targetsBetween(QModelIndex from, QModelIndex to) const
{
    if (visualRect(from).top() > visualRect(to).top())
        std::swap(from, to);
    std::vector<Target> targets;
    for (QModelIndex row = from; row.isValid(); row = indexBelow(row)) {
        Target target = m_targetOf(row);
        if (!targets.empty() && targets.back().collection == target.collection)
            targets.back().rows.insert(targets.back().rows.end(), target.rows.begin(), target.rows.end());
        else
            targets.push_back(std::move(target));
        if (row == to)
            break;
    }
    return targets;
}

//! Shift and a key that moved the current row: the range from the anchor ends there now.
void TickedView::extendRange(const QModelIndex &before, const QModelIndex &now)
{
    if (!m_anchor.isValid())
        setTickAnchor(before);
    const auto distance = [this, anchor = visualRect(m_anchor).top()](const QModelIndex &row) {
        return visualRect(row).top() - anchor;
    };
    const bool isBack = distance(before) > 0 ? distance(now) < distance(before) : distance(now) > distance(before);
    if (isBack && distance(before) != 0)
        m_selection.tick(targetsBetween(before.siblingAtColumn(0), now.siblingAtColumn(0)), false);
    tickRange(now);
}

void TickedView::tickCurrentOnly()
{
    const QModelIndex row = currentIndex();
    if (!isSeries(row))
        return;
    m_selection.tickOnly({m_targetOf(row)});
    setTickAnchor(row);
}

//! The keyboard moves a selection of a single series, but keeps a deliberate multiple selection.
void TickedView::followKeyboard()
{
    if (m_selection.count() > 1)
        return;
    if (isSeries(currentIndex()))
        tickCurrentOnly();
    else if (m_selection.count() == 1)
        m_selection.clear();
}

void TickedView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex row = indexAt(event->position().toPoint());
    FastTreeView::mousePressEvent(event); // opens and closes branches, moves the current row
    if (event->button() != Qt::LeftButton || !row.isValid())
        return;
    const auto modifiers = event->modifiers();
    const bool isOn = m_delegate->isTicked(row);
    m_deferred = QPersistentModelIndex();
    m_dragStart.reset();
    if (modifiers.testFlag(Qt::ShiftModifier))
        tickRange(row);
    else if (row.column() == m_tickColumn || modifiers.testFlag(Qt::ControlModifier))
        setTicked(row, !isOn);
    else if (visualRect(row).contains(event->position().toPoint())) {
        if (isSeries(row) || isOn || m_selection.count() == 0) // a drag carries the selection, not other rows
            m_dragStart = event->position().toPoint();
        if (isSeries(row) && isOn && m_selection.count() > 1)
            m_deferred = row;
        else if (isSeries(row))
            tickCurrentOnly();
    }
}

void TickedView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDrag =
        m_dragStart && event->buttons() == Qt::LeftButton &&
        (event->position().toPoint() - *m_dragStart).manhattanLength() >= QApplication::startDragDistance();
    if (!isDrag)
        return FastTreeView::mouseMoveEvent(event);
    m_dragStart.reset();
    m_deferred = QPersistentModelIndex();
    auto *drag = new QDrag(window()); // this view may be deleted meanwhile
    drag->setMimeData(dragged().release());
    drag->exec(Qt::CopyAction);
}

void TickedView::mouseReleaseEvent(QMouseEvent *event)
{
    FastTreeView::mouseReleaseEvent(event);
    if (m_deferred.isValid() && currentIndex() == m_deferred)
        tickCurrentOnly();
    m_deferred = QPersistentModelIndex();
    m_dragStart.reset();
}

std::unique_ptr<QMimeData> TickedView::dragged() const
{
    return std::make_unique<SelectionMime>(m_selection.selected());
}

void TickedView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    if (event->matches(QKeySequence::SelectAll))
        return m_selection.tickAllShown();
    if (event->key() == Qt::Key_Escape && m_selection.count() > 0)
        return m_selection.clear();
    if (event->key() == Qt::Key_Space && before.isValid()) {
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            return tickRange(before);
        return setTicked(before, !m_delegate->isTicked(before));
    }
    FastTreeView::keyPressEvent(event);
    const QModelIndex now = currentIndex();
    if (now.siblingAtColumn(0) == before.siblingAtColumn(0))
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && before.isValid() && now.isValid())
        return extendRange(before, now);
    followKeyboard();
}

void TickedView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_Selected, m_delegate->isTicked(index));
    m_delegate->tint(row);
    FastTreeView::drawRow(painter, row, index);
}

} // namespace tcia::desktop
