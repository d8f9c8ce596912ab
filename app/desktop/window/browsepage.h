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
class SelectionAdder;
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
    void say(const QString &words);        //!< for some seconds, in the selection bar

Q_SIGNALS:
    void failed(const tcia::Error &error);

private:
    void connectChips(Actions &actions);
    void connectActions(Actions &actions);
    void connectUndo(Actions &actions);
    void addToBasket();
    void removeFromBasket();
    void openFolder() const;

    session::ServerSession &m_session;
    const session::DiskIndex &m_disk;
    UndoHistory *m_history;
    SelectionAdder *m_adder;
    ChipRow *m_chips;
    QWidget *m_body; //!< splitter and inspector, placed by the arrangement
    StoredSplitter *m_split;
    FilterPane *m_filters;
    ArchivePane *m_archive;
    Inspector *m_inspector;
    PaneArrangement *m_arrangement;
};

} // namespace tcia::desktop
