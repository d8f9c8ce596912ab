// SPDX-License-Identifier: Apache-2.0
#include "demo/pixels.h"

namespace tcia::demo {

PixelMeaning meaningOf(const SeriesEntry &series)
{
    if (series.subject == Subject::Ultrasound || series.subject == Subject::Capture)
        return {.bits = 8, .centre = 128, .width = 256};
    return {.isSigned = true, .centre = 40, .width = 400, .unit = "HU"};
}

QByteArray pixelsOf(const SeriesEntry &series, int)
{
    return QByteArray(qint64 {series.rows} * series.columns * meaningOf(series).bits / 8, '\0');
}

} // namespace tcia::demo
