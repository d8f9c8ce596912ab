// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/pixelaspect.h"

#include "dicom/frame.h"

namespace tcia::dicom {

double pixelHeight(DcmItem &dataset)
{
    constexpr double mostUnequal = 100;
    for (const DcmTagKey &key :
         {DCM_PixelSpacing, DCM_ImagerPixelSpacing, DCM_NominalScannedPixelSpacing, DCM_PixelAspectRatio}) {
        const QList<double> spacing = numbersIn(dataset, key); // of rows, that is downwards, first
        if (spacing.size() < 2 || spacing.at(0) <= 0 || spacing.at(1) <= 0)
            continue;
        const double height = spacing.at(0) / spacing.at(1);
        if (height <= mostUnequal && height >= 1 / mostUnequal)
            return height;
    }
    return 1;
}

} // namespace tcia::dicom
