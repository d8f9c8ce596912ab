// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/slicereader.h"

namespace tcia::dicom {

//! Reads derived objects and what of them lies on slices. Keeps the last object open, because many slices are asked for
//! in turn. Blocking; for the decoding process, as files may be hostile.
class DerivedReader
{
public:
    explicit DerivedReader(const DerivedLimits &limits = {}) : m_limits(limits) {}

    //! Reads it anew.
    Result<Derived> read(const Object &object);
    //! In the order of the slices. A slice that cannot be read is a problem of it, not an error.
    Result<QList<SliceOverlay>> overlays(const OverlayRequest &request);

private:
    Result<void> open(const Object &object);

    const DerivedLimits m_limits;
    SliceReader m_slices;
    Object m_object;
    std::unique_ptr<DerivedObject> m_opened;
};

} // namespace tcia::dicom
