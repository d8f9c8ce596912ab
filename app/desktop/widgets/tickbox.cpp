// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/tickbox.h"

namespace tcia::desktop {

void outlineBoxes(QPalette &palette)
{
    constexpr int halfLight = 128;
    if (palette.base().color().lightness() < halfLight)
        palette.setColor(QPalette::Window, palette.text().color());
}

QCheckBox *tickBox(const QString &text, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    QPalette palette = box->palette();
    outlineBoxes(palette);
    box->setPalette(palette);
    return box;
}

} // namespace tcia::desktop
