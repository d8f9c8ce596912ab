// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <array>

namespace tcia::dicom {

//! The colour of a structure whose object names none.
QRgb defaultStructureColour(qsizetype index);

//! A colour of Recommended Display CIELab Value: PS3.3, C.10.7.1.1, white point D50.
QRgb colourFromCieLab(const std::array<quint16, 3> &encoded);

} // namespace tcia::dicom
