// SPDX-License-Identifier: Apache-2.0
#include "core/reason.h"
#include "core/text.h"
#include "dicom/derived/derivedobject.h"
#include "dicom/derived/maskplace.h"
#include "dicom/derived/structurecolour.h"
#include "dicom/frame.h"
#include "dicom/syntax.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr qsizetype longestName = 64;

//! A frame of a segmentation: of which segment, and where.
struct SegmentFrame
{
    int segment = -1; //!< index; -1: of none
    bool isEmpty = true;
    std::optional<Plane> plane;
    QList<ImageReference> sources;
};

Structure::Method methodOf(const QByteArray &algorithm)
{
    if (algorithm == "MANUAL")
        return Structure::Method::Manual;
    if (algorithm == "SEMIAUTOMATIC")
        return Structure::Method::SemiAutomatic;
    return algorithm == "AUTOMATIC" ? Structure::Method::Automatic : Structure::Method::Unknown;
}

QRgb colourOf(DcmItem &segment, qsizetype index)
{
    std::array<quint16, 3> encoded {};
    for (unsigned i = 0; i < encoded.size(); ++i)
        if (Uint16 value = 0; segment.findAndGetUint16(DCM_RecommendedDisplayCIELabValue, value, i).good())
            encoded[i] = value;
        else
            return defaultStructureColour(index);
    return colourFromCieLab(encoded);
}

QString nameOf(DcmItem &segment, Charset &charset)
{
    const auto text = [&charset](DcmItem &item, const DcmTagKey &key) {
        return tcia::text::plain(charset.decode(storedText(item, key)).trimmed(), longestName);
    };
    if (const QString label = text(segment, DCM_SegmentLabel); !label.isEmpty())
        return label;
    DcmItem *const type = firstItemOf(segment, DCM_SegmentedPropertyTypeCodeSequence);
    return type == nullptr ? QString() : text(*type, DCM_CodeMeaning);
}

//! An opened SEG: binary or fractional, compressed or not.
class Segmentation : public DerivedObject
{
public:
    Segmentation(std::unique_ptr<DcmFileFormat> file, QString path, const DerivedLimits &limits)
        : m_file(std::move(file)), m_data(*m_file->getDataset()), m_path(std::move(path)), m_limits(limits)
    {
    }

    Result<void> read()
    {
        if (const auto known = checkSyntax(m_data, transferSyntaxOf(*m_file), m_path); !known)
            return known;
        const auto frames = framesOf(m_data, m_path);
        if (!frames)
            return failure(frames.error());
        m_frames = *frames;
        const QByteArray type = codeIn(m_data, DCM_SegmentationType);
        m_isFractional = type == "FRACTIONAL";
        if (type != "BINARY" && !m_isFractional)
            return failure(Error::Kind::Usage,
                           english<QT_TRANSLATE_NOOP("Reasons", "This kind of segmentation cannot be shown.")>(),
                           {.path = m_path});
        if (m_frames.count > m_limits.frames)
            return failure(Error::Kind::Usage,
                           english<QT_TRANSLATE_NOOP(
                               "Reasons", "The segmentation has %1 frames, more than the %2 that can be shown.")>()
                               .arg(m_frames.count)
                               .arg(m_limits.frames),
                           {.path = m_path});
        m_full = qMax(1, wholeNumberIn(m_data, DCM_MaximumFractionalValue).value_or(255));
        m_frameOfReference = uidIn(m_data, DCM_FrameOfReferenceUID);
        readSources();
        readSegments();
        return readFrames();
    }

    const Derived &content() const override { return m_content; }
    Result<SliceOverlay> overlayOn(const SlicePlace &place, bool isDrawn) override;

private:
    void readSources()
    {
        for (DcmItem *const series : itemsOf(m_data, DCM_ReferencedSeriesSequence))
            if (const QString uid = uidIn(*series, DCM_SeriesInstanceUID); !uid.isEmpty())
                m_content.sourceSeries.append(uid);
    }

