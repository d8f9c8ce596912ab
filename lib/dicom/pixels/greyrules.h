// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/frame.h"
#include "dicom/pixels/lookup.h"
#include "dicom/pixels/voi.h"

#include <optional>

namespace tcia::dicom {

//! How a file maps its stored grey values to displayed ones.
struct GreyRules
{
    double slope = 1;
    double intercept = 0;
    std::optional<LookupTable> modality; //!< instead of slope and intercept
    std::optional<Voi> voi;              //!< the file's window
    std::optional<LookupTable> voiTable; //!< used if there is no window
    std::optional<Voi> whole;            //!< spans all possible values, if few of them occur (segmentations)
    std::optional<std::pair<double, double>> padding; //!< range of stored values that are not part of the picture
    bool isLossy = false;                             //!< padding may deviate by some values
    bool isInverted = false;

    double modalityValue(double stored) const;
    double step(const PixelLayout &layout) const; //!< the smallest difference of two values, at most 1
};

//! The rules stated in the data set.
GreyRules greyRules(DcmDataset &dataset, const PixelLayout &layout);

} // namespace tcia::dicom
