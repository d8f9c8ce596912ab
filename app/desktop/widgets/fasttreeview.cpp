// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/fasttreeview.h"

#include "desktop/widgets/linedelegate.h"
#include "desktop/widgets/rowdelegate.h"

#include <QEvent>
#include <QHeaderView>

namespace tcia::desktop {

FastTreeView::FastTreeView(QWidget *parent) : QTreeView(parent)
{
    QFont font;
    font.setStyleStrategy(QFont::PreferNoShaping); // shaping takes half of the painting time
    setFont(font);
    setItemDelegate(new LineDelegate(this));
}

void FastTreeView::showEvent(QShowEvent *event)
{
    window()->installEventFilter(this); // once only
    QTreeView::showEvent(event);
}

// QAbstractItemView lays out in a timer, after its window is painted: painting then forces a layout, which schedules a
// second paint. Laying out just before the window is painted avoids that.
bool FastTreeView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest && watched == window() && isVisible())
        executeDelayedItemsLayout();
    return QTreeView::eventFilter(watched, event);
}

// QTreeView knows of each row only its index, which in a table without branches is the row's number.
void FastTreeView::doItemsLayout()
{
    const auto *table = qobject_cast<const QAbstractTableModel *>(model());
    const int rows = table && !rootIndex().isValid() ? table->rowCount() : none;
    const int height = rows > 0 ? indexRowSizeHint(table->index(0, 0)) : 0; // follows style, font and density
    if (rows == none || rows != m_laidOut || height != m_rowHeight) {
        QTreeView::doItemsLayout();
        m_laidOut = rows;
        m_rowHeight = height;
        return;
    }
    QAbstractItemView::doItemsLayout();
    header()->doItemsLayout();
}

// What follows throws its rows away.

void FastTreeView::reset()
{
    m_laidOut = none;
    QTreeView::reset();
}

void FastTreeView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_laidOut = none;
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

void FastTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *delegate = qobject_cast<const RowDelegate *>(itemDelegate());
    if (!delegate || !selectionModel()->isSelected(index))
        return QTreeView::drawRow(painter, option, index);
    QStyleOptionViewItem row = option;
    delegate->tint(row);
    QTreeView::drawRow(painter, row, index);
}

} // namespace tcia::desktop
