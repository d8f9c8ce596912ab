// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/fasttreeview.h"

#include "desktop/widgets/linedelegate.h"
#include "desktop/widgets/rowdelegate.h"

#include <QEvent>

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
