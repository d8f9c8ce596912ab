// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/content.h"

namespace tcia::demo {

//! The DICOM file of an image (from 0) of a series: always the same bytes, exactly SeriesEntry::bytesPerImage of them.
QByteArray dicomFile(const SeriesEntry &series, int image);

} // namespace tcia::demo
