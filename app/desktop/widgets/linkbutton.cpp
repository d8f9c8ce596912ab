// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/linkbutton.h"

#include "desktop/widgets/designsize.h"

#include <QEvent>

namespace tcia::desktop {

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLinkColour();
}

QSize LinkButton::sizeHint() const
{
    return fontMetrics().size(Qt::TextShowMnemonic, text()) + QSize(scaled(*this, 8), scaled(*this, 6));
}

void LinkButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setLinkColour();
}

void LinkButton::setLinkColour()
{
    if (palette().color(QPalette::ButtonText) == palette().color(QPalette::Link))
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::ButtonText, colours.color(QPalette::Link));
    setPalette(colours);
}

} // namespace tcia::desktop
