// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"

namespace tcia::dicom {

//! Checks that pixels of the data set's transfer syntax can be decoded; otherwise an error naming the format.
Result<void> checkSyntax(DcmDataset &dataset, const QString &transferSyntax, const QString &path);

//! The transfer syntax named in the file, even if DCMTK does not know it.
QString transferSyntaxOf(DcmFileFormat &file);

//! Whether the pixels are JPEG 2000.
bool isJpeg2000(E_TransferSyntax syntax);
//! Whether decoded samples differ from those that were compressed.
bool isLossy(E_TransferSyntax syntax);

} // namespace tcia::dicom
