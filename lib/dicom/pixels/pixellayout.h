// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tcia::dicom {

//! The memory layout of a frame's samples, which are in this machine's byte order.
struct PixelLayout
{
    enum class Number { Integer, Float, Double };

    qint64 rows = 0;
    qint64 columns = 0;
    qint64 samples = 1; //!< of a pixel
    int bitsAllocated = 8;
    int bitsStored = 8;
    int highBit = 7;
    bool isSigned = false;
    bool isPlanar = false; //!< colour by plane, not by pixel
    bool isHalved = false; //!< two pixels share two colour samples: Y Y Cb Cr
    Number number = Number::Integer;
    QByteArray photometric; //!< such as MONOCHROME2

    qint64 pixels() const { return rows * columns; }
    qint64 bitsOfFrame() const { return pixels() * bitsAllocated * (isHalved ? 2 : samples); }
    qint64 bytesOfFrame() const { return (bitsOfFrame() + 7) / 8; }

    //! Corrects contradictions: more bits stored than allocated, or beyond the highest.
    void normalize();
    //! Describes decoded samples: whole, with `bits` significant bits, in 1, 2 or 4 bytes each.
    void setDecoded(int bits, bool planar);
};

//! One frame's samples, decompressed and as stored: neither rescaled nor windowed.
struct StoredFrame
{
    PixelLayout layout;
    QByteArray bytes; //!< at least layout.bytesOfFrame()
};

//! Reads samples of a frame by index. It must not outlive the frame.
class Samples
{
public:
    explicit Samples(const StoredFrame &frame);

    //! The stored bits of an integer, masked. `index` counts samples in storage order.
    quint32 raw(qint64 index) const;
    //! The value of such bits: negative if samples are signed and the sign bit is set.
    qint64 signedValue(quint32 raw) const;
    //! A sample as a number of any type.
    double value(qint64 index) const;
    quint32 largestRaw() const { return m_mask; }

private:
    quint32 packed(qint64 index) const;

    const PixelLayout &m_layout;
    const uchar *m_bytes;
    int m_shift;
    quint32 m_mask;
};

} // namespace tcia::dicom
