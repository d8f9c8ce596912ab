// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogmodel.h"
#include "session/services.h"

#include <QWidget>

namespace tcia::desktop {

class Actions;
class ArchivePane;
class ChipRow;
class FilterPane;
class Inspector;
class PaneArrangement;
class StoredSplitter;
class UndoHistory;

//! The panes for one server: filter chips on top, filters, archive, inspector.
class BrowsePage : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    BrowsePage(session::ServerSession &session, models::CatalogModel &tree, session::Services &services,
               Actions &actions, QWidget *parent = nullptr);

    bool reveal(const QString &seriesUid); //!< selects it; false if not visible
    //! For some seconds, in the selection bar; with a button that undoes the last change, if it `canUndo`.
    void say(const QString &words, bool canUndo = false);

Q_SIGNALS:
    void failed(const tcia::Error &error);
    void keyRequested(); //!< another one for the open server

private:
    void connectChips(Actions &actions);
    void connectActions(Actions &actions);
    void connectUndo(Actions &actions);
    session::ServerSession &m_session;
    UndoHistory *m_history;
    ChipRow *m_chips;
    QWidget *m_body; //!< splitter and inspector, placed by the arrangement
    StoredSplitter *m_split;
    FilterPane *m_filters;
    ArchivePane *m_archive;
    Inspector *m_inspector;
    PaneArrangement *m_arrangement;
};

} // namespace tcia::desktop
