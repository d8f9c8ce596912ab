// SPDX-License-Identifier: Apache-2.0
#include "dicom/dataset.h"
#include "dicom/inspect.h"

#include "core/fields.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tcia::dicom {

Result<Header> readHeader(const QString &path)
{
    return guarded(path, [&path]() -> Result<Header> {
        const DcmTagKey afterFrames(0x0028, 0x0009); // the last we want is Number of Frames (0028,0008)
        const auto file = openFile(path, afterFrames);
        if (!file)
            return failure(file.error());
        DcmDataset &dataset = *(*file)->getDataset();
        Charset charset(dataset);
        const auto text = [&](const DcmTagKey &key) {
            OFString value;
            dataset.findAndGetOFString(key, value);
            return charset.decode(value).trimmed();
        };
        return Header {.seriesUid = text(DCM_SeriesInstanceUID), .studyUid = text(DCM_StudyInstanceUID),
                       .sopUid = text(DCM_SOPInstanceUID), .patientId = text(DCM_PatientID),
                       .modality = text(DCM_Modality),
                       .frames = qMax(qint64(1), parseCount(text(DCM_NumberOfFrames)).value_or(1))};
    });
}

Result<void> checkSeries(const QString &path, const QString &seriesUid)
{
    const auto header = readHeader(path);
    if (!header)
        return failure(header.error());
    if (header->seriesUid != seriesUid)
        return failure(Error::Kind::BadArchive,
                       u"It belongs to series %1, not to %2."_s.arg(
                           header->seriesUid.isEmpty() ? u"(none)"_s : text::plain(header->seriesUid, 80), seriesUid), path);
    return {};
}

} // namespace tcia::dicom
