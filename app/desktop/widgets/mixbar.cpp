// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/mixbar.h"

#include "core/text.h"
#include "desktop/widgets/bars.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double barHeight = 10;
constexpr double legendHeight = 18;
constexpr double gap = 4;
constexpr double entryGap = 12;
constexpr double markWidth = 3;
constexpr double markHeight = 12;
constexpr double markGap = 6;
constexpr double radius = 2;

} // namespace

MixBar::MixBar(const QString &title, QWidget *parent) : QLabel(parent), m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MixBar::setMix(const models::ModalityMix &mix)
{
    m_mix = mix;
    setText(mixWords(mix));
    setAccessibleName(u"%1: %2"_s.arg(m_title, text()));
}

QSize MixBar::sizeHint() const { return {scaled(*this, 240), scaled(*this, barHeight + gap + legendHeight)}; }

QSize MixBar::minimumSizeHint() const { return {scaled(*this, 100), sizeHint().height()}; }

//! False if not all of it fits.
bool MixBar::paintLegend(QPainter &painter) const
{
    const PaletteColours &colours = coloursOf(palette());
    const int top = scaled(*this, barHeight + gap);
    const int height = scaled(*this, legendHeight);
    const int mark = scaled(*this, markHeight);
    painter.setFont(smallFont(font()));
    painter.setPen(palette().color(QPalette::WindowText));
    int left = 0;
    for (const models::ModalityCount &one : m_mix) {
        const QString words = u"%1  %2"_s.arg(one.modality, text::number(one.count));
        const int after = left + scaled(*this, markWidth + markGap);
        const int advance = painter.fontMetrics().horizontalAdvance(words);
        const bool isCut = after + advance > width();
        if (isCut && width() - after < scaled(*this, 2 * entryGap))
            return false;
        painter.fillRect(QRect(left, top + (height - mark) / 2, scaled(*this, markWidth), mark),
                         colours.modality(one.modality));
        drawText(painter, {after, top, width() - after, height}, words, Qt::AlignLeft);
        if (isCut)
            return false;
        left = after + advance + scaled(*this, entryGap);
    }
    return true;
}

void MixBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bar(0, 0, width(), scaled(*this, barHeight));
    QPainterPath rounded;
    rounded.addRoundedRect(bar, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(rounded);
    paintMix(painter, bar, m_mix, coloursOf(palette()));
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    setElidedTip(*this, text(), paintLegend(painter));
}

} // namespace tcia::desktop
