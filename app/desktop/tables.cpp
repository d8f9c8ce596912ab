// SPDX-License-Identifier: Apache-2.0
#include "desktop/tables.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace tcia::desktop {

QTreeView *tableView(QAbstractItemModel &model, int sortRole, const QString &objectName, const QString &title, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    auto *sorted = new QSortFilterProxyModel(view);
    sorted->setSortRole(sortRole);
    sorted->setSourceModel(&model);
    view->setObjectName(objectName);
    view->setAccessibleName(title);
    view->setModel(sorted);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    return view;
}

QModelIndexList selectedRows(const QTreeView &view)
{
    const auto *sorted = static_cast<const QSortFilterProxyModel *>(view.model());
    QModelIndexList rows;
    for (const QModelIndex &row : view.selectionModel()->selectedRows())
        rows << sorted->mapToSource(row);
    return rows;
}

} // namespace tcia::desktop
