// SPDX-License-Identifier: Apache-2.0
#include "dicom/madefile.h"

#include "core/files.h"

#include <QFile>
#include <QTemporaryFile>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <array>

namespace tcia::tests {

bool makeImage(const QString &path, const std::function<void(DcmDataset &)> &change)
{
    DcmFileFormat file;
    DcmDataset &dataset = *file.getDataset();
    const auto put = [&dataset](const DcmTagKey &key, const char *value) { dataset.putAndInsertString(key, value); };
    put(DCM_SOPClassUID, UID_CTImageStorage);
    put(DCM_SOPInstanceUID, "1.2.3.4");
    put(DCM_StudyInstanceUID, "1.2.1");
    put(DCM_SeriesInstanceUID, "1.2.2");
    put(DCM_PatientID, "P-1");
    put(DCM_Modality, "CT");
    put(DCM_PhotometricInterpretation, "MONOCHROME2");
    dataset.putAndInsertUint16(DCM_Rows, 3);
    dataset.putAndInsertUint16(DCM_Columns, 4);
    dataset.putAndInsertUint16(DCM_SamplesPerPixel, 1);
    dataset.putAndInsertUint16(DCM_BitsAllocated, 16);
    dataset.putAndInsertUint16(DCM_BitsStored, 16);
    dataset.putAndInsertUint16(DCM_HighBit, 15);
    dataset.putAndInsertUint16(DCM_PixelRepresentation, 0);
    std::array<Uint16, 12> pixels {};
    for (size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = Uint16(i * 100);
    dataset.putAndInsertUint16Array(DCM_PixelData, pixels.data(), pixels.size());
    if (change)
        change(dataset);
    return file.saveFile(QFile::encodeName(path).constData(), EXS_LittleEndianExplicit).good();
}

QByteArray nestedFile(int depth)
{
    QTemporaryFile whole;
    if (!whole.open() || !makeImage(whole.fileName()))
        return {};
    const QByteArray content = readFile(whole.fileName()).value_or(QByteArray());
    const qsizetype first = content.indexOf(QByteArray("\x08\x00\x16\x00UI", 6)); // the data set's first attribute
    const QByteArray sequence("\x08\x00\x40\x11SQ\x00\x00\xff\xff\xff\xff",
                              12); // Referenced Image Sequence, to be ended
    const QByteArray item("\xfe\xff\x00\xe0\xff\xff\xff\xff", 8);
    return content.first(first) + QByteArray(sequence + item).repeated(depth);
}

} // namespace tcia::tests
