// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace tcia::desktop {

//! Makes the icons that this library carries available; call once before the first icon().
void initialiseResources();

//! The desktop's own icon of that name, else ours, drawn in the text colour of the palette in use, dark or light.
QIcon icon(const char *name);

} // namespace tcia::desktop
