// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace tcia::desktop {

//! Lets the Tab key go through the controls of a window in the order of its layouts, which is that of the eye, whenever
//! they were created. Call it again after controls were added.
void orderTabsByLayout(QWidget &window);

} // namespace tcia::desktop
