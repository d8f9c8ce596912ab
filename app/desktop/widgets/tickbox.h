// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace tcia::desktop {

//! Makes check box frames visible on dark themes, where Fusion draws them in a shade of the window colour.
void outlineBoxes(QPalette &palette);

//! A check box with a visible frame on any theme.
QCheckBox *tickBox(const QString &text, QWidget *parent);

} // namespace tcia::desktop
