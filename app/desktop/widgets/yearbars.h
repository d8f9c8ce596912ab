// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/yearscale.h"

#include <QList>

#include <optional>

class QPainter;
class QPalette;
class QRect;

namespace tcia::desktop {

//! Counts by year as bars, and the range chosen of them.
struct YearBars
{
    YearScale scale;
    const QList<qint64> &counts; //!< of each year of the scale; at least one
    struct Range
    {
        int first = 0;
        int last = 0;
    };
    std::optional<Range> chosen; //!< in the accent colour; unset: none
    double space = 0;            //!< free above the highest bar

    bool isNarrowed() const; //!< something, but not all, is chosen
};

//! Paints the bars on a base line at the bottom of `area`, whose width is the scale's.
void paintYearBars(QPainter &painter, const QRect &area, const YearBars &bars, const QPalette &palette);

//! The first and the last year at the ends of `row`, and `chosen`, unless it is empty, between them.
void paintYearLabels(QPainter &painter, const QRect &row, const YearScale &scale, const QString &chosen,
                     const QPalette &palette);

//! The handle at an edge of a range: a line through `area` and a grip over its bottom. `scale`: see designScale().
void paintYearHandle(QPainter &painter, const QRect &area, double x, bool isFocused, double scale,
                     const QPalette &palette);

// Lengths of the handles in the design.
inline constexpr double yearHandleWidth = 7;
inline constexpr double yearHandleHeight = 12;
inline constexpr double yearHandleOverlap = 4; //!< over the base line

} // namespace tcia::desktop
