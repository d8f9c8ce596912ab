// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <algorithm>
#include <cmath>

namespace tcia::desktop {

//! Years side by side over a width, each with the same part of it.
struct YearScale
{
    int firstYear = 0;
    qsizetype years = 0;
    int width = 0;           //!< in pixels
    bool hasEarlier = false; //!< the first year stands for all before it, too
    bool hasLater = false;   //!< the last year stands for all after it, too

    int lastYear() const { return firstYear + int(years) - 1; }
    //! x of the left edge of a year.
    double edge(int year) const { return years == 0 ? 0 : double(width) * (year - firstYear) / double(years); }
    //! The year at x; the nearest one outside. There must be years.
    int yearAt(double x) const
    {
        const int at = firstYear + int(std::floor(x * double(years) / std::max(1, width)));
        return std::clamp(at, firstYear, lastYear());
    }
    QString words(int year) const;                        //!< "2004"; "before 1990" or "after 2016" at such an end
    QString rangeWords(int first, int last) const;        //!< "2004–2012", "2009", "before 1990 – 2004"
    double step() const { return width / double(years); } //!< the width of a year; there must be one
};

} // namespace tcia::desktop
