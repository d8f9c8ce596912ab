// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tcia::desktop {

//! Gives the application its style and palette: the desktop's, with corrections; the design's where it has none.
void applyAppearance();

} // namespace tcia::desktop
