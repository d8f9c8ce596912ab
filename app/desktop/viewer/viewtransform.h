// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

namespace tcia::desktop {

//! Where a picture lies in its view: fitted, or magnified and moved. It never leaves a gap that is larger than the
//! fitted picture's. A value.
class ViewTransform
{
public:
    static constexpr double largest = 16; //!< zoom

    //! Sizes in pixels of the view; the picture's as if not zoomed, of which only the shape counts.
    struct Sizes
    {
        QSizeF picture;
        QSizeF view;
    };

    double zoom() const { return m_zoom; } //!< 1: fitted
    bool isFitted() const { return m_zoom <= 1; }
    //! The picture's rectangle in the view, which may be larger than it.
    QRectF place(const Sizes &sizes) const;

    void fit();
    //! The point `at` of the view keeps its place in the picture as far as possible.
    void zoomBy(double factor, const QPointF &at, const Sizes &sizes);
    void panBy(const QPointF &by, const Sizes &sizes);

private:
    void moveTo(const QPointF &topLeft, const Sizes &sizes);
    QSizeF sizeOf(const Sizes &sizes) const;

    double m_zoom = 1;
    QPointF m_centre {0.5, 0.5}; //!< the point of the picture in the middle of the view, as a share of its size
};

} // namespace tcia::desktop
