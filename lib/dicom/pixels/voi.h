// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

namespace tcia::dicom {

//! The functions of VOI LUT Function (0028,1056).
enum class VoiFunction { Linear, LinearExact, Sigmoid };

//! Brightness by a window: DICOM PS3.3, C.11.2.1.2.
struct Voi
{
    VoiWindow window;
    VoiFunction function = VoiFunction::Linear;
    //! The smallest step between two values, at most 1. The linear function is defined for whole numbers: for smaller
    //! steps, as of tiny rescale slopes, its halves and ones are those of the stored values.
    double step = 1;

    //! From 0, black, to 1, white.
    double brightness(double value) const;
    //! A window whose ends are exactly these values.
    static Voi spanning(double lowest, double highest, double step);
};

} // namespace tcia::dicom
