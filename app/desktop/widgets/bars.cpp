// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/bars.h"

#include "core/text.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/palettecolours.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr double leastVisible = 2; // px

qint64 sumOf(const models::ModalityMix &mix)
{
    return std::accumulate(mix.cbegin(), mix.cend(), qint64(0),
                           [](qint64 sum, const models::ModalityCount &one) { return sum + one.count; });
}

} // namespace

void paintMix(QPainter &painter, const QRectF &bar, const models::ModalityMix &mix, const PaletteColours &colours)
{
    constexpr double gap = 1;
    const qint64 sum = sumOf(mix);
    const double reserved = (gap + leastVisible) * double(mix.size()) - gap;
    if (sum <= 0 || bar.width() < reserved)
        return;
    double left = bar.left();
    for (const models::ModalityCount &one : mix) {
        const double width = leastVisible + (bar.width() - reserved) * double(one.count) / double(sum);
        // On whole pixels, so that the gaps are alike.
        const double from = std::round(left);
        painter.fillRect(QRectF(from, bar.top(), std::round(left + width) - from, bar.height()),
                         colours.modality(one.modality));
        left += width + gap;
    }
}

QString mixLetters(const models::ModalityMix &mix)
{
    QStringList letters;
    for (const models::ModalityCount &one : mix)
        letters << one.modality;
    return letters.join(u", "_s);
}

QString mixWords(const models::ModalityMix &mix)
{
    QStringList words;
    for (const models::ModalityCount &one : mix)
        words << u"%1 %2"_s.arg(one.modality, text::number(one.count));
    return text::list(words);
}

void paintProgress(QPainter &painter, const QRectF &bar, double share, double radius, const QColor &fill,
                   const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = bar.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(coloursOf(palette).outline);
    painter.setBrush(palette.base());
    painter.drawRoundedRect(frame, radius, radius);
    if (share > 0) {
        const QRectF inside = frame.adjusted(0.5, 0.5, -0.5, -0.5);
        const double width = std::max(leastVisible, inside.width() * std::min(share, 1.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.setClipRect(QRectF(inside.topLeft(), QSizeF(width, inside.height())), Qt::IntersectClip);
        painter.drawRoundedRect(inside, std::max(0.0, radius - 1), std::max(0.0, radius - 1));
    }
    painter.restore();
}

void paintFraction(QPainter &painter, const QRect &area, const models::Fraction &fraction, const QColor &text,
                   double scale, const QPalette &palette)
{
    const int width = scaled(scale, 28);
    const int height = scaled(scale, 8);
    const QRect bar(area.left(), area.center().y() - height / 2 + 1, width, height);
    const double share = fraction.whole > 0 ? double(fraction.part) / double(fraction.whole) : 0;
    paintProgress(painter, bar, share, 2 * scale, coloursOf(palette).good, palette);
    const QRect line = area.adjusted(width + scaled(scale, 6), 0, 0, 0);
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(text);
    const int baseline = line.top() + (line.height() - metrics.height()) / 2 + metrics.ascent(); // whole pixels
    painter.drawText(QPoint(line.left(), baseline),
                     metrics.elidedText(fractionWords(fraction), Qt::ElideRight, line.width()));
}

QString fractionWords(const models::Fraction &fraction)
{
    if (fraction.part <= 0)
        return QCoreApplication::translate("Bars", "none");
    return QCoreApplication::translate("Bars", "%1 of %2")
        .arg(text::number(fraction.part), text::number(fraction.whole));
}

void paintBar(QPainter &painter, const QRectF &bar, double share, const QColor &fill, const QColor &track)
{
    painter.fillRect(bar, track);
    if (share > 0)
        painter.fillRect(
            QRectF(bar.topLeft(), QSizeF(std::max(leastVisible, bar.width() * std::min(share, 1.0)), bar.height())),
            fill);
}

} // namespace tcia::desktop
