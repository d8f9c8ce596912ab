// SPDX-License-Identifier: Apache-2.0
#include "dicom/derived/segmentpixels.h"

#include "core/reason.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr int values = 65536;                // of a label map's pixel, which has at most 16 bits
constexpr int foreign = -1, background = -2; // no segments

//! A rectangle that grows pixel by pixel.
struct GrowingRect
{
    int left = std::numeric_limits<int>::max(), top = left, right = -1, bottom = -1;

    void add(int x, int y)
    {
        left = qMin(left, x);
        right = qMax(right, x);
        top = qMin(top, y);
        bottom = qMax(bottom, y);
    }
    QRect rect() const { return right < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom)); }
};

} // namespace

SegmentPixels::SegmentPixels(DcmDataset &data, const SegmentList &segments, QString path)
    : m_data(data), m_segments(segments), m_path(std::move(path))
{
}

Result<void> SegmentPixels::read()
{
    const auto frames = framesOf(m_data, m_path);
    if (!frames)
        return failure(frames.error());
    m_frames = *frames;
    const QByteArray type = codeIn(m_data, DCM_SegmentationType);
    m_isFractional = type == "FRACTIONAL";
    const bool isLabelMap = m_segments.isLabelMap() && m_frames.layout.samples == 1 &&
                            m_frames.layout.number == PixelLayout::Number::Integer;
    if (type != "BINARY" && !m_isFractional && !isLabelMap)
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "This kind of segmentation cannot be shown.")>(),
                       {.path = m_path});
    m_full = qMax(1, wholeNumberIn(m_data, DCM_MaximumFractionalValue).value_or(255));
    if (isLabelMap) {
        m_isForeign.resize(values);
        m_byValue.assign(values, foreign);
        for (int segment = 0; segment < int(m_segments.segments().size()); ++segment)
            if (const int number = m_segments.segments().at(segment).number; m_segments.indexOf(number) == segment)
                setMeaning(number, segment);
        for (const int value : m_segments.background())
            setMeaning(value, background);
    }
    return {};
}

void SegmentPixels::setMeaning(int value, int segment)
{
    if (value >= 0 && value < values)
        m_byValue[size_t(value)] = segment;
}

Result<void> SegmentPixels::load(qint64 number)
{
    if (number == m_loaded)
        return {};
    m_loaded = -1;
    if (const auto there = checkFrame(m_frames, number, m_path); !there)
        return failure(there.error());
    auto frame = readFrame(m_data, m_frames, number, m_path);
    if (!frame)
        return failure(frame.error());
    m_frame = std::move(*frame);
    m_isEmpty = std::ranges::all_of(m_frame.bytes, [](char byte) { return byte == 0; }); // most are, and this is fast
    m_loaded = number;
    return {};
}

int SegmentPixels::segmentOf(quint32 value) const { return value < m_byValue.size() ? m_byValue[value] : foreign; }

uchar SegmentPixels::opacity(double value) const
{
    if (!m_isFractional)
        return value != 0 ? 255 : 0;
    return std::isfinite(value) ? uchar(std::lround(qBound(0.0, value * 255 / m_full, 255.0))) : uchar(0);
}

Result<QList<SegmentExtent>> SegmentPixels::extentsOf(qint64 frame, int segment)
{
    if (const auto loaded = load(frame); !loaded)
        return failure(loaded.error());
    if (!m_byValue.empty())
        return m_isEmpty && m_byValue[0] == background ? QList<SegmentExtent>() : labelExtents();
    return m_isEmpty || segment < 0 ? QList<SegmentExtent>() : singleExtent(segment);
}

QList<SegmentExtent> SegmentPixels::singleExtent(int segment) const
{
    const Samples samples(m_frame);
    const qint64 columns = m_frame.layout.columns;
    GrowingRect used;
    for (qint64 i = 0; i < m_frame.layout.pixels(); ++i)
        if (opacity(samples.value(i)) != 0)
            used.add(int(i % columns), int(i / columns));
    const QRect part = used.rect();
    return part.isEmpty() ? QList<SegmentExtent>() : QList<SegmentExtent> {{segment, part}};
}

QList<SegmentExtent> SegmentPixels::labelExtents()
{
    const Samples samples(m_frame);
    const qint64 columns = m_frame.layout.columns;
    std::vector<GrowingRect> used(size_t(m_segments.segments().size()));
    for (qint64 i = 0; i < m_frame.layout.pixels(); ++i) {
        const quint32 value = samples.raw(i);
        const int segment = segmentOf(value);
        if (segment >= 0)
            used[size_t(segment)].add(int(i % columns), int(i / columns));
        else if (segment == foreign)
            m_isForeign[qMin(value, quint32(values - 1))] = true;
    }
    QList<SegmentExtent> extents;
    for (size_t segment = 0; segment < used.size(); ++segment)
        if (const QRect part = used[segment].rect(); !part.isEmpty())
            extents.append({int(segment), part});
    return extents;
}

Result<QImage> SegmentPixels::opacityOf(qint64 frame, const SegmentExtent &extent)
{
    if (const auto loaded = load(frame); !loaded)
        return failure(loaded.error());
    const Samples samples(m_frame);
    QImage picture(extent.part.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        uchar *const line = picture.scanLine(y);
        const qint64 first = qint64(extent.part.top() + y) * m_frame.layout.columns + extent.part.left();
        for (int x = 0; x < picture.width(); ++x)
            if (m_byValue.empty())
                line[x] = opacity(samples.value(first + x));
            else
                line[x] = segmentOf(samples.raw(first + x)) == extent.segment ? 255 : 0;
    }
    return picture;
}

QStringList SegmentPixels::problems() const
{
    const auto foreign = std::ranges::count(m_isForeign, true);
    if (foreign == 0 || m_segments.isCut()) // then it is said already
        return {};
    return {
        english<QT_TRANSLATE_N_NOOP("Reasons", "Pixels with %n numbers are not shown: no segment has these numbers.")>(
            foreign)};
}

} // namespace tcia::dicom
