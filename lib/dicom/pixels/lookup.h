// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"

#include <QList>

#include <optional>

namespace tcia::dicom {

//! A lookup table of a file: modality, VOI, or one colour of a palette.
struct LookupTable
{
    qint64 first = 0; //!< the value mapped to the first entry; values outside take the nearest entry
    int bits = 16;    //!< of an entry
    QList<quint16> entries;

    quint16 at(double value) const;
    //! An entry as a share of the largest possible one.
    double brightness(double value) const { return double(at(value)) / double((1 << bits) - 1); }
};

//! The table of these attributes; empty if it is missing or invalid. `isSigned`: of the values that it maps.
std::optional<LookupTable> lookupTable(DcmItem &item, const DcmTagKey &descriptor, const DcmTagKey &data,
                                       bool isSigned);

//! The same, of the first item of a sequence (LUT Descriptor and LUT Data).
std::optional<LookupTable> lookupTableIn(DcmItem &dataset, const DcmTagKey &sequence, bool isSigned);

} // namespace tcia::dicom