    void readSegments()
    {
        const auto charset = std::make_shared<Charset>(m_data);
        for (DcmItem *const item : itemsOf(m_data, DCM_SegmentSequence)) {
            if (m_content.structures.size() == m_limits.structures) {
                m_content.problems << english<QT_TRANSLATE_N_NOOP("Reasons", "Only the first %n segments are shown.")>(
                    m_limits.structures);
                break;
            }
            Charset own(*item, charset);
            const auto number = wholeNumberIn(*item, DCM_SegmentNumber);
            Structure segment;
            segment.number = number.value_or(0);
            segment.name = nameOf(*item, own);
            segment.colour = colourOf(*item, m_content.structures.size());
            segment.method = methodOf(codeIn(*item, DCM_SegmentAlgorithmType));
            m_numbers.add(number, int(m_content.structures.size()));
            m_content.structures.append(segment);
        }
        m_content.problems << m_numbers.problems();
    }

    Result<void> readFrames();
    void countPlanes();
    SegmentFrame placed(DcmItem *groups, DcmItem *shared) const;
    Result<QByteArray> opacityOf(qint64 frame);
    std::optional<MaskPlace> placeOn(const SegmentFrame &frame, const SlicePlace &place) const;
    Result<void> addMask(SliceOverlay &overlay, qint64 number, const QPoint &topLeft, const SlicePlace &place);

    std::unique_ptr<DcmFileFormat> m_file;
    DcmDataset &m_data;
    const QString m_path;
    const DerivedLimits m_limits;
    Frames m_frames;
    bool m_isFractional = false;
    double m_full = 255; //!< the stored value of certainty
    QString m_frameOfReference;
    StructureNumbers m_numbers; //!< of segments
    QList<SegmentFrame> m_list;
    Derived m_content;
};

SegmentFrame Segmentation::placed(DcmItem *groups, DcmItem *shared) const
{
    SegmentFrame frame;
    for (DcmItem *const place : {groups, shared}) {
        if (place == nullptr)
            continue;
        DcmItem *const id = firstItemOf(*place, DCM_SegmentIdentificationSequence);
        if (id != nullptr && frame.segment < 0)
            frame.segment = m_numbers.indexOf(wholeNumberIn(*id, DCM_ReferencedSegmentNumber));
        if (frame.sources.isEmpty())
            for (DcmItem *const derivation : itemsOf(*place, DCM_DerivationImageSequence))
                frame.sources += referencesIn(*derivation, DCM_SourceImageSequence);
    }
    frame.plane = readPlane(m_data, groups, shared);
    return frame;
}

