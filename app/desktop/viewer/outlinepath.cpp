// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/outlinepath.h"

#include <map>
#include <utility>

namespace tcia::desktop {

namespace {

//! A side of an outline, whichever way it is passed.
using Side = std::pair<std::pair<double, double>, std::pair<double, double>>;

Side sideOf(const QPointF &from, const QPointF &to)
{
    const std::pair a(from.x(), from.y()), b(to.x(), to.y());
    return a < b ? Side(a, b) : Side(b, a);
}

QPainterPath crossAt(const QPointF &at, double arm)
{
    QPainterPath cross(at - QPointF(arm, 0));
    cross.lineTo(at + QPointF(arm, 0));
    cross.moveTo(at - QPointF(0, arm));
    cross.lineTo(at + QPointF(0, arm));
    return cross;
}

QPainterPath closedLine(const QPolygonF &points)
{
    std::map<Side, int> passes;
    const auto next = [&points](qsizetype i) { return points.at((i + 1) % points.size()); };
    for (qsizetype i = 0; i < points.size(); ++i)
        ++passes[sideOf(points.at(i), next(i))];
    QPainterPath line;
    bool isBroken = true;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (passes[sideOf(points.at(i), next(i))] > 1) {
            isBroken = true;
            continue;
        }
        if (isBroken)
            line.moveTo(points.at(i));
        line.lineTo(next(i));
        isBroken = false;
    }
    return line;
}

} // namespace

QPainterPath areaOf(const QList<dicom::Outline> &outlines)
{
    QPainterPath area;
    area.setFillRule(Qt::OddEvenFill);
    for (const dicom::Outline &outline : outlines)
        if (outline.isClosed && outline.points.size() > 2) {
            area.addPolygon(outline.points);
            area.closeSubpath();
        }
    return area;
}

QPainterPath lineOf(const dicom::Outline &outline, double arm)
{
    if (outline.points.size() == 1)
        return crossAt(outline.points.first(), arm);
    if (outline.isClosed && outline.points.size() > 2)
        if (const QPainterPath line = closedLine(outline.points); !line.isEmpty())
            return line;
    QPainterPath line;
    line.addPolygon(outline.points);
    return line;
}

} // namespace tcia::desktop
