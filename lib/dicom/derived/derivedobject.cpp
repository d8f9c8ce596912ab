// SPDX-License-Identifier: Apache-2.0
#include "dicom/derived/derivedobject.h"

#include "core/reason.h"
#include "dicom/frame.h"

using namespace Qt::StringLiterals;

namespace tcia::dicom {

double SlicePlace::tolerance() const
{
    constexpr double least = 0.01, most = 0.5; // mm: slices may overlap, so that their thickness says little
    return plane && plane->thickness > 0 ? qBound(least, plane->thickness / 4, most) : most;
}

QList<DcmItem *> itemsOf(DcmItem &item, const DcmTagKey &sequence)
{
    QList<DcmItem *> items;
    DcmSequenceOfItems *found = nullptr;
    if (item.findAndGetSequence(sequence, found).bad() || found == nullptr)
        return items;
    for (DcmObject *one = found->nextInContainer(nullptr); one != nullptr; one = found->nextInContainer(one))
        if (auto *entry = dynamic_cast<DcmItem *>(one))
            items.append(entry);
    return items;
}

DcmItem *firstItemOf(DcmItem &item, const DcmTagKey &sequence)
{
    DcmItem *first = nullptr;
    return item.findAndGetSequenceItem(sequence, first, 0).good() ? first : nullptr;
}

QString uidIn(DcmItem &item, const DcmTagKey &key)
{
    constexpr qsizetype longest = 64;
    const QByteArray uid = codeIn(item, key);
    return uid.size() <= longest ? QString::fromLatin1(uid) : QString();
}

std::optional<double> numberOf(DcmItem &item, const DcmTagKey &key)
{
    const QList<double> numbers = numbersIn(item, key);
    return numbers.isEmpty() ? std::nullopt : std::optional(numbers.first());
}

QList<ImageReference> referencesIn(DcmItem &item, const DcmTagKey &sequence)
{
    QList<ImageReference> references;
    for (DcmItem *const one : itemsOf(item, sequence)) {
        const QString uid = uidIn(*one, DCM_ReferencedSOPInstanceUID);
        if (uid.isEmpty())
            continue;
        const QList<double> frames = numbersIn(*one, DCM_ReferencedFrameNumber);
        if (frames.isEmpty())
            references.append({uid});
        for (const double frame : frames)
            references.append({uid, qint64(frame) - 1});
    }
    return references;
}

Result<SlicePlace> readSlicePlace(const SliceRequest &slice)
{
    return guarded(slice.object.path, [&slice]() -> Result<SlicePlace> {
        const auto file = open(slice.object.path, slice.object.bytes, DCM_PixelData);
        if (!file)
            return failure(file.error());
        DcmDataset &dataset = *(*file)->getDataset();
        Sint32 count = 0;
        if (dataset.findAndGetSint32(DCM_NumberOfFrames, count).bad() || count < 1)
            count = 1;
        if (slice.frame < 0 || slice.frame >= count)
            return failure(
                Error::Kind::Usage,
                english<QT_TRANSLATE_NOOP("Reasons", "There is no frame %1 of %2.")>().arg(slice.frame + 1).arg(count),
                {.path = slice.object.path});
        DcmItem *groups = nullptr;
        if (dataset.findAndGetSequenceItem(DCM_PerFrameFunctionalGroupsSequence, groups, long(slice.frame)).bad())
            groups = nullptr;
        return SlicePlace {.sopUid = uidIn(dataset, DCM_SOPInstanceUID),
                           .frame = slice.frame,
                           .frameOfReference = uidIn(dataset, DCM_FrameOfReferenceUID),
                           .plane =
                               readPlane(dataset, groups, firstItemOf(dataset, DCM_SharedFunctionalGroupsSequence)),
                           .rows = numberIn(dataset, DCM_Rows, 0),
                           .columns = numberIn(dataset, DCM_Columns, 0)};
    });
}

Result<std::unique_ptr<DerivedObject>> openDerived(const Object &object)
{
    return guarded(object.path, [&object]() -> Result<std::unique_ptr<DerivedObject>> {
        auto file = open(object.path, object.bytes);
        if (!file)
            return failure(file.error());
        DcmDataset &dataset = *(*file)->getDataset();
        if (dataset.tagExists(DCM_SegmentSequence))
            return openSegmentation(std::move(*file), object.path);
        if (dataset.tagExists(DCM_StructureSetROISequence))
            return openStructureSet(std::move(*file), object.path);
        if (dataset.tagExists(DCM_ContentSequence))
            return openReport(std::move(*file), object.path);
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "%1: it contains no segments, outlines or report.")>().arg(
                           kindOf(dataset)),
                       {.path = object.path});
    });
}

} // namespace tcia::dicom
