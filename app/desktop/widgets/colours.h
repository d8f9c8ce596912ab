// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace tcia::desktop {

//! What must be set in a desktop's colours so that all can be read; nothing where they are well.
QPalette mended(const QPalette &desktops);

} // namespace tcia::desktop
