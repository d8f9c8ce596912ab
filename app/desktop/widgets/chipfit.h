// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace tcia::desktop {

//! How wide a chip may be, in pixels.
struct ChipWidth
{
    int least = 0; //!< where its text is elided
    int wanted = 0;
};

//! How many chips, from the first on, fit into `available` side by side with `space` between them; then `more` for the
//! button of the others, if there are any. Only the first may be elided.
int fittingChips(const QList<ChipWidth> &chips, int available, int space, int more);

} // namespace tcia::desktop
