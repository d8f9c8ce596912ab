// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogmodel.h"
#include "models/serieslistmodel.h"
#include "session/serversession.h"

#include <QWidget>

class QStackedWidget;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

class Actions;
class ArchiveMessages;
class SelectionBar;
class TickedView;
class ViewHead;

//! The archive as a table of series or as a tree, sharing one selection, with the selection bar below. Shows a message
//! in place of the rows while it is loading, empty, failed or filtered out.
class ArchivePane : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    ArchivePane(session::ServerSession &session, models::CatalogModel &tree, session::Settings &settings,
                Actions &actions, QWidget *parent = nullptr);

    bool reveal(const QString &seriesUid); //!< selects it; false if it is not visible
    SelectionBar &bar() { return *m_bar; }
    QWidget &rows() const; //!< table, tree, or what is said instead
    ViewHead &head() { return *m_head; }
    QModelIndexList current() const; //!< the tree's current row, if the tree is shown

Q_SIGNALS:
    void keyRequested();                                      //!< another one for the open server
    void currentChanged();                                    //!< what current() returns has changed
    void currentCollectionChanged(const QString &collection); //!< of the current row; empty: there is none

private:
    void connectView(TickedView &view);
    void connectActions(Actions &actions);
    void setView(int view);
    TickedView *shownView() const;
    void showState();
    void showSorting(bool sorting);
    void showMenu(TickedView &view, const QPoint &where);
    void expandCurrent();
    void copyUids();

    session::ServerSession &m_session;
    models::CatalogModel &m_tree;
    models::SeriesListModel m_list;
    session::Settings &m_settings;
    ViewHead *m_head;
    QStackedWidget *m_pages;
    TickedView *m_treeView;
    TickedView *m_listView;
    ArchiveMessages *m_messages;
    SelectionBar *m_bar;
    QList<QAction *> m_menu;
};

} // namespace tcia::desktop
