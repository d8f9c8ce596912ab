// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace tcia::desktop {

class Actions;
class ArchivePane;
class DiskIndex;
class Session;
class Settings;

//! The three panes over one server: filters, archive, details.
class BrowsePage : public QSplitter
{
    Q_OBJECT
public:
    BrowsePage(Session &session, DiskIndex &disk, Settings &settings, Actions &actions, QWidget *parent = nullptr);
    ~BrowsePage() override;

    bool reveal(const QString &seriesUid); //!< in the tree; false where it does not show

private:
    Settings &m_settings;
    ArchivePane *m_archive;
};

} // namespace tcia::desktop
