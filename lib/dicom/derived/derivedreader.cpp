// SPDX-License-Identifier: Apache-2.0
#include "dicom/derived/derivedreader.h"

namespace tcia::dicom {

Result<void> DerivedReader::open(const Object &object)
{
    m_opened.reset();
    m_slices.close();
    auto opened = openDerived(object, m_limits);
    if (!opened)
        return failure(opened.error());
    m_object = object;
    m_opened = std::move(*opened);
    return {};
}

Result<Derived> DerivedReader::read(const Object &object)
{
    if (const auto good = open(object); !good)
        return failure(good.error());
    return m_opened->content();
}

Result<QList<SliceOverlay>> DerivedReader::overlays(const OverlayRequest &request)
{
    if (!m_opened || m_object != request.object)
        if (const auto good = open(request.object); !good)
            return failure(good.error());
    QList<SliceOverlay> overlays;
    for (const SliceRequest &slice : request.slices) {
        const auto place = m_slices.read(slice);
        const auto overlay = guarded(request.object.path, [&]() -> Result<SliceOverlay> {
            return place ? m_opened->overlayOn(*place, request.isDrawn) : failure(place.error());
        });
        if (!overlay && overlay.error().kind == Error::Kind::Memory)
            return failure(overlay.error());
        overlays.append(
            overlay ? *overlay
                    : SliceOverlay {.drawn = {}, .problem = overlay.error().detail, .isSlice = place.has_value()});
    }
    return overlays;
}

} // namespace tcia::dicom
