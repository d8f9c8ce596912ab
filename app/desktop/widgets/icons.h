// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace tcia::desktop {

//! Initialises the bundled icons and translations; call once before icon() and language::install().
void initialiseResources();

//! The desktop theme's icon of that name, or the program's own, drawn in the palette's text colour.
QIcon icon(const char *name);

//! Our icon of that name in pixels, drawn in one colour; null if there is none.
QImage bundledIcon(const char *name, const QSize &size, const QColor &colour);

} // namespace tcia::desktop
