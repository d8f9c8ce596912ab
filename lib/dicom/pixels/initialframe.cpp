// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/initialframe.h"

#include "dicom/derived/segmentpixels.h"

#include <algorithm>

namespace tcia::dicom {

namespace {

constexpr qint64 mostDecoded = 256; // frames that are decompressed to find one

//! The number of the first byte of uncompressed pixels that is not zero, or -1.
qint64 firstUsedByte(DcmDataset &dataset, qint64 length)
{
    constexpr qint64 piece = 1024 * 1024;
    DcmElement *pixels = nullptr;
    if (dataset.findAndGetElement(DCM_PixelData, pixels).bad() || pixels == nullptr)
        return -1;
    for (qint64 at = 0; at < length; at += piece) {
        QByteArray bytes(qMin(piece, length - at), '\0');
        if (pixels->getPartialValue(bytes.data(), Uint32(at), Uint32(bytes.size())).bad())
            return -1;
        const auto used = std::ranges::find_if(bytes, [](char byte) { return byte != 0; });
        if (used != bytes.end())
            return at + (used - bytes.begin());
    }
    return -1;
}

//! The lowest bit that is set in that byte, counted over all of the pixels.
qint64 firstUsedBit(DcmDataset &dataset, qint64 byte)
{
    DcmElement *pixels = nullptr;
    uchar bits = 0;
    if (dataset.findAndGetElement(DCM_PixelData, pixels).bad() || pixels->getPartialValue(&bits, Uint32(byte), 1).bad())
        return byte * 8;
    qint64 bit = byte * 8;
    for (; bits != 0 && (bits & 1) == 0; bits = uchar(bits >> 1))
        ++bit;
    return bit;
}

qint64 firstDecoded(DcmDataset &dataset, const Frames &frames, const QString &path)
{
    for (qint64 frame = 0; frame < qMin(frames.count, mostDecoded); ++frame) {
        const auto stored = readFrame(dataset, frames, frame, path);
        if (!stored)
            return 0;
        if (std::ranges::any_of(stored->bytes, [](char byte) { return byte != 0; }))
            return frame;
    }
    return 0;
}

//! Of a label map the first with pixels of the first segment, else of the first of those that have any.
qint64 firstLabelled(DcmDataset &dataset, const SegmentList &segments, const Frames &frames, const QString &path)
{
    SegmentPixels pixels(dataset, segments, path);
    if (!pixels.read())
        return 0;
    qint64 best = 0;
    int first = int(segments.segments().size());
    for (qint64 frame = 0; frame < qMin(frames.count, mostDecoded) && first > 0; ++frame) {
        const auto extents = pixels.extentsOf(frame, -1);
        if (!extents)
            break;
        if (!extents->isEmpty() && extents->first().segment < first) {
            first = extents->first().segment;
            best = frame;
        }
    }
    return best;
}

} // namespace

qint64 initialFrame(DcmDataset &dataset, const Frames &frames, const QString &path)
{
    if (codeIn(dataset, DCM_Modality) != "SEG" || frames.count == 1)
        return 0;
    if (!checkFrame(frames, 0, path))
        return 0;
    const SegmentList segments(dataset, DerivedLimits().structures);
    if (segments.isLabelMap())
        return firstLabelled(dataset, segments, frames, path);
    if (frames.isCompressed)
        return firstDecoded(dataset, frames, path);
    const qint64 byte = firstUsedByte(dataset, frames.bytesHeld);
    const qint64 frame = byte < 0 ? 0 : firstUsedBit(dataset, byte) / frames.layout.bitsOfFrame();
    return frame < frames.count ? frame : 0;
}

} // namespace tcia::dicom
