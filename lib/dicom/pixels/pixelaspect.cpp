// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/pixelaspect.h"

#include "dicom/frame.h"

#include <QList>

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

double pixelWidth(DcmItem &dataset)
{
    const QList<double> spacing = numbersIn(dataset, DCM_PixelSpacing);
    return spacing.size() == 2 && spacing.at(1) > 0 ? spacing.at(1) : 0;
}

double sliceThickness(DcmItem &dataset)
{
    OFString kinds;
    if (dataset.findAndGetOFStringArray(DCM_ImageType, kinds).good() && kinds.find("LOCALIZER") != OFString_npos)
        return 0;
    const QList<double> thickness = numbersIn(dataset, DCM_SliceThickness);
    return thickness.size() == 1 && thickness.first() > 0 ? thickness.first() : 0;
}

} // namespace tcia::dicom
