// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndexList>
#include <QString>
#include <QTreeView>

namespace tcia::desktop {

//! A flat list in the look and with the keys that basket, transfers and problems share. Sorts by the model's `sortRole`; the view's
//! model is a proxy, so take selections from selectedRows(). Until a header is clicked, the model's own order is kept.
QTreeView *tableView(QAbstractItemModel &model, int sortRole, const QString &objectName, const QString &title, QWidget *parent);
//! The same of a model that sorts by itself; its indexes are the view's.
QTreeView *tableView(QAbstractItemModel &model, const QString &objectName, const QString &title, QWidget *parent);

//! The selected rows as indexes of the model given to tableView().
QModelIndexList selectedRows(const QTreeView &view);
//! Their numbers in that model, in order, made range by range: a hundred thousand may be selected.
QList<qsizetype> selectedNumbers(const QTreeView &view);
//! How many they are, without looking at each.
qsizetype selectedCount(const QTreeView &view);

} // namespace tcia::desktop
