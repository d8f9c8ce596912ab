// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

namespace tcia::desktop {

//! Where a window of that size is placed when it is shown for the first time: in the middle of the available area of a
//! screen, and smaller where it would not fit there with the frame and title that a window manager adds, whose sizes
//! are not known before. Of the window without its frame, but never smaller than `least`.
QRect firstGeometry(QSize wanted, QSize least, const QRect &available);

//! The geometry of an earlier run, moved and made smaller where the screen that is there now is smaller than that one.
QRect keptGeometry(const QRect &kept, QSize least, const QRect &available);

} // namespace tcia::desktop
