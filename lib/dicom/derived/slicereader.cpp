// SPDX-License-Identifier: Apache-2.0
#include "dicom/derived/slicereader.h"

#include "core/reason.h"
#include "dicom/frame.h"

namespace tcia::dicom {

void SliceReader::close()
{
    m_groups.clear();
    m_file.reset();
}

Result<void> SliceReader::open(const Object &object)
{
    close();
    auto file = dicom::open(object.path, object.bytes, DCM_PixelData);
    if (!file)
        return failure(file.error());
    m_object = object;
    m_file = std::move(*file);
    m_groups = itemsOf(*m_file->getDataset(), DCM_PerFrameFunctionalGroupsSequence);
    return {};
}

Result<SlicePlace> SliceReader::read(const SliceRequest &slice)
{
    return guarded(slice.object.path, [this, &slice]() -> Result<SlicePlace> {
        if (!m_file || m_object != slice.object)
            if (const auto good = open(slice.object); !good)
                return failure(good.error());
        DcmDataset &dataset = *m_file->getDataset();
        Sint32 count = 0;
        if (dataset.findAndGetSint32(DCM_NumberOfFrames, count).bad() || count < 1)
            count = 1;
        if (slice.frame < 0 || slice.frame >= count)
            return failure(
                Error::Kind::Usage,
                english<QT_TRANSLATE_NOOP("Reasons", "There is no frame %1 of %2.")>().arg(slice.frame + 1).arg(count),
                {.path = slice.object.path});
        return SlicePlace {.sopUid = uidIn(dataset, DCM_SOPInstanceUID),
                           .frame = slice.frame,
                           .frameOfReference = uidIn(dataset, DCM_FrameOfReferenceUID),
                           .plane = readPlane(dataset, m_groups.value(slice.frame),
                                              firstItemOf(dataset, DCM_SharedFunctionalGroupsSequence)),
                           .rows = numberIn(dataset, DCM_Rows, 0),
                           .columns = numberIn(dataset, DCM_Columns, 0)};
    });
}

} // namespace tcia::dicom
