// SPDX-License-Identifier: Apache-2.0
#include "desktop/prompttree.h"

namespace tcia::desktop {

PromptTree::PromptTree(QWidget *parent) : QTreeView(parent)
{
    QFont font;
    font.setStyleStrategy(QFont::PreferNoShaping); // half of what painting takes
    setFont(font);
}

void PromptTree::setModel(QAbstractItemModel *next)
{
    QTreeView::setModel(next);
    if (!next)
        return;
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(next, signal, this, &PromptTree::layOutSoon, Qt::QueuedConnection);
    connect(next, &QAbstractItemModel::layoutChanged, this, &PromptTree::layOutSoon, Qt::QueuedConnection);
    connect(next, &QAbstractItemModel::modelReset, this, &PromptTree::layOutSoon, Qt::QueuedConnection);
}

// A view leaves laying out to a timer, and whatever is to be painted comes before timers: painting then lays out by itself, which asks
// for everything to be painted again. What is queued comes before both. Where nothing waits to be laid out this does nothing.
void PromptTree::layOutSoon() { executeDelayedItemsLayout(); }

} // namespace tcia::desktop
