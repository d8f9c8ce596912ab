// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/pixels/lookup.h"

#include <array>

namespace tcia::dicom {

using Colour = std::array<uchar, 3>; //!< red, green, blue

//! The colours that the values of an object's pixels stand for: PS3.3, C.7.9.
class Palette
{
public:
    //! `isSigned`: of the pixels. Segmented, missing and invalid palettes are errors.
    static Result<Palette> read(DcmItem &dataset, bool isSigned, const QString &path);

    Colour at(double value) const;

private:
    std::array<LookupTable, 3> m_tables;
    int m_bits = 8; //!< of an entry
};

} // namespace tcia::dicom
