// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/content.h"

#include <QByteArray>

namespace tcia::demo {

//! How the stored numbers of a series are meant.
struct PixelMeaning
{
    bool isSigned = false;
    int bits = 16;
    double slope = 1;
    double intercept = 0;
    double centre = 0; //!< of the window to begin with
    double width = 1;
    const char *unit = nullptr; //!< Rescale Type
};

//! How the numbers of a series are stored.
PixelMeaning meaningOf(const SeriesEntry &series);

//! The pixels of an image, little endian, row by row.
QByteArray pixelsOf(const SeriesEntry &series, int image);

} // namespace tcia::demo
