// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/storedsplitter.h"

namespace tcia::models {
class CatalogModel;
}

namespace tcia::session {
class DiskIndex;
class ServerSession;
} // namespace tcia::session

namespace tcia::desktop {

class Actions;
class ArchivePane;
class SelectionAdder;

//! The three panes over one server: filters, archive, details.
class BrowsePage : public StoredSplitter
{
    Q_OBJECT
public:
    BrowsePage(session::ServerSession &session, models::CatalogModel &tree, session::DiskIndex &disk,
               session::Settings &settings, Actions &actions, QWidget *parent = nullptr);

    SelectionAdder &adder() { return *m_adder; } //!< adds what is selected in the tree to the basket
    bool reveal(const QString &seriesUid);       //!< selects it in the tree; false if not visible

private:
    SelectionAdder *m_adder;
    ArchivePane *m_archive;
};

} // namespace tcia::desktop
