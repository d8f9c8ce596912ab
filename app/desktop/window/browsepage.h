// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace tcia::models {
class CatalogModel;
}

namespace tcia::session {
class DiskIndex;
class Settings;
} // namespace tcia::session

namespace tcia::session {
class ServerSession;
}

namespace tcia::desktop {

class Actions;
class ArchivePane;
class SelectionAdder;

//! The three panes over one server: filters, archive, details.
class BrowsePage : public QSplitter
{
    Q_OBJECT
public:
    BrowsePage(session::ServerSession &session, models::CatalogModel &tree, session::DiskIndex &disk,
               session::Settings &settings, Actions &actions, QWidget *parent = nullptr);
    ~BrowsePage() override;

    SelectionAdder &adder() { return *m_adder; } //!< adds what is selected in the tree to the basket
    bool reveal(const QString &seriesUid);       //!< selects it in the tree; false if not visible

private:
    session::Settings &m_settings;
    SelectionAdder *m_adder;
    ArchivePane *m_archive;
};

} // namespace tcia::desktop
