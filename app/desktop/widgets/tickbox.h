// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace tcia::desktop {

//! Lets the frames of tick boxes be seen on a dark theme: Fusion draws them in a shade of the window.
void outlineBoxes(QPalette &palette);

//! A tick box that can be seen on any theme.
QCheckBox *tickBox(const QString &text, QWidget *parent);

} // namespace tcia::desktop
