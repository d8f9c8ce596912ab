// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/derivedobject.h"
#include "dicom/pixels/palette.h"

#include <QSet>

namespace tcia::dicom {

//! The segments that a segmentation lists, in its order, and whose number is which. The background of a label map, a
//! segmentation whose pixel values are these numbers, is none of them.
class SegmentList
{
public:
    //! Reads at most that many.
    SegmentList(DcmItem &data, qsizetype most);

    const QList<Structure> &segments() const { return m_segments; } //!< without what pixels say
    int indexOf(const std::optional<int> &number) const { return m_numbers.indexOf(number); } //!< -1: of none
    bool isCut() const { return m_isCut; } //!< it lists more than are read
    bool isLabelMap() const { return m_isLabelMap; }
    //! The values of a label map's pixels that are meant to be of no segment.
    const QSet<int> &background() const { return m_background; }
    QStringList problems() const; //!< segments that are not shown

private:
    void add(DcmItem &item, Charset &charset, const std::optional<Palette> &palette);

    const bool m_isLabelMap;
    bool m_isCut = false;
    QList<Structure> m_segments;
    StructureNumbers m_numbers;
    QSet<int> m_background;
};

} // namespace tcia::dicom
