// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/flatcontrols.h"

#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace tcia::desktop::flat {

QColor text(const QStyleOption &option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    return option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
}

//! The face of a control by its state.
QColor face(const QStyleOption &option)
{
    const PaletteColours &colours = coloursOf(option.palette);
    if (option.state & QStyle::State_Sunken)
        return colours.unfocusedRow;
    if (option.state & QStyle::State_On)
        return colours.selectedRow;
    const QColor plain = option.palette.color(QPalette::Button);
    constexpr double hover = 0.06;
    const bool isHovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    return isHovered ? mixed(colours.accent, plain, hover) : plain;
}

QColor border(const QStyleOption &option)
{
    const PaletteColours &colours = coloursOf(option.palette);
    if (option.state & QStyle::State_On)
        return colours.focus;
    return option.state & QStyle::State_Enabled ? colours.outline : colours.hairline;
}

bool isDefault(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features & QStyleOptionButton::DefaultButton && button->state & QStyle::State_Enabled &&
           !(button->features & QStyleOptionButton::Flat); // a link keeps its colour, for it has no face
}

void drawButton(const QStyleOption &option, QPainter &painter)
{
    const PaletteColours &colours = coloursOf(option.palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button && button->features & QStyleOptionButton::Flat;
    if (isDefault(option)) {
        constexpr double pressed = 0.85;
        const QColor accent = option.state & QStyle::State_Sunken
                                  ? mixed(colours.accent, option.palette.color(QPalette::Text), pressed)
                                  : colours.accent;
        drawPanel(painter, option.rect, radius, accent, accent);
    } else if (!isFlat || option.state & (QStyle::State_Sunken | QStyle::State_On)) {
        drawPanel(painter, option.rect, radius, face(option), border(option));
    }
    if (!(option.state & QStyle::State_HasFocus))
        return;
    drawFocusRing(painter, option.rect, radius, option.palette);
    if (isDefault(option)) // the ring hardly differs in colour from the button
        drawPanel(painter, option.rect.adjusted(2, 2, -2, -2), radius - 2, Qt::transparent, colours.onAccent);
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    drawPanel(painter, option.rect, radius, option.palette.color(QPalette::Base), border(option));
    if (hasFocus) {
        const PaletteColours &colours = coloursOf(option.palette);
        drawPanel(painter, option.rect, radius, Qt::transparent, colours.focus);
        drawPanel(painter, option.rect.adjusted(1, 1, -1, -1), radius - 1, Qt::transparent, colours.focus);
    }
}

void drawRadio(const QStyleOption &option, QPainter &painter)
{
    const PaletteColours &colours = coloursOf(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    const double half = option.rect.width() / 2.0;
    drawPanel(painter, option.rect, half, option.palette.color(QPalette::Base), isOn ? colours.focus : border(option));
    if (!isOn)
        return;
    const double inside = option.rect.width() * 0.22;
    const QRectF dot = QRectF(option.rect).adjusted(inside, inside, -inside, -inside);
    drawPanel(painter, dot, dot.width() / 2, colours.focus, colours.focus);
}

void drawScrollBar(const QStyleOption &option, const QRect &slider, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.window());
    if (slider.isEmpty()) // nothing to scroll
        return;
    const PaletteColours &colours = coloursOf(option.palette);
    const QRect thumb = slider.adjusted(2, 2, -2, -2);
    const QColor colour =
        option.state & QStyle::State_Sunken ? option.palette.color(QPalette::Active, QPalette::Text) : colours.outline;
    drawPanel(painter, thumb, std::min(thumb.width(), thumb.height()) / 2.0, colour, colour);
}

} // namespace tcia::desktop::flat
