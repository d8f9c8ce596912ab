// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tcia::desktop {

//! Shows a window that is minimised or behind others, as far as the desktop lets programs do that.
inline void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace tcia::desktop
