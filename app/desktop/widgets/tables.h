// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndexList>
#include <QString>
#include <QTreeView>

namespace tcia::desktop {

//! A flat table with the common look and keys of basket, transfers and problems. Sorts by the model's `sortRole`; the
//! view's model is a proxy, so use selectedRows(). Unsorted until a header is clicked.
QTreeView *tableView(QAbstractItemModel &model, int sortRole, const QString &objectName, const QString &title,
                     QWidget *parent);
//! The same for a model that sorts itself, without a proxy.
QTreeView *tableView(QAbstractItemModel &model, const QString &objectName, const QString &title, QWidget *parent);

//! The selected rows as indexes of the model given to tableView().
QModelIndexList selectedRows(const QTreeView &view);
//! Their row numbers in that model, in order, computed by range for large selections.
QList<qsizetype> selectedNumbers(const QTreeView &view);
//! Their number, computed by range.
qsizetype selectedCount(const QTreeView &view);

} // namespace tcia::desktop
