// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/archivecontent.h"

namespace tcia::demo {

//! The DICOM file of an image (from 0) of a series: reproducible, with exactly SeriesEntry::bytesPerImage bytes.
QByteArray dicomFile(const SeriesEntry &series, int image);

} // namespace tcia::demo
