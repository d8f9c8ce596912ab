// SPDX-License-Identifier: Apache-2.0
#include "dicom/madederived.h"

#include "dicom/madefile.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QFile>

namespace tcia::tests {

namespace {

void put(DcmItem &item, const DcmTagKey &key, const QByteArray &value)
{
    item.putAndInsertString(key, value.constData());
}

DcmItem &added(DcmItem &item, const DcmTagKey &sequence)
{
    constexpr long end = -2; // DCMTK's word for a new item at the end
    DcmItem *fresh = nullptr;
    item.findOrCreateSequenceItem(sequence, fresh, end);
    return *fresh;
}

void putCode(DcmItem &item, const DcmTagKey &sequence, const QByteArray &value, const QByteArray &meaning)
{
    DcmItem &code = added(item, sequence);
    put(code, DCM_CodeValue, value);
    put(code, DCM_CodingSchemeDesignator, "99TEST");
    put(code, DCM_CodeMeaning, meaning);
}

bool save(DcmFileFormat &file, const QString &path)
{
    return file.saveFile(QFile::encodeName(path).constData(), EXS_LittleEndianExplicit).good();
}

void putObject(DcmDataset &data, const char *sopClass, const QByteArray &modality)
{
    put(data, DCM_SOPClassUID, sopClass);
    put(data, DCM_SOPInstanceUID, "1.2.7.1");
    put(data, DCM_StudyInstanceUID, "1.2.1");
    put(data, DCM_SeriesInstanceUID, "1.2.7");
    put(data, DCM_Modality, modality);
}

void putSegments(DcmItem &data)
{
    DcmItem &lung = added(data, DCM_SegmentSequence);
    lung.putAndInsertUint16(DCM_SegmentNumber, 1);
    put(lung, DCM_SegmentLabel, "Lung");
    put(lung, DCM_SegmentAlgorithmType, "MANUAL");
    DcmItem &tumour = added(data, DCM_SegmentSequence);
    tumour.putAndInsertUint16(DCM_SegmentNumber, 2);
    put(tumour, DCM_SegmentAlgorithmType, "AUTOMATIC");
    putCode(tumour, DCM_SegmentedPropertyTypeCodeSequence, "1", "Tumour"); // it has no label
    const Uint16 red[] = {34885, 53485, 50171};                            // sRGB 255, 0, 0
    tumour.putAndInsertUint16Array(DCM_RecommendedDisplayCIELabValue, red, 3);
}

void putFrame(DcmItem &data, const MadeFrame &frame)
{
    DcmItem &groups = added(data, DCM_PerFrameFunctionalGroupsSequence);
    if (frame.segment > 0)
        added(groups, DCM_SegmentIdentificationSequence)
            .putAndInsertUint16(DCM_ReferencedSegmentNumber, Uint16(frame.segment));
    if (!frame.position.isEmpty())
        put(added(groups, DCM_PlanePositionSequence), DCM_ImagePositionPatient, frame.position);
    if (frame.source.isEmpty())
        return;
    DcmItem &source = added(added(groups, DCM_DerivationImageSequence), DCM_SourceImageSequence);
    put(source, DCM_ReferencedSOPClassUID, UID_CTImageStorage);
    put(source, DCM_ReferencedSOPInstanceUID, frame.source);
}

} // namespace

bool makeSlice(const QString &path, const MadeGrid &grid, const QByteArray &sopUid, const QByteArray &position)
{
    return makeImage(path, [&](DcmDataset &data) {
        put(data, DCM_SOPInstanceUID, sopUid);
        put(data, DCM_FrameOfReferenceUID, grid.frameOfReference);
        put(data, DCM_ImagePositionPatient, position);
        put(data, DCM_ImageOrientationPatient, grid.orientation);
        put(data, DCM_PixelSpacing, grid.spacing);
        put(data, DCM_SliceThickness, "5");
        putPixels(data, grid.rows, grid.columns, QList<int>(grid.rows * grid.columns, 100));
    });
}

bool makeFrames(const QString &path, const MadeGrid &grid, const QList<QByteArray> &positions)
{
    return makeImage(path, [&](DcmDataset &data) {
        put(data, DCM_SOPInstanceUID, "1.2.2.50");
        put(data, DCM_FrameOfReferenceUID, grid.frameOfReference);
        put(data, DCM_NumberOfFrames, QByteArray::number(positions.size()));
        DcmItem &shared = added(data, DCM_SharedFunctionalGroupsSequence);
        put(added(shared, DCM_PixelMeasuresSequence), DCM_PixelSpacing, grid.spacing);
        put(added(shared, DCM_PlaneOrientationSequence), DCM_ImageOrientationPatient, grid.orientation);
        for (const QByteArray &position : positions)
            put(added(added(data, DCM_PerFrameFunctionalGroupsSequence), DCM_PlanePositionSequence),
                DCM_ImagePositionPatient, position);
        putPixels(data, grid.rows, grid.columns, QList<int>(grid.rows * grid.columns * int(positions.size()), 100));
    });
}

bool makeSegmentation(const QString &path, const MadeGrid &grid, const QList<MadeFrame> &frames, const QByteArray &type,
                      const std::function<void(DcmDataset &)> &change)
{
    DcmFileFormat file;
    DcmDataset &data = *file.getDataset();
    const bool isBinary = type == "BINARY";
    putObject(data, UID_SegmentationStorage, "SEG");
    put(data, DCM_SegmentationType, type);
    if (!isBinary)
        data.putAndInsertUint16(DCM_MaximumFractionalValue, 200);
    put(data, DCM_FrameOfReferenceUID, grid.frameOfReference);
    put(data, DCM_PhotometricInterpretation, "MONOCHROME2");
    put(data, DCM_NumberOfFrames, QByteArray::number(frames.size()));
    data.putAndInsertUint16(DCM_SamplesPerPixel, 1);
    data.putAndInsertUint16(DCM_Rows, Uint16(grid.rows));
    data.putAndInsertUint16(DCM_Columns, Uint16(grid.columns));
    data.putAndInsertUint16(DCM_BitsAllocated, isBinary ? 1 : 8);
    data.putAndInsertUint16(DCM_BitsStored, isBinary ? 1 : 8);
    data.putAndInsertUint16(DCM_HighBit, isBinary ? 0 : 7);
    data.putAndInsertUint16(DCM_PixelRepresentation, 0);
    put(added(data, DCM_ReferencedSeriesSequence), DCM_SeriesInstanceUID, "1.2.2");
    putSegments(data);
    DcmItem &shared = added(data, DCM_SharedFunctionalGroupsSequence);
    DcmItem &measures = added(shared, DCM_PixelMeasuresSequence);
    put(measures, DCM_PixelSpacing, grid.spacing);
    put(measures, DCM_SliceThickness, "5");
    put(added(shared, DCM_PlaneOrientationSequence), DCM_ImageOrientationPatient, grid.orientation);
    const qsizetype size = qsizetype(grid.rows) * grid.columns;
    QByteArray pixels(isBinary ? (size * frames.size() + 15) / 16 * 2 : (size * frames.size() + 1) / 2 * 2, '\0');
    qsizetype first = 0;
    for (const MadeFrame &frame : frames) {
        putFrame(data, frame);
        for (const QPoint &pixel : frame.pixels) {
            const qsizetype at = first + qsizetype(pixel.y()) * grid.columns + pixel.x();
            if (isBinary)
                pixels[at / 8] = char(uchar(pixels.at(at / 8)) | (1U << (at % 8)));
            else
                pixels[at] = char(frame.value);
        }
        first += size;
    }
    data.putAndInsertUint8Array(DCM_PixelData, reinterpret_cast<const Uint8 *>(pixels.constData()),
                                static_cast<unsigned long>(pixels.size()));
    if (change)
        change(data);
    return save(file, path);
}

bool makeStructures(const QString &path, const QList<MadeContour> &contours, const QByteArray &frameOfReference,
                    const QList<QByteArray> &numbers)
{
    DcmFileFormat file;
    DcmDataset &data = *file.getDataset();
    putObject(data, UID_RTStructureSetStorage, "RTSTRUCT");
    DcmItem &study = added(added(data, DCM_ReferencedFrameOfReferenceSequence), DCM_RTReferencedStudySequence);
    put(added(study, DCM_RTReferencedSeriesSequence), DCM_SeriesInstanceUID, "1.2.2");
    for (const int number : {1, 2}) {
        DcmItem &roi = added(data, DCM_StructureSetROISequence);
        put(roi, DCM_ROINumber, numbers.at(number - 1));
        put(roi, DCM_ReferencedFrameOfReferenceUID, frameOfReference);
        put(roi, DCM_ROIName, number == 1 ? "Lung" : "Tumour");
        put(roi, DCM_ROIGenerationAlgorithm, number == 1 ? "MANUAL" : "SEMIAUTOMATIC");
        DcmItem &lines = added(data, DCM_ROIContourSequence);
        put(lines, DCM_ReferencedROINumber, numbers.at(number - 1));
        if (number == 1)
            put(lines, DCM_ROIDisplayColor, "255\\255\\0");
        for (const MadeContour &contour : contours) {
            if (contour.roi != number)
                continue;
            DcmItem &line = added(lines, DCM_ContourSequence);
            put(line, DCM_ContourGeometricType, contour.type);
            put(line, DCM_ContourData, contour.points);
            if (!contour.source.isEmpty())
                put(added(line, DCM_ContourImageSequence), DCM_ReferencedSOPInstanceUID, contour.source);
        }
    }
    return save(file, path);
}

bool makeReport(const QString &path)
{
    DcmFileFormat file;
    DcmDataset &data = *file.getDataset();
    putObject(data, UID_ComprehensiveSRStorage, "SR");
    put(data, DCM_ValueType, "CONTAINER");
    put(data, DCM_CompletionFlag, "COMPLETE");
    put(data, DCM_VerificationFlag, "VERIFIED");
    putCode(data, DCM_ConceptNameCodeSequence, "126000", "Imaging Measurement Report");
    DcmItem &study = added(data, DCM_CurrentRequestedProcedureEvidenceSequence);
    put(added(study, DCM_ReferencedSeriesSequence), DCM_SeriesInstanceUID, "1.2.2");
    DcmItem &group = added(data, DCM_ContentSequence);
    put(group, DCM_ValueType, "CONTAINER");
    putCode(group, DCM_ConceptNameCodeSequence, "125007", "Measurement Group");
    DcmItem &finding = added(group, DCM_ContentSequence);
    put(finding, DCM_ValueType, "CODE");
    putCode(finding, DCM_ConceptNameCodeSequence, "121071", "Finding");
    putCode(finding, DCM_ConceptCodeSequence, "27925004", "Nodule");
    DcmItem &diameter = added(group, DCM_ContentSequence);
    put(diameter, DCM_ValueType, "NUM");
    putCode(diameter, DCM_ConceptNameCodeSequence, "1", "Diameter");
    DcmItem &measured = added(diameter, DCM_MeasuredValueSequence);
    put(measured, DCM_NumericValue, "8.4");
    putCode(measured, DCM_MeasurementUnitsCodeSequence, "mm", "millimeter");
    DcmItem &image = added(group, DCM_ContentSequence);
    put(image, DCM_ValueType, "IMAGE");
    put(added(image, DCM_ReferencedSOPSequence), DCM_ReferencedSOPInstanceUID, "1.2.2.15");
    DcmItem &comment = added(data, DCM_ContentSequence);
    put(comment, DCM_ValueType, "TEXT");
    putCode(comment, DCM_ConceptNameCodeSequence, "2", "Comment");
    put(comment, DCM_TextValue, "Seen before.");
    return save(file, path);
}

} // namespace tcia::tests
