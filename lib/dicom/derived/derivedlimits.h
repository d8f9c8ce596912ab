// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::dicom {

//! How much of a derived object is read and drawn. What goes beyond is said.
struct DerivedLimits
{
    qint64 points = 5'000'000;    //!< of an object's outlines
    qint64 slicePoints = 50'000;  //!< of the outlines on a slice
    qint64 sliceMask = 8'000'000; //!< pixels of the masks on a slice
    qint64 frames = 50'000;       //!< of a segmentation
    qsizetype structures = 1000;  //!< of an object
    qsizetype lines = 2000;       //!< of a report
};

} // namespace tcia::dicom
