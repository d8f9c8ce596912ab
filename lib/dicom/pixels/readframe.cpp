// SPDX-License-Identifier: Apache-2.0
#include "core/reason.h"
#include "dicom/frame.h"
#include "dicom/pixels/fragments.h"
#include "dicom/pixels/jpeg2000.h"
#include "dicom/pixels/rle.h"
#include "dicom/syntax.h"

#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>

#include <QtEndian>

#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

//! Big endian files swap pairs of bytes; samples of 32 bits consist of two pairs in the wrong order.
void swapPairs(QByteArray &bytes)
{
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) {
        std::swap(bytes[at], bytes[at + 2]);
        std::swap(bytes[at + 1], bytes[at + 3]);
    }
}

Result<StoredFrame> readPlain(DcmDataset &dataset, const Frames &frames, qint64 frame, const QString &path)
{
    StoredFrame stored {.layout = frames.layout, .bytes = {}};
    const bool isInteger = stored.layout.number == PixelLayout::Number::Integer;
    const DcmTagKey key = isInteger                                            ? DCM_PixelData
                          : stored.layout.number == PixelLayout::Number::Float ? DCM_FloatPixelData
                                                                               : DCM_DoubleFloatPixelData;
    const qint64 bits = stored.layout.bitsOfFrame();
    const qint64 first = bits * frame;
    const int shift = int(first % 8); // of frames that begin inside a byte
    QByteArray bytes((bits + shift + 7) / 8, Qt::Uninitialized);
    DcmElement *pixels = nullptr;
    if (dataset.findAndGetElement(key, pixels).bad() || pixels == nullptr ||
        pixels->getPartialValue(bytes.data(), Uint32(first / 8), Uint32(bytes.size())).bad())
        return failure(Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP("Reasons", "The pixels cannot be decoded.")>(), {.path = path});
    if (shift > 0)
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const unsigned next = i + 1 < bytes.size() ? uchar(bytes[i + 1]) : 0U;
            bytes[i] = char((uchar(bytes[i]) >> shift) | (next << (8 - shift)));
        }
    const bool isBig = DcmXfer(dataset.getOriginalXfer()).getByteOrder() == EBO_BigEndian;
    if (isInteger && stored.layout.bitsAllocated == 32 && isBig != (gLocalByteOrder == EBO_BigEndian))
        swapPairs(bytes);
    stored.bytes = bytes;
    return stored;
}

//! The bits of a sample according to the JPEG or JPEG-LS frame header; 0 if there is none.
int precisionOf(const QByteArray &jpeg)
{
    for (qsizetype at = 2; at + 5 <= jpeg.size() && uchar(jpeg[at]) == 0xff;) {
        const int marker = uchar(jpeg[at + 1]);
        if (marker == 0xff) { // a fill byte
            ++at;
            continue;
        }
        const bool isFrame =
            (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) || marker == 0xf7;
        if (isFrame)
            return uchar(jpeg[at + 4]);
        at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    }
    return 0;
}

//! A data set with one frame in one fragment, so that DCMTK need not separate frames.
std::unique_ptr<DcmPixelData> onlyFrame(DcmDataset &one, const PixelLayout &layout, const QByteArray &bytes,
                                        DcmDataset &dataset)
{
    for (const auto &[key, value] : {std::pair {DCM_Rows, layout.rows},
                                     {DCM_Columns, layout.columns},
                                     {DCM_SamplesPerPixel, layout.samples},
                                     {DCM_BitsAllocated, qint64(layout.bitsAllocated)},
                                     {DCM_BitsStored, qint64(layout.bitsStored)},
                                     {DCM_HighBit, qint64(layout.highBit)},
                                     {DCM_PixelRepresentation, qint64(layout.isSigned)}})
        one.putAndInsertUint16(key, Uint16(value));
    if (layout.samples > 1)
        one.putAndInsertUint16(DCM_PlanarConfiguration, 0);
    one.putAndInsertString(DCM_PhotometricInterpretation, layout.photometric.constData());
    one.putAndInsertString(DCM_NumberOfFrames, "1");
    auto sequence = std::make_unique<DcmPixelSequence>(DcmTag(DCM_PixelSequenceTag));
    sequence->insert(new DcmPixelItem(DcmTag(DCM_PixelItemTag)));
    auto *const fragment = new DcmPixelItem(DcmTag(DCM_PixelItemTag));
    QByteArray even = bytes;
    if (even.size() % 2 != 0)
        even.append('\0');
    fragment->putUint8Array(reinterpret_cast<const Uint8 *>(even.constData()), static_cast<unsigned long>(even.size()));
    sequence->insert(fragment);
    auto pixels = std::make_unique<DcmPixelData>(DcmTag(DCM_PixelData, EVR_OB));
    pixels->putOriginalRepresentation(dataset.getOriginalXfer(), nullptr, sequence.release());
    return pixels;
}

//! Decodes JPEG and JPEG-LS.
Result<StoredFrame> decodeByToolkit(DcmDataset &dataset, const PixelLayout &layout, const QByteArray &bytes,
                                    const QString &path)
{
    StoredFrame stored {.layout = layout, .bytes = {}};
    if (const int bits = precisionOf(bytes); bits > 0 && bits <= 16)
        stored.layout.setDecoded(bits, false);
    stored.layout.isPlanar = false;
    DcmDataset one;
    const auto pixels = onlyFrame(one, stored.layout, bytes, dataset);
    stored.bytes = QByteArray(stored.layout.bytesOfFrame() + 1, '\0'); // DCMTK requires an even number
    Uint32 fragment = 0;
    OFString photometric;
    const OFCondition done = pixels->getUncompressedFrame(&one, 0, fragment, stored.bytes.data(),
                                                          Uint32(stored.bytes.size() & ~qsizetype(1)), photometric);
    if (done.bad())
        return failure(Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP("Reasons", "The pixels cannot be decoded: %1.")>().arg(
                           QString::fromLatin1(done.text())),
                       {.path = path});
    if (!photometric.empty())
        stored.layout.photometric = QByteArray(photometric.c_str()).trimmed();
    return stored;
}

} // namespace

Result<StoredFrame> readFrame(DcmDataset &dataset, const Frames &frames, qint64 frame, const QString &path)
{
    if (!frames.isCompressed)
        return readPlain(dataset, frames, frame, path);
    const auto bytes = compressedFrame(dataset, frame, frames.count, path);
    if (!bytes)
        return failure(bytes.error());
    const E_TransferSyntax syntax = dataset.getOriginalXfer();
    if (isJpeg2000(syntax))
        return decodeJpeg2000(*bytes, frames.layout, path);
    if (syntax == EXS_RLELossless)
        return decodeRle(*bytes, frames.layout, path);
    return decodeByToolkit(dataset, frames.layout, *bytes, path);
}

} // namespace tcia::dicom
