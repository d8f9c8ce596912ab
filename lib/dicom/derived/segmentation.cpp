// SPDX-License-Identifier: Apache-2.0
#include "core/reason.h"
#include "dicom/derived/maskplace.h"
#include "dicom/derived/segmentpixels.h"
#include "dicom/syntax.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

//! A frame of a segmentation: where it is, and where its segments are in it.
struct SegmentFrame
{
    QList<SegmentExtent> extents;
    std::optional<Plane> plane;
    QList<ImageReference> sources;
};

//! Whose a frame is; -1: of none, or its pixels say so.
int segmentOf(const SegmentList &segments, const std::array<DcmItem *, 2> &places)
{
    for (DcmItem *const place : places) {
        DcmItem *const id = place ? firstItemOf(*place, DCM_SegmentIdentificationSequence) : nullptr;
        const int segment = id ? segments.indexOf(wholeNumberIn(*id, DCM_ReferencedSegmentNumber)) : -1;
        if (segment >= 0)
            return segment;
    }
    return -1;
}

//! Why a mask cannot be drawn on a slice; empty: it can.
QString problemOf(MaskPlace::Fit fit)
{
    switch (fit) {
    case MaskPlace::Fit::Elsewhere:
        return english<QT_TRANSLATE_NOOP("Reasons",
                                         "The segmentation lies in other planes than the images that it names.")>();
    case MaskPlace::Fit::Orientation:
        return english<QT_TRANSLATE_NOOP("Reasons", "The segmentation is oriented differently from the images.")>();
    case MaskPlace::Fit::Grid:
        return english<QT_TRANSLATE_NOOP("Reasons", "The pixels of the segmentation are not those of the images.")>();
    case MaskPlace::Fit::Exact: break;
    }
    return {};
}

//! An opened SEG: binary, fractional or a label map.
class Segmentation : public DerivedObject
{
public:
    Segmentation(std::unique_ptr<DcmFileFormat> file, QString path, const DerivedLimits &limits)
        : m_file(std::move(file)),
          m_data(*m_file->getDataset()),
          m_path(std::move(path)),
          m_limits(limits),
          m_segments(m_data, limits.structures),
          m_pixels(m_data, m_segments, m_path)
    {
    }

    Result<void> read();
    const Derived &content() const override { return m_content; }
    Result<SliceOverlay> overlayOn(const SlicePlace &place, bool isDrawn) override;

private:
    Result<void> readFrames();
    void countPlanes();
    SegmentFrame placed(const std::array<DcmItem *, 2> &places) const;
    std::optional<MaskPlace> placeOn(const SegmentFrame &frame, const SlicePlace &place) const;
    Result<void> addMask(SliceOverlay &overlay, qint64 number, SegmentExtent extent, const QPoint &topLeft,
                         const SlicePlace &place);

    std::unique_ptr<DcmFileFormat> m_file;
    DcmDataset &m_data;
    const QString m_path;
    const DerivedLimits m_limits;
    const SegmentList m_segments;
    SegmentPixels m_pixels;
    QString m_frameOfReference;
    QList<SegmentFrame> m_list;
    Derived m_content;
};

Result<void> Segmentation::read()
{
    if (const auto known = checkSyntax(m_data, transferSyntaxOf(*m_file), m_path); !known)
        return known;
    if (const auto known = m_pixels.read(); !known)
        return known;
    if (const qint64 frames = m_pixels.frames().count; frames > m_limits.frames)
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP(
                           "Reasons", "The segmentation has %1 frames, more than the %2 that can be shown.")>()
                           .arg(frames)
                           .arg(m_limits.frames),
                       {.path = m_path});
    m_frameOfReference = uidIn(m_data, DCM_FrameOfReferenceUID);
    for (DcmItem *const series : itemsOf(m_data, DCM_ReferencedSeriesSequence))
        if (const QString uid = uidIn(*series, DCM_SeriesInstanceUID); !uid.isEmpty())
            m_content.sourceSeries.append(uid);
    m_content.structures = m_segments.segments();
    if (const auto frames = readFrames(); !frames)
        return frames;
    m_content.problems = m_segments.problems() + m_pixels.problems();
    return {};
}

SegmentFrame Segmentation::placed(const std::array<DcmItem *, 2> &places) const
{
    SegmentFrame frame;
    for (DcmItem *const place : places) {
        if (place == nullptr || !frame.sources.isEmpty())
            continue;
        for (DcmItem *const derivation : itemsOf(*place, DCM_DerivationImageSequence))
            frame.sources += referencesIn(*derivation, DCM_SourceImageSequence);
    }
    frame.plane = readPlane(m_data, places[0], places[1]);
    return frame;
}

Result<void> Segmentation::readFrames()
{
    const QList<DcmItem *> groups = itemsOf(m_data, DCM_PerFrameFunctionalGroupsSequence);
    DcmItem *const shared = firstItemOf(m_data, DCM_SharedFunctionalGroupsSequence);
    for (qint64 number = 0; number < m_pixels.frames().count; ++number) {
        const std::array places {groups.value(number), shared};
        SegmentFrame frame = placed(places);
        const auto extents = m_pixels.extentsOf(number, segmentOf(m_segments, places));
        if (!extents)
            return failure(extents.error());
        frame.extents = *extents;
        for (const SegmentExtent &extent : frame.extents)
            ++m_content.structures[extent.segment].parts;
        m_list.append(frame);
    }
    countPlanes();
    return {};
}

