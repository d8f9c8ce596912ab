// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/fasttreeview.h"

#include "desktop/widgets/linedelegate.h"

#include <QEvent>

namespace tcia::desktop {

FastTreeView::FastTreeView(QWidget *parent) : QTreeView(parent)
{
    QFont font;
    font.setStyleStrategy(QFont::PreferNoShaping); // half of what painting takes
    setFont(font);
    setItemDelegate(new LineDelegate(this));
}

void FastTreeView::showEvent(QShowEvent *event)
{
    window()->installEventFilter(this); // once, however often it is shown
    QTreeView::showEvent(event);
}

// A view leaves laying out to a timer, and its window is painted before timers get their turn: painting then lays out by itself,
// which asks for everything to be painted a second time. So it lays out when its window is about to be painted.
bool FastTreeView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest && watched == window() && isVisible())
        executeDelayedItemsLayout();
    return QTreeView::eventFilter(watched, event);
}

} // namespace tcia::desktop
