// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QLineF>

namespace tcia::desktop {

//! A line that the user draws on a picture to measure a distance, in pixels of the picture. A value.
class MeasuredLine
{
public:
    //! A pixel's place in the view, and back: the view shows the picture there.
    static QPointF onPicture(const QPointF &inView, const QRectF &place, const QSize &picture);

    void begin(const QPointF &at) { m_line = {at, at}; }
    void end(const QPointF &at) { m_line.setP2(at); }
    bool isNull() const { return m_line.isNull(); }

    QLineF inView(const QRectF &place, const QSize &picture) const;
    //! Its length in the patient, "23.4 mm"; in pixels if their size is not known. Empty: there is no line.
    QString lengthOn(const dicom::Rendered &picture) const;

private:
    QLineF m_line;
};

} // namespace tcia::desktop