Result<void> Segmentation::readFrames()
{
    const QList<DcmItem *> groups = itemsOf(m_data, DCM_PerFrameFunctionalGroupsSequence);
    DcmItem *const shared = firstItemOf(m_data, DCM_SharedFunctionalGroupsSequence);
    for (qint64 number = 0; number < m_frames.count; ++number) {
        SegmentFrame frame = placed(groups.value(number), shared);
        const auto pixels = opacityOf(number);
        if (!pixels)
            return failure(pixels.error());
        frame.isEmpty = std::ranges::all_of(*pixels, [](char value) { return value == 0; });
        if (frame.segment >= 0 && !frame.isEmpty)
            ++m_content.structures[frame.segment].parts;
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
        if (frame.segment >= 0 && !frame.isEmpty)
            m_content.structures[frame.segment].planes.append(heights[heightOf(frame)]);
    for (Structure &segment : m_content.structures) {
        std::ranges::sort(segment.planes);
        const auto rest = std::ranges::unique(segment.planes);
        segment.planes.erase(rest.begin(), rest.end());
    }
}

//! One byte a pixel, 0 … 255.
Result<QByteArray> Segmentation::opacityOf(qint64 number)
{
    if (const auto there = checkFrame(m_frames, number, m_path); !there)
        return failure(there.error());
    const auto frame = readFrame(m_data, m_frames, number, m_path);
    if (!frame)
        return failure(frame.error());
    if (std::ranges::all_of(frame->bytes, [](char byte) { return byte == 0; })) // most are, and this is fast
        return QByteArray(frame->layout.pixels(), '\0');
    const Samples samples(*frame);
    QByteArray opacity(frame->layout.pixels(), Qt::Uninitialized);
    for (qint64 i = 0; i < opacity.size(); ++i) {
        const double value = samples.value(i);
        const double share = std::isfinite(value) ? qBound(0.0, value * 255 / m_full, 255.0) : 0;
        opacity[i] = m_isFractional ? char(std::lround(share)) : char(value != 0 ? 255 : 0);
    }
    return opacity;
}

//! Where a frame lies on that slice; nothing if it belongs to another.
std::optional<MaskPlace> Segmentation::placeOn(const SegmentFrame &frame, const SlicePlace &place) const
{
    using Fit = MaskPlace::Fit;
    const bool isNamed = !frame.sources.isEmpty();
    if (isNamed && std::ranges::none_of(frame.sources, [&](const ImageReference &one) { return one.isOf(place); }))
        return {};
    if (!frame.plane || !place.plane) {
        const bool isSameGrid = m_frames.layout.rows == place.rows && m_frames.layout.columns == place.columns;
        if (!isNamed)
            return {};
        return MaskPlace {.fit = !frame.plane && !place.plane && isSameGrid ? Fit::Exact : Fit::Grid, .topLeft = {}};
    }
    if (!isNamed && !m_frameOfReference.isEmpty() && !place.frameOfReference.isEmpty() &&
        m_frameOfReference != place.frameOfReference)
        return {};
    const double tolerance = isNamed ? 2 * place.tolerance() : place.tolerance();
    const MaskPlace fit =
        placeMask(*frame.plane, m_frames.layout.rows, m_frames.layout.columns, *place.plane, tolerance);
    if (fit.fit == Fit::Elsewhere && !isNamed)
        return {};
    return fit;
}

Result<SliceOverlay> Segmentation::overlayOn(const SlicePlace &place, bool isDrawn)
{
    SliceOverlay overlay;
    for (qint64 number = 0; number < m_list.size(); ++number) {
        const SegmentFrame &frame = m_list.at(number);
        if (frame.segment < 0 || frame.isEmpty)
            continue;
        const auto fit = placeOn(frame, place);
        if (!fit)
            continue;
        switch (fit->fit) {
        case MaskPlace::Fit::Exact: break;
        case MaskPlace::Fit::Elsewhere:
            overlay.problem = english<QT_TRANSLATE_NOOP(
                "Reasons", "The segmentation lies in other planes than the images that it names.")>();
            continue;
        case MaskPlace::Fit::Orientation:
            overlay.problem =
                english<QT_TRANSLATE_NOOP("Reasons", "The segmentation is oriented differently from the images.")>();
            continue;
        case MaskPlace::Fit::Grid:
            overlay.problem =
                english<QT_TRANSLATE_NOOP("Reasons", "The pixels of the segmentation are not those of the images.")>();
            continue;
        }
        auto drawn = std::ranges::find(overlay.drawn, frame.segment, &DrawnStructure::structure);
        if (drawn == overlay.drawn.end()) {
            overlay.drawn.append({.structure = frame.segment, .masks = {}, .outlines = {}});
            drawn = overlay.drawn.end() - 1;
        }
        if (const auto added = isDrawn ? addMask(overlay, number, fit->topLeft, place) : Result<void>(); !added)
            return failure(added.error());
    }
    std::ranges::sort(overlay.drawn, {}, &DrawnStructure::structure);
    return overlay;
}

//! Only the part of it that has pixels, and that the slice has.
Result<void> Segmentation::addMask(SliceOverlay &overlay, qint64 number, const QPoint &topLeft, const SlicePlace &place)
{
    const auto pixels = opacityOf(number);
    if (!pixels)
        return failure(pixels.error());
    const int rows = int(m_frames.layout.rows), columns = int(m_frames.layout.columns);
    QRect used;
    for (int row = 0; row < rows; ++row) {
        const char *const line = pixels->constData() + qint64(row) * columns;
        for (int column = 0; column < columns; ++column)
            if (line[column] != 0)
                used |= QRect(column, row, 1, 1);
    }
    used &= QRect(-topLeft, QSize(int(place.columns), int(place.rows)));
    if (used.isEmpty())
        return {};
    qint64 area = qint64(used.width()) * used.height();
    for (const DrawnStructure &other : std::as_const(overlay.drawn))
        for (const Mask &mask : other.masks)
            area += qint64(mask.opacity.width()) * mask.opacity.height();
    if (area > m_limits.sliceMask) {
        overlay.problem = english<QT_TRANSLATE_NOOP("Reasons", "Too much lies on this image to show all of it.")>();
        return {};
    }
    QImage opacity(used.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < used.height(); ++y)
        std::memcpy(opacity.scanLine(y), pixels->constData() + qint64(used.top() + y) * columns + used.left(),
                    size_t(used.width()));
    const auto drawn = std::ranges::find(overlay.drawn, m_list.at(number).segment, &DrawnStructure::structure);
    drawn->masks.append({.topLeft = topLeft + used.topLeft(), .opacity = opacity});
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
