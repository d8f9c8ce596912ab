// SPDX-License-Identifier: Apache-2.0
#include "dicom/frame.h"

#include "core/reason.h"

#include <QList>
#include <QtNumeric>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr qint64 maxPixels = 8192LL * 8192; // three large mammograms

//! An attribute that may hold the pixels, and their number type.
struct PixelAttribute
{
    DcmTagKey key;
    PixelLayout::Number number;
    int bits; //!< of a number; 0: as the file says
};
const std::array<PixelAttribute, 3> pixelAttributes {
    PixelAttribute {DCM_PixelData, PixelLayout::Number::Integer, 0},
    PixelAttribute {DCM_FloatPixelData, PixelLayout::Number::Float, 32},
    PixelAttribute {DCM_DoubleFloatPixelData, PixelLayout::Number::Double, 64}};

const PixelAttribute *pixelAttributeOf(DcmDataset &dataset)
{
    for (const PixelAttribute &attribute : pixelAttributes)
        if (dataset.tagExists(attribute.key))
            return &attribute;
    return nullptr;
}

PixelLayout layoutOf(DcmDataset &dataset, const PixelAttribute &attribute, bool isCompressed)
{
    PixelLayout layout {.rows = numberIn(dataset, DCM_Rows, 0),
                        .columns = numberIn(dataset, DCM_Columns, 0),
                        .samples = numberIn(dataset, DCM_SamplesPerPixel, 1),
                        .bitsAllocated = int(numberIn(dataset, DCM_BitsAllocated, 8)),
                        .bitsStored = int(numberIn(dataset, DCM_BitsStored, 0)),
                        .highBit = int(numberIn(dataset, DCM_HighBit, -1)),
                        .isSigned = numberIn(dataset, DCM_PixelRepresentation, 0) == 1,
                        .isPlanar = numberIn(dataset, DCM_PlanarConfiguration, 0) == 1,
                        .number = attribute.number,
                        .photometric = codeIn(dataset, DCM_PhotometricInterpretation)};
    if (attribute.bits > 0)
        layout.bitsAllocated = layout.bitsStored = attribute.bits;
    layout.isHalved = !isCompressed && layout.photometric == "YBR_FULL_422";
    layout.normalize();
    return layout;
}

Result<void> checkLayout(const PixelLayout &layout, const QString &path)
{
    if (layout.rows == 0 || layout.columns == 0)
        return failure(Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP("Reasons", "It does not specify the size of its image.")>(),
                       {.path = path});
    if (layout.pixels() > maxPixels)
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "Its image of %1 × %2 pixels is too large for the preview.")>()
                .arg(layout.columns)
                .arg(layout.rows),
            {.path = path});
    if (layout.bitsAllocated < 1 || (layout.number == PixelLayout::Number::Integer && layout.bitsAllocated > 32))
        return failure(Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP("Reasons", "The pixels cannot be decoded: they have %1 bits.")>().arg(
                           layout.bitsAllocated),
                       {.path = path});
    return {};
}

} // namespace

qint64 numberIn(DcmItem &item, const DcmTagKey &key, qint64 otherwise)
{
    Uint16 value = 0;
    return item.findAndGetUint16(key, value).good() ? value : otherwise;
}

QByteArray codeIn(DcmItem &item, const DcmTagKey &key) { return QByteArray(storedText(item, key).c_str()).trimmed(); }

QList<double> numbersIn(DcmItem &item, const DcmTagKey &key)
{
    QList<double> numbers;
    DcmElement *element = nullptr;
    if (item.findAndGetElement(key, element).bad() || element == nullptr)
        return numbers;
    for (unsigned long i = 0; i < qMin(element->getVM(), 64UL); ++i) {
        Float64 number = 0;
        OFString text;
        bool isNumber = element->getFloat64(number, i).good();
        if (!isNumber && element->getOFString(text, i).good()) // of a wrong VR, or with spaces around it
            number = QByteArray(text.c_str()).trimmed().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return {};
        numbers.append(number);
    }
    return numbers;
}

Result<Frames> framesOf(DcmDataset &dataset, const QString &path)
{
    const PixelAttribute *const attribute = pixelAttributeOf(dataset);
    DcmElement *pixels = nullptr;
    if (attribute == nullptr || dataset.findAndGetElement(attribute->key, pixels).bad() || pixels == nullptr)
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "%1: no image to show, only the listed attributes.")>().arg(
                           kindOf(dataset)),
                       {.path = path});
    Frames frames;
    frames.isCompressed =
        DcmXfer(dataset.getOriginalXfer()).isEncapsulated() && attribute->number == PixelLayout::Number::Integer;
    frames.layout = layoutOf(dataset, *attribute, frames.isCompressed);
    if (const auto good = checkLayout(frames.layout, path); !good)
        return failure(good.error());
    Sint32 count = 0;
    frames.count = dataset.findAndGetSint32(DCM_NumberOfFrames, count).good() && count > 0 ? count : 1;
    if (!frames.isCompressed)
        frames.bytesHeld = pixels->getLength();
    return frames;
}

Result<void> checkFrame(const Frames &frames, qint64 frame, const QString &path)
{
    if (frame < 0 || frame >= frames.count)
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "There is no frame %1 of %2.")>().arg(frame + 1).arg(frames.count),
            {.path = path});
    qint64 bits = 0;
    const bool isAbsurd = qMulOverflow(frames.layout.bitsOfFrame(), frame + 1, &bits);
    const qint64 needed = bits / 8 + (bits % 8 != 0 ? 1 : 0);
    if (!frames.isCompressed && (isAbsurd || needed > frames.bytesHeld))
        return failure(
            Error::Kind::Incomplete,
            english<QT_TRANSLATE_NOOP("Reasons", "The image should have %1 bytes, but has only %2.")>().arg(needed).arg(
                frames.bytesHeld),
            {.path = path});
    if (frames.layout.samples != 1 && frames.layout.samples != 3)
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "The pixels cannot be decoded: each has %1 samples.")>().arg(
                frames.layout.samples),
            {.path = path});
    return {};
}

void liftFrameAttributes(DcmDataset &dataset, qint64 frame)
{
    static const struct
    {
        DcmTagKey group;
        DcmTagKey attribute;
    } lifted[] = {
        {DCM_PixelValueTransformationSequence, DCM_RescaleIntercept},
        {DCM_PixelValueTransformationSequence, DCM_RescaleSlope},
        {DCM_FrameVOILUTSequence, DCM_WindowCenter},
        {DCM_FrameVOILUTSequence, DCM_WindowWidth},
        {DCM_FrameVOILUTSequence, DCM_VOILUTFunction},
        {DCM_PixelMeasuresSequence, DCM_PixelSpacing},
        {DCM_PixelMeasuresSequence, DCM_SliceThickness},
    };
    const struct
    {
        DcmTagKey sequence;
        signed long item;
    } from[] = {{DCM_PerFrameFunctionalGroupsSequence, static_cast<signed long>(frame)},
                {DCM_SharedFunctionalGroupsSequence, 0}};
    for (const auto &one : lifted)
        for (const auto &place : from) {
            DcmItem *groups = nullptr;
            DcmItem *group = nullptr;
            OFString value;
            if (!dataset.tagExists(one.attribute) &&
                dataset.findAndGetSequenceItem(place.sequence, groups, place.item).good() &&
                groups->findAndGetSequenceItem(one.group, group, 0).good() &&
                group->findAndGetOFStringArray(one.attribute, value).good())
                dataset.putAndInsertString(one.attribute, value.c_str());
        }
}

} // namespace tcia::dicom