//! Numbers the distinct planes along the common normal.
void Segmentation::countPlanes()
{
    constexpr double samePlane = 0.01; // mm
    const auto first = std::ranges::find_if(m_list, [](const SegmentFrame &frame) { return frame.plane.has_value(); });
    if (first == m_list.end() || std::ranges::any_of(m_list, [](const SegmentFrame &one) { return !one.plane; }))
        return;
    std::map<qint64, int> heights;
    const auto heightOf = [&first](const SegmentFrame &frame) {
        return qint64(std::llround(qBound(-1e9, first->plane->heightOf(frame.plane->origin) / samePlane, 1e9)));
    };
    for (const SegmentFrame &frame : std::as_const(m_list))
        heights.try_emplace(heightOf(frame), 0);
    for (auto &[height, number] : heights)
        number = m_content.planes++;
    for (const SegmentFrame &frame : std::as_const(m_list))
        for (const SegmentExtent &extent : frame.extents)
            m_content.structures[extent.segment].planes.append(heights[heightOf(frame)]);
    for (Structure &segment : m_content.structures) {
        std::ranges::sort(segment.planes);
        const auto rest = std::ranges::unique(segment.planes);
        segment.planes.erase(rest.begin(), rest.end());
    }
}

//! Where a frame lies on that slice; nothing if it belongs to another.
std::optional<MaskPlace> Segmentation::placeOn(const SegmentFrame &frame, const SlicePlace &place) const
{
    using Fit = MaskPlace::Fit;
    const bool isNamed = !frame.sources.isEmpty();
    if (isNamed && std::ranges::none_of(frame.sources, [&](const ImageReference &one) { return one.isOf(place); }))
        return {};
    const PixelLayout &layout = m_pixels.frames().layout;
    if (!frame.plane || !place.plane) {
        const bool isSameGrid = layout.rows == place.rows && layout.columns == place.columns;
        if (!isNamed)
            return {};
        return MaskPlace {.fit = !frame.plane && !place.plane && isSameGrid ? Fit::Exact : Fit::Grid, .topLeft = {}};
    }
    if (!isNamed && !m_frameOfReference.isEmpty() && !place.frameOfReference.isEmpty() &&
        m_frameOfReference != place.frameOfReference)
        return {};
    const double tolerance = isNamed ? 2 * place.tolerance() : place.tolerance();
    const MaskPlace fit = placeMask(*frame.plane, layout.rows, layout.columns, *place.plane, tolerance);
    if (fit.fit == Fit::Elsewhere && !isNamed)
        return {};
    return fit;
}

Result<SliceOverlay> Segmentation::overlayOn(const SlicePlace &place, bool isDrawn)
{
    SliceOverlay overlay;
    for (qint64 number = 0; number < m_list.size(); ++number) {
        const SegmentFrame &frame = m_list.at(number);
        const auto fit = frame.extents.isEmpty() ? std::nullopt : placeOn(frame, place);
        if (!fit)
            continue;
        if (const QString problem = problemOf(fit->fit); !problem.isEmpty()) {
            overlay.problem = problem;
            continue;
        }
        for (const SegmentExtent &extent : frame.extents) {
            if (std::ranges::find(overlay.drawn, extent.segment, &DrawnStructure::structure) == overlay.drawn.end())
                overlay.drawn.append({.structure = extent.segment, .masks = {}, .outlines = {}});
            if (!isDrawn)
                continue;
            if (const auto added = addMask(overlay, number, extent, fit->topLeft, place); !added)
                return failure(added.error());
        }
    }
    std::ranges::sort(overlay.drawn, {}, &DrawnStructure::structure);
    return overlay;
}

//! Only the part of it that the slice has.
Result<void> Segmentation::addMask(SliceOverlay &overlay, qint64 number, SegmentExtent extent, const QPoint &topLeft,
                                   const SlicePlace &place)
{
    extent.part &= QRect(-topLeft, QSize(int(place.columns), int(place.rows)));
    if (extent.part.isEmpty())
        return {};
    const auto areaOf = [](const QSize &size) { return qint64(size.width()) * size.height(); };
    qint64 area = areaOf(extent.part.size());
    for (const DrawnStructure &other : std::as_const(overlay.drawn))
        for (const Mask &mask : other.masks)
            area += areaOf(mask.opacity.size());
    if (area > m_limits.sliceMask) {
        overlay.problem = english<QT_TRANSLATE_NOOP("Reasons", "Too much lies on this image to show all of it.")>();
        return {};
    }
    const auto opacity = m_pixels.opacityOf(number, extent);
    if (!opacity)
        return failure(opacity.error());
    const auto drawn = std::ranges::find(overlay.drawn, extent.segment, &DrawnStructure::structure);
    drawn->masks.append({.topLeft = topLeft + extent.part.topLeft(), .opacity = *opacity});
    return {};
}

} // namespace

Result<std::unique_ptr<DerivedObject>> openSegmentation(std::unique_ptr<DcmFileFormat> file, const QString &path,
                                                        const DerivedLimits &limits)
{
    auto opened = std::make_unique<Segmentation>(std::move(file), path, limits);
    if (const auto read = opened->read(); !read)
        return failure(read.error());
    return opened;
}

} // namespace tcia::dicom
