// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace tcia::bench {

//! The pixels of one square slice that looks, to a compressor, like CT: a round body with noise, nothing around it.
struct Slice
{
    int side = 0;        //!< rows and columns
    QByteArray pixels;   //!< 16 bits each, little endian
    QByteArray deflated; //!< the same as raw deflate of level 6, to its end
    quint32 crc = 0;     //!< of the pixels
};

//! Always the same slice for the same number.
Slice makeSlice(int side, int number);

//! Who an image is.
struct Identity
{
    QString seriesUid, studyUid, sopUid, patientId;
    int number = 0; //!< from 1
};

//! All of the DICOM file before its pixels. The slice's pixels follow, and the file ends.
QByteArray dicomHead(const Identity &identity, const Slice &slice);

} // namespace tcia::bench
