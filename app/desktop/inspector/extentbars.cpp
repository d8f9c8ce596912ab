// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/extentbars.h"

#include "core/text.h"
#include "desktop/inspector/derivedtext.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr qsizetype mostBars = 10;
constexpr double rowHeight = 20, barHeight = 10, nameWidth = 72, gap = 6;

} // namespace

ExtentBars::ExtentBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"segmentExtents"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExtentBars::setSegments(const dicom::Derived &derived)
{
    m_planes = derived.planes;
    m_segments.clear();
    m_more = int(
        std::ranges::count_if(derived.structures, [](const dicom::Structure &one) { return !one.planes.isEmpty(); }));
    QStringList spoken;
    for (dicom::Structure segment : derived.structures)
        if (!segment.planes.isEmpty() && m_segments.size() < mostBars) {
            segment.name = nameOf(derived.kind, segment);
            m_segments.append(segment);
            //: %1 a segment, %2 and %3 numbers of slices
            spoken << tr("%1: slice %2 to %3")
                          .arg(segment.name, text::number(segment.planes.first() + 1),
                               text::number(segment.planes.last() + 1));
        }
    m_more -= int(m_segments.size());
    if (m_more > 0)
        spoken << moreWords();
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(spoken.join(u'\n'));
    updateGeometry();
    update();
}

//: of segments that are not listed
QString ExtentBars::moreWords() const { return tr("%Ln more", nullptr, m_more); }

QSize ExtentBars::sizeHint() const
{
    const int rows = int(m_segments.size()) + (m_more > 0 ? 1 : 0);
    return {scaled(*this, 200), rows * scaled(*this, rowHeight)};
}
QSize ExtentBars::minimumSizeHint() const { return {1, sizeHint().height()}; }

void ExtentBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(smallFont(font()));
    const int row = scaled(*this, rowHeight), bar = scaled(*this, barHeight);
    const int left = scaled(*this, nameWidth + gap);
    const double plane = double(width() - left) / qMax(1, m_planes);
    painter.setPen(palette().color(QPalette::WindowText));
    if (m_more > 0)
        drawText(painter, {0, int(m_segments.size()) * row, width(), row}, moreWords(), Qt::AlignLeft);
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const dicom::Structure &segment = m_segments.at(i);
        const int top = int(i) * row;
        drawText(painter, {0, top, scaled(*this, nameWidth), row}, segment.name, Qt::AlignLeft);
        const double barTop = top + (row - bar) / 2.0;
        painter.fillRect(QRectF(left, barTop, width() - left, bar), coloursOf(palette()).track);
        for (qsizetype first = 0, last = 0; first < segment.planes.size(); first = last + 1) {
            for (last = first;
                 last + 1 < segment.planes.size() && segment.planes.at(last + 1) == segment.planes.at(last) + 1;)
                ++last;
            const int from = segment.planes.at(first), planes = segment.planes.at(last) - from + 1;
            painter.fillRect(QRectF(left + from * plane, barTop, planes * plane, bar), QColor(segment.colour));
        }
    }
}

} // namespace tcia::desktop
