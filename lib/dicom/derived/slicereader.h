// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/derivedobject.h"

namespace tcia::dicom {

//! Reads where slices lie, from the heads of their files. Keeps the last file open: its frames are asked for in turn.
class SliceReader
{
public:
    Result<SlicePlace> read(const SliceRequest &slice);
    void close();

private:
    Result<void> open(const Object &object);

    Object m_object;
    std::unique_ptr<DcmFileFormat> m_file;
    QList<DcmItem *> m_groups; //!< of its frames
};

} // namespace tcia::dicom
