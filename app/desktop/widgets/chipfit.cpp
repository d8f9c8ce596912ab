// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/chipfit.h"

#include <algorithm>

namespace tcia::desktop {

int fittingChips(const QList<ChipWidth> &chips, int available, int space, int more)
{
    int fitting = 0;
    for (int left = 0; fitting < chips.size(); ++fitting) {
        const ChipWidth &chip = chips[fitting];
        const int end = available - (fitting + 1 == chips.size() ? 0 : space + more);
        if (left + (fitting == 0 ? chip.least : chip.wanted) > end)
            break;
        left += std::min(chip.wanted, end - left) + space;
    }
    return fitting;
}

} // namespace tcia::desktop
