// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogmodel.h"
#include "session/serversession.h"

#include <QWidget>

namespace tcia::session {
class DiskIndex;
class Settings;
} // namespace tcia::session

namespace tcia::desktop {

class Actions;
class ArchivePane;
class ChipRow;
class FilterPane;
class Inspector;
class StoredSplitter;
class UndoHistory;

//! The panes for one server: filter chips on top, filters, archive, inspector. Their geometry depends only on the
//! window's size and on which panes the user shows, never on content. In a narrow window the inspector overlays the
//! archive and the filters are hidden until requested.
class BrowsePage : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    BrowsePage(session::ServerSession &session, models::CatalogModel &tree, session::DiskIndex &disk,
               session::Settings &settings, Actions &actions, QWidget *parent = nullptr);

    bool reveal(const QString &seriesUid); //!< selects it; false if not visible
    //! For some seconds, in the selection bar; with a button that undoes the last change, if it `canUndo`.
    void say(const QString &words, bool canUndo = false);

Q_SIGNALS:
    void failed(const tcia::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectChips(Actions &actions);
    void connectActions(Actions &actions);
    void connectUndo(Actions &actions);
    bool isNarrow() const;
    void arrange();

    session::ServerSession &m_session;
    session::Settings &m_settings;
    UndoHistory *m_history;
    ChipRow *m_chips;
    Actions &m_actions;
    QWidget *m_body; //!< splitter and inspector, placed by arrange()
    StoredSplitter *m_split;
    FilterPane *m_filters;
    ArchivePane *m_archive;
    Inspector *m_inspector;
    bool m_showsFilters = true, m_showsInspector = true; //!< as requested by the user
    bool m_wasNarrow = false;
};

} // namespace tcia::desktop
