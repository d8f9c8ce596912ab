// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/voi.h"

#include <cmath>

namespace tcia::dicom {

double Voi::brightness(double value) const
{
    if (std::isnan(value))
        return 0;
    if (function == VoiFunction::Sigmoid)
        return 1 / (1 + std::exp(-4 * (value - window.centre) / window.width));
    const double shrink = function == VoiFunction::Linear ? qMin(step, window.width) : 0;
    const double centre = window.centre - shrink / 2;
    const double width = window.width - shrink;
    if (value <= centre - width / 2)
        return 0;
    if (value > centre + width / 2)
        return 1;
    return (value - centre) / width + 0.5;
}

Voi Voi::spanning(double lowest, double highest, double step)
{
    if (step <= 0) {
        const double width = highest > lowest ? highest - lowest : 1;
        return {.window = {.centre = (lowest + highest) / 2, .width = width},
                .function = VoiFunction::LinearExact,
                .step = 0};
    }
    return {.window = {.centre = (lowest + highest + step) / 2, .width = highest - lowest + step}, .step = step};
}

} // namespace tcia::dicom
