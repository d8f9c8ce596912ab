// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/menubar.h"

#include "desktop/window/actions.h"
#include "session/settings.h"

#include <QMainWindow>
#include <QMenuBar>

namespace tcia::desktop {

void buildMenuBar(QMainWindow &window, const Actions &actions, session::Settings &settings)
{
    QMenuBar &bar = *window.menuBar();
    actions.fill(bar);
    for (QAction *action : actions.all())
        if (action->shortcutContext() == Qt::WindowShortcut)
            window.addAction(action); // a hidden menu bar has no shortcuts
    QAction &toggle = actions[Act::ShowMenuBar];
    QObject::connect(&toggle, &QAction::toggled, &bar, [&bar, &settings](bool on) {
        bar.setVisible(on);
        settings.setValue(session::Setting::MenuBarShown, on);
    });
    toggle.setChecked(true);
    toggle.setChecked(settings.value(session::Setting::MenuBarShown).toBool());
}

} // namespace tcia::desktop
