// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

//! The program's appearance, which is the same for all its windows. GUI thread.
namespace tcia::desktop {

//! What the user may choose; stored by these names.
inline constexpr const char *systemTheme = "system"; //!< the desktop's style and colours, or ours if it has none
inline constexpr const char *lightTheme = "light";
inline constexpr const char *darkTheme = "dark";

//! Applies a theme; an unknown one is the system's. Call it once an application exists, and again to change it.
void applyAppearance(const QString &theme = QString::fromLatin1(systemTheme));

//! Makes all rows of tables and trees higher, or as high as the design has them. All windows follow.
void setComfortable(bool comfortable);
double extraRowHeight(); //!< in design pixels

} // namespace tcia::desktop
