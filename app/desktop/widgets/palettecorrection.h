// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace tcia::desktop {

//! Corrections of the desktop's palette for readability; empty if none are needed.
QPalette correctedPalette(const QPalette &desktops);

} // namespace tcia::desktop
