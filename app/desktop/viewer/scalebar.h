// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::desktop {

//! A line of a round length that shows how large things in a picture are.
struct ScaleBar
{
    double pixels = 0; //!< 0: there is none
    QString text;      //!< "5 cm"
};

//! The longest round length that fits. `pixelsPerMm` of the view; 0 or less: unknown.
ScaleBar scaleBar(double pixelsPerMm, double mostPixels);

} // namespace tcia::desktop
