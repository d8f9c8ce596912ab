// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/tables.h"

#include "desktop/widgets/fasttreeview.h"
#include "desktop/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace tcia::desktop {

namespace {

//! A table sorted by its user.
class SortedTable : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    // The same for all rows; views request it for each during layout, and mapping a hundred thousand rows to the source
    // would dominate.
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid())
            return Qt::NoItemFlags;
        return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    }
};

} // namespace

QTreeView *tableView(QAbstractItemModel &model, int sortRole, const QString &objectName, const QString &title,
                     QWidget *parent)
{
    auto *sorted = new SortedTable;
    sorted->setSortRole(sortRole);
    sorted->setSourceModel(&model);
    QTreeView *view = tableView(*sorted, objectName, title, parent);
    sorted->setParent(view);
    return view;
}

QTreeView *tableView(QAbstractItemModel &model, const QString &objectName, const QString &title, QWidget *parent)
{
    auto *view = new FastTreeView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(title);
    view->setModel(&model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(false); // RowDelegate outlines the row
    view->setItemDelegate(new RowDelegate({}, view));
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    // A header checks for each column whether all rows are selected, which is slow, although it does not show it.
    view->header()->setSelectionModel(new QItemSelectionModel(&model, view));
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

QList<qsizetype> selectedNumbers(const QTreeView &view)
{
    const auto *sorted = static_cast<const QSortFilterProxyModel *>(view.model());
    QList<qsizetype> rows;
    rows.reserve(selectedCount(view));
    for (const QItemSelectionRange &range : view.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << sorted->mapToSource(sorted->index(row, 0)).row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

qsizetype selectedCount(const QTreeView &view)
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : view.selectionModel()->selection())
        count += range.height();
    return count;
}

} // namespace tcia::desktop
