// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QAction;
class QTreeWidget;

namespace tcia::desktop {

//! The keys of the window: those of its actions, and what keys do in tables, trees and pictures. GUI thread.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    void add(const QString &keys, const QString &what);

    QTreeWidget *m_list;
};

} // namespace tcia::desktop
