// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

namespace tcia::session {

//! The SOP Instance UID of a file, on any thread; see verify::InstanceReader.
inline Result<QString> readSopUid(const QString &path)
{
    const auto header = dicom::readHeader(path);
    return header ? Result<QString>(header->sopUid) : failure(header.error());
}

} // namespace tcia::session
