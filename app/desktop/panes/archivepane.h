// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogmodel.h"
#include "session/serversession.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace tcia::desktop {

class Actions;
class Notice;
class SelectionAdder;

//! The archive as a tree; shows in place when it is loading, empty, failed, or fully filtered out.
class ArchivePane : public QWidget
{
    Q_OBJECT
public:
    ArchivePane(session::ServerSession &session, models::CatalogModel &tree, SelectionAdder &adder, Actions &actions,
                QWidget *parent = nullptr);

    bool reveal(const QString &seriesUid); //!< selects it; false if it is not visible

Q_SIGNALS:
    void currentChanged(const QModelIndex &index); //!< of the session's tree; invalid: none

private:
    void connectActions(Actions &actions);
    void connectLocalStatus();
    void showState();
    void showFound();
    void showMenu(const QPoint &where);
    void expandSelected();
    void copyUids() const;
    QModelIndexList selected() const; //!< first columns, or the current one

    session::ServerSession &m_session;
    models::CatalogModel &m_tree;
    SelectionAdder &m_adder;
    QTreeView *m_view;
    QStackedWidget *m_pages;
    Notice *m_page;    //!< in place of the tree
    Notice *m_warning; //!< above the tree: an error that needs the user, while stored content is shown
    Notice *m_found;   //!< above the tree, while it is filtered by a list of IDs
    QList<QAction *> m_menu;
};

} // namespace tcia::desktop
