// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/viewtransform.h"

#include <algorithm>

namespace tcia::desktop {

namespace {

//! The picture's left or top edge: centred if it is smaller than the view, which else it covers.
double edge(double centre, double picture, double view)
{
    return picture <= view ? (view - picture) / 2 : std::clamp(view / 2 - centre * picture, view - picture, 0.0);
}

} // namespace

QSizeF ViewTransform::sizeOf(const Sizes &sizes) const
{
    return sizes.picture.scaled(sizes.view, Qt::KeepAspectRatio) * m_zoom;
}

QRectF ViewTransform::place(const Sizes &sizes) const
{
    if (sizes.picture.isEmpty() || sizes.view.isEmpty())
        return {};
    const QSizeF size = sizeOf(sizes);
    return {QPointF(edge(m_centre.x(), size.width(), sizes.view.width()),
                    edge(m_centre.y(), size.height(), sizes.view.height())),
            size};
}

void ViewTransform::fit() { *this = {}; }

void ViewTransform::zoomBy(double factor, const QPointF &at, const Sizes &sizes)
{
    const QRectF before = place(sizes);
    if (before.isEmpty())
        return;
    constexpr double nearlyFitted = 1.01; // repeated zooming in and out ends where it began
    m_zoom = std::min(m_zoom * factor, largest);
    if (m_zoom < nearlyFitted)
        return fit();
    const double grown = sizeOf(sizes).width() / before.width();
    moveTo(at + (before.topLeft() - at) * grown, sizes);
}

void ViewTransform::panBy(const QPointF &by, const Sizes &sizes)
{
    if (const QRectF before = place(sizes); !before.isEmpty() && !isFitted())
        moveTo(before.topLeft() + by, sizes);
}

//! What would lead beyond the edges is forgotten, so that the way back begins at once.
void ViewTransform::moveTo(const QPointF &topLeft, const Sizes &sizes)
{
    const QSizeF size = sizeOf(sizes);
    const auto centreAt = [&](const QPointF &corner) {
        return QPointF((sizes.view.width() / 2 - corner.x()) / size.width(),
                       (sizes.view.height() / 2 - corner.y()) / size.height());
    };
    m_centre = centreAt(topLeft);
    m_centre = centreAt(place(sizes).topLeft());
}

} // namespace tcia::desktop
