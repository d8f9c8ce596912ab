// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/appearance.h"

#include "desktop/widgets/flatstyle.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/palettecorrection.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

void applyAppearance()
{
    const bool isPlain = QApplication::style()->name() == "fusion"_L1; // Qt's choice without a desktop's style
    const bool hasColours = !isPlain || QApplication::palette() != QApplication::style()->standardPalette();
    if (isPlain)
        QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(hasColours ? correctedPalette(QApplication::palette()) : lightPalette());
}

} // namespace tcia::desktop
