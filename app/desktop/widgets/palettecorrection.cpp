// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/palettecorrection.h"

#include <cstdlib>

namespace tcia::desktop {

QPalette correctedPalette(const QPalette &desktops)
{
    constexpr int readable = 40; // of 255
    constexpr int half = 128;
    QPalette corrected;
    // Dark desktops may set a light theme's placeholder colour.
    const int field = desktops.color(QPalette::Base).lightness();
    if (std::abs(desktops.color(QPalette::PlaceholderText).lightness() - field) < readable) {
        QColor words = desktops.color(QPalette::Text);
        words.setAlpha(half);
        corrected.setColor(QPalette::PlaceholderText, words);
    }
    return corrected;
}

} // namespace tcia::desktop
