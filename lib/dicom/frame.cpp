// SPDX-License-Identifier: Apache-2.0
#include "dicom/frame.h"

#include <dcmtk/dcmdata/dccodec.h>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr qint64 mostPixels = 8192LL * 8192; // three large mammograms

qint64 number(DcmDataset &dataset, const DcmTagKey &key, qint64 otherwise)
{
    Uint16 value = 0;
    return dataset.findAndGetUint16(key, value).good() ? value : otherwise;
}

QString textOf(DcmDataset &dataset, const DcmTagKey &key)
{
    return QString::fromLatin1(storedText(dataset, key).c_str()).trimmed();
}

Result<void> checkDecodable(const DcmXfer &syntax, const QString &path)
{
    if (!syntax.isEncapsulated() || DcmCodecList::canChangeCoding(syntax.getXfer(), EXS_LittleEndianExplicit))
        return {};
    return failure(
        Error::Kind::Usage,
        u"Its picture is compressed as “%1”, which cannot be shown here. The file itself may be whole; another viewer "
        "can open it."_s.arg(QString::fromLatin1(syntax.getXferName())),
        path);
}

} // namespace

Result<Frames> framesOf(DcmDataset &dataset, const QString &path)
{
    if (dataset.tagExists(DCM_FloatPixelData) || dataset.tagExists(DCM_DoubleFloatPixelData))
        return failure(Error::Kind::Usage,
                       u"%1: its pixels are floating-point numbers, which cannot be shown here."_s.arg(kindOf(dataset)),
                       path);
    DcmElement *pixels = nullptr;
    if (dataset.findAndGetElement(DCM_PixelData, pixels).bad() || pixels == nullptr)
        return failure(Error::Kind::Usage, u"%1: no image to show, only the listed attributes."_s.arg(kindOf(dataset)),
                       path);

    Frames frames;
    const qint64 rows = number(dataset, DCM_Rows, 0);
    const qint64 columns = number(dataset, DCM_Columns, 0);
    if (rows == 0 || columns == 0)
        return failure(Error::Kind::BadArchive, u"It does not specify the size of its image."_s, path);
    if (rows * columns > mostPixels)
        return failure(Error::Kind::Usage,
                       u"Its image of %1 × %2 pixels is too large for the preview."_s.arg(columns).arg(rows), path);
    frames.rows = static_cast<unsigned long>(rows);
    frames.columns = static_cast<unsigned long>(columns);
    Sint32 count = 0;
    frames.count = dataset.findAndGetSint32(DCM_NumberOfFrames, count).good() && count > 0 ? count : 1;

    const DcmXfer syntax(dataset.getOriginalXfer());
    if (const auto decodable = checkDecodable(syntax, path); !decodable)
        return failure(decodable.error());
    if (!syntax.isEncapsulated()) {
        const qint64 bits = number(dataset, DCM_BitsAllocated, 8);
        const qint64 samples = number(dataset, DCM_SamplesPerPixel, 1);
        const bool halved =
            textOf(dataset, DCM_PhotometricInterpretation) == "YBR_FULL_422"_L1; // two colours for two pixels
        frames.bitsEach = rows * columns * bits * (halved ? 2 : samples);
        frames.bytesHeld = pixels->getLength();
    }
    return frames;
}

Result<void> checkFrame(const Frames &frames, qint64 frame, const QString &path)
{
    if (frame < 0 || frame >= frames.count)
        return failure(Error::Kind::Usage, u"There is no frame %1 of %2."_s.arg(frame + 1).arg(frames.count), path);
    const qint64 needed = (frames.bitsEach * (frame + 1) + 7) / 8;
    if (needed > frames.bytesHeld && frames.bitsEach > 0)
        return failure(Error::Kind::Incomplete,
                       u"The image should have %1 bytes, but has only %2."_s.arg(needed).arg(frames.bytesHeld), path);
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
    };
    const struct
    {
        DcmTagKey sequence;
        signed long item;
    } places[] = {{DCM_PerFrameFunctionalGroupsSequence, static_cast<signed long>(frame)},
                  {DCM_SharedFunctionalGroupsSequence, 0}};
    for (const auto &one : lifted)
        for (const auto &place : places) {
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
