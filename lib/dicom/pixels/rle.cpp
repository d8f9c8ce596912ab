// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/rle.h"

#include "core/reason.h"

#include <QList>
#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr qsizetype headerSize = 64;
constexpr quint32 maxSegments = 15;

//! The segments' offsets; empty if this is not a header.
std::optional<QList<qsizetype>> segmentsOf(QByteArrayView bytes)
{
    if (bytes.size() < headerSize)
        return {};
    const auto word = [bytes](quint32 index) {
        return qFromLittleEndian<quint32>(bytes.data() + 4 * qsizetype(index));
    };
    const quint32 count = word(0);
    if (count == 0 || count > maxSegments)
        return {};
    QList<qsizetype> offsets;
    for (quint32 i = 1; i <= count; ++i) {
        const qsizetype offset = word(i);
        if (offset < headerSize || offset > bytes.size() || (!offsets.isEmpty() && offset <= offsets.last()))
            return {};
        offsets.append(offset);
    }
    return offsets;
}

//! Writes each byte of a segment `step` bytes after the previous one. False if it ends before `count` bytes.
bool unpack(QByteArrayView segment, char *to, qsizetype step, qint64 count)
{
    qsizetype at = 0;
    qint64 done = 0;
    while (done < count && at < segment.size()) {
        const int control = static_cast<uchar>(segment[at++]);
        if (control == 128)
            continue;
        const bool isRun = control > 128;
        const qint64 length = qMin<qint64>(isRun ? 257 - control : control + 1, count - done);
        if (segment.size() - at < (isRun ? 1 : length))
            return false;
        for (qint64 i = 0; i < length; ++i)
            to[(done + i) * step] = segment[isRun ? at : at + i];
        at += isRun ? 1 : length;
        done += length;
    }
    return done == count;
}

} // namespace

bool beginsRleFrame(QByteArrayView bytes)
{
    const qsizetype words = qMin(bytes.size(), headerSize) / 4;
    const auto word = [bytes](qsizetype index) { return qFromLittleEndian<quint32>(bytes.data() + 4 * index); };
    if (words < 2 || word(0) == 0 || word(0) > maxSegments || word(1) != headerSize)
        return false;
    for (qsizetype i = 2; i < words; ++i)
        if (const bool isUsed = i <= qsizetype(word(0)); isUsed ? word(i) <= word(i - 1) : word(i) != 0)
            return false;
    return true;
}

Result<StoredFrame> decodeRle(QByteArrayView bytes, const PixelLayout &layout, const QString &path)
{
    const qsizetype width = layout.bitsAllocated / 8;
    const auto segments = segmentsOf(bytes);
    if (!segments || layout.bitsAllocated % 8 != 0 || segments->size() != layout.samples * width)
        return failure(
            Error::Kind::BadArchive,
            english<QT_TRANSLATE_NOOP("Reasons", "The pixels cannot be decoded: the run lengths are invalid.")>(),
            {.path = path});
    StoredFrame frame {.layout = layout, .bytes = {}};
    frame.layout.isPlanar = true;
    frame.layout.isHalved = false;
    frame.bytes = QByteArray(frame.layout.bytesOfFrame(), Qt::Uninitialized);
    const qint64 pixels = layout.pixels();
    for (qsizetype i = 0; i < segments->size(); ++i) {
        const qsizetype sample = i / width;
        const qsizetype fromTop = i % width; // segments hold the bytes of a sample from the highest to the lowest
        const qsizetype place = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? width - 1 - fromTop : fromTop;
        const qsizetype end = i + 1 < segments->size() ? segments->at(i + 1) : bytes.size();
        const QByteArrayView segment = bytes.sliced(segments->at(i), end - segments->at(i));
        if (!unpack(segment, frame.bytes.data() + sample * pixels * width + place, width, pixels))
            return failure(
                Error::Kind::Incomplete,
                english<QT_TRANSLATE_NOOP("Reasons", "The image's run lengths end before its last pixel.")>(),
                {.path = path});
    }
    return frame;
}

} // namespace tcia::dicom
