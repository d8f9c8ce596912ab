// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/segmentlist.h"
#include "dicom/frame.h"

#include <QImage>
#include <QRect>

#include <vector>

namespace tcia::dicom {

//! The part of a frame in which a segment has pixels.
struct SegmentExtent
{
    int segment = 0; //!< index into the list
    QRect part;      //!< never empty
};

//! The pixels of a segmentation: PS3.3, C.8.20.2. A frame of a binary or fractional one is of one segment, of a label
//! map's each pixel says of which. Compressed or not; keeps the last frame, because it is asked for several segments.
class SegmentPixels
{
public:
    //! `data` and `segments` must outlive it.
    SegmentPixels(DcmDataset &data, const SegmentList &segments, QString path);

    //! Reads how they are stored. Unknown kinds are Usage. Whether they can be decoded was checked before.
    Result<void> read();
    const Frames &frames() const { return m_frames; }

    //! Where there is something in a frame, by segment. `segment`: whose the frame is; not asked of label maps.
    Result<QList<SegmentExtent>> extentsOf(qint64 frame, int segment);
    //! Grayscale8, as large as that part of the frame.
    Result<QImage> opacityOf(qint64 frame, const SegmentExtent &extent);

    //! Values of a label map's pixels that are no segment's, of the frames that were asked for.
    QStringList problems() const;

private:
    void setMeaning(int value, int segment); //!< of a label map
    Result<void> load(qint64 frame);
    QList<SegmentExtent> labelExtents();
    QList<SegmentExtent> singleExtent(int segment) const;
    int segmentOf(quint32 value) const; //!< of a label map; negative: of none
    uchar opacity(double value) const;

    DcmDataset &m_data;
    const SegmentList &m_segments;
    const QString m_path;
    Frames m_frames;
    bool m_isFractional = false;
    double m_full = 255;           //!< the stored value of certainty
    std::vector<int> m_byValue;    //!< of a label map: the segment of each value; negative: of none
    std::vector<bool> m_isForeign; //!< by value: it occurs, but is neither a segment's nor the background's
    qint64 m_loaded = -1;
    StoredFrame m_frame; //!< the last one
    bool m_isEmpty = true;
};

} // namespace tcia::dicom
