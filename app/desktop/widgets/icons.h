// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace tcia::desktop {

//! Initialises the bundled icons; call once before icon().
void initialiseResources();

//! The desktop theme's icon of that name, or ours drawn in the palette's text colour.
QIcon icon(const char *name);

} // namespace tcia::desktop
