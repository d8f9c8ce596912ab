// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/foldercommands.h"

#include "desktop/dialogs/adoptdialog.h"
#include "desktop/window/actions.h"
#include "session/services.h"

namespace tcia::desktop {

FolderCommands::FolderCommands(session::Services &services, const Actions &actions, QWidget &window, QObject *parent)
    : QObject(parent), m_services(services), m_window(window)
{
    connect(&actions[Act::AdoptFolder], &QAction::triggered, this, [this] { dialog(); });
}

void FolderCommands::adopt(const QString &folder) { dialog().look(folder); }

//! The dialog, which is open from now on: modeless, because large folders take time.
AdoptDialog &FolderCommands::dialog()
{
    auto *open = m_window.findChild<AdoptDialog *>();
    if (!open) {
        open = new AdoptDialog(m_services, &m_window);
        open->setAttribute(Qt::WA_DeleteOnClose);
        open->show();
    }
    open->raise();
    open->activateWindow();
    return *open;
}

} // namespace tcia::desktop
