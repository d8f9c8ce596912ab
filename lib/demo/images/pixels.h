// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/archivecontent.h"

#include <QByteArray>

namespace tcia::demo {

//! The meaning of a series' stored numbers.
struct PixelMeaning
{
    bool isSigned = false;
    int bits = 16;
    double slope = 1;
    double intercept = 0;
    double centre = 0; //!< of the initial window
    double width = 1;
    const char *unit = nullptr; //!< Rescale Type
};

//! The pixel format of a series.
PixelMeaning meaningOf(const SeriesEntry &series);

//! The pixels of an image, little endian, row by row.
QByteArray pixelsOf(const SeriesEntry &series, int image);

} // namespace tcia::demo
