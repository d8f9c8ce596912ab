// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/rowcell.h"

#include "desktop/widgets/bars.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double tagWidth = 3;
constexpr double tagHeight = 14;
constexpr double mixHeight = 3;
constexpr double glyphSide = 16;

} // namespace

bool RowCell::isHighContrast() const { return colours.isHighContrast; }

const QPalette &RowCell::palette() const { return option.widget ? option.widget->palette() : option.palette; }

QRect RowCell::area() const
{
    const int space = scaled(scale, padding);
    return option.rect.adjusted(space, 0, -space, 0);
}

QColor RowCell::text() const
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    return option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled,
                                isInverted() ? QPalette::HighlightedText : QPalette::Text);
}

QColor RowCell::ground() const
{
    return colours.isHighContrast ? colours.accent : isFocused ? colours.selectedRow : colours.unfocusedRow;
}

void RowCell::paintLine(int indent, bool isSecondary) const
{
    painter.setFont(option.font);
    painter.setPen(isSecondary ? orText(colours.secondary) : text());
    drawText(painter, area().adjusted(indent, 0, 0, 0), option.text, option.displayAlignment, option.textElideMode);
}

void RowCell::paintModality(const models::ModalityMix &mix, bool isSecondary) const
{
    const QRect area = this->area();
    if (mix.isEmpty()) {
        const int height = scaled(scale, tagHeight);
        if (!option.text.isEmpty())
            painter.fillRect(
                QRect(area.left(), area.top() + (area.height() - height) / 2, scaled(scale, tagWidth), height),
                orText(colours.modality(option.text)));
        return paintLine(scaled(scale, tagSpace), isSecondary);
    }
    const int bar = scaled(scale, mixHeight);
    painter.setFont(smallFont);
    painter.setPen(text());
    drawText(painter, area.adjusted(0, 0, scaled(scale, padding) / 2, -bar), mixLetters(mix), Qt::AlignLeft);
    const QRect below(area.left(), area.bottom() - bar, area.width(), bar);
    if (isInverted())
        painter.fillRect(below.adjusted(-1, -1, 1, 1), option.palette.color(QPalette::Base));
    paintMix(painter, below, mix, colours);
}

void RowCell::paintFraction(const models::Fraction &fraction) const
{
    painter.setFont(smallFont);
    desktop::paintFraction(painter, area(), fraction, text(), scale, palette());
}

void RowCell::paintLicence(bool isNonCommercial) const
{
    constexpr double side = 14, gap = 4;
    if (!isNonCommercial)
        return paintLine(0, false);
    const int width = scaled(scale, side);
    const QRect area = this->area();
    paintGlyph(painter, QRect(area.left(), area.top(), width, area.height()), "dialog-warning", width,
               orText(colours.caution));
    paintLine(width + scaled(scale, gap), false);
}

void RowCell::paintState(models::RowState state) const
{
    if (state == models::RowState::None)
        return;
    const StateLook &look = lookOf(state);
    paintGlyph(painter, option.rect, look.icon, scaled(scale, glyphSide), orText(colours.*look.colour));
}

void RowCell::paintProgress(models::RowState state, double share) const
{
    constexpr double barWidth = 120, barHeight = 8, gap = 8;
    const int side = scaled(scale, glyphSide), space = scaled(scale, gap);
    int indent = side + space;
    const QRect area = this->area();
    if (state != models::RowState::None) {
        const StateLook &look = lookOf(state);
        const QRect at(area.left(), area.top(), side, area.height());
        paintGlyph(painter, at, look.icon, side, orText(colours.*look.colour));
    }
    const int width = scaled(scale, barWidth);
    if (share >= 0 && area.width() > indent + width) {
        const int height = scaled(scale, barHeight);
        const QRect bar(area.left() + indent, area.center().y() - height / 2 + 1, width, height);
        desktop::paintProgress(painter, bar, share, height / 2.0, orText(colours.accent), palette());
        indent += width + space;
    }
    paintLine(indent, false);
}

void RowCell::paintCheck() const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    const auto unset = isSelected ? Qt::Checked : Qt::Unchecked;
    drawCheckBox(painter, option.rect, state.isValid() ? Qt::CheckState(state.toInt()) : unset, scale, isInverted(),
                 palette());
}

} // namespace tcia::desktop
