// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QStringList>

namespace tcia::dicom {

//! Whether series of this modality refer to others that they were made from: SEG, RTSTRUCT.
bool refersToSeries(const QString &modality);

//! The Series Instance UIDs that the sequences of a file name (such as Referenced Series Sequence of segmentations, RT
//! Referenced Series Sequence of structure sets), each once; not the file's own. Reads no outlines and no pixels. None
//! if it names none. BadArchive if it is not DICOM. Blocking; any thread.
Result<QStringList> readReferencedSeries(const QString &path);

} // namespace tcia::dicom
