// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

class Actions;
class AdoptDialog;

//! What the window does with a folder of other programs: opens the dialog that adopts its series. GUI thread.
class FolderCommands : public QObject
{
    Q_OBJECT
public:
    //! Connects the action. All must outlive it; the dialogs belong to `window`.
    FolderCommands(session::Services &services, const Actions &actions, QWidget &window, QObject *parent);

    void adopt(const QString &folder); //!< opens the dialog, which looks into the folder

private:
    AdoptDialog &dialog();

    session::Services &m_services;
    QWidget &m_window;
};

} // namespace tcia::desktop
