// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/measuredline.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tcia::desktop {

QPointF MeasuredLine::onPicture(const QPointF &inView, const QRectF &place, const QSize &picture)
{
    if (place.isEmpty())
        return {};
    const QPointF from = inView - place.topLeft();
    return {from.x() * picture.width() / place.width(), from.y() * picture.height() / place.height()};
}

QLineF MeasuredLine::inView(const QRectF &place, const QSize &picture) const
{
    if (picture.isEmpty())
        return {};
    const auto there = [&](const QPointF &at) {
        return place.topLeft() +
               QPointF(at.x() * place.width() / picture.width(), at.y() * place.height() / picture.height());
    };
    return {there(m_line.p1()), there(m_line.p2())};
}

QString MeasuredLine::lengthOn(const dicom::Rendered &picture) const
{
    if (isNull())
        return {};
    const double pixels = std::hypot(m_line.dx(), m_line.dy() * picture.pixelHeight); // as wide as one pixel each
    if (picture.pixelWidth > 0)
        return QCoreApplication::translate("MeasuredLine", "%1 mm")
            .arg(QLocale().toString(pixels * picture.pixelWidth, 'f', 1));
    const int whole = int(std::lround(pixels)); // lupdate reads only names there
    return QCoreApplication::translate("MeasuredLine", "%Ln pixels", nullptr, whole);
}

} // namespace tcia::desktop
