// SPDX-License-Identifier: Apache-2.0
// Objects without a picture of their own: structure sets, segmentations, reports, presentation states.
#include "demo/content/random.h"
#include "demo/images/datasetwriter.h"
#include "demo/images/geometry.h"

#include <cmath>
#include <numbers>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

struct Code
{
    const char *value;
    const char *scheme;
    const char *meaning;
};

void putCode(DcmItem &item, const DcmTagKey &sequence, Code code)
{
    DcmItem &coded = appended(item, sequence);
    put(coded, DCM_CodeValue, code.value);
    put(coded, DCM_CodingSchemeDesignator, code.scheme);
    put(coded, DCM_CodeMeaning, code.meaning);
}

void putReference(DcmItem &item, const DcmTagKey &sequence, const SeriesEntry &series, int image)
{
    DcmItem &reference = appended(item, sequence);
    put(reference, DCM_ReferencedSOPClassUID, sopClassOf(series));
    put(reference, DCM_ReferencedSOPInstanceUID, sopUid(series, image));
}

//! A region that both contours and masks draw: an ellipse in part of the images.
struct Region
{
    const char *name;
    const char *colour;
    double x, y; // centre, in half fields of view
    double radiusX, radiusY;
    double first, last; // of the images, 0 … 1
};

constexpr Region regions[] = {
    {"Lung_L", "0\\170\\255", 0.34, -0.04, 0.22, 0.3, 0.2, 0.7},
    {"Lung_R", "0\\255\\170", -0.34, -0.04, 0.22, 0.3, 0.2, 0.7},
    {"GTV-1", "255\\0\\0", -0.3, 0.05, 0.06, 0.06, 0.4, 0.55},
};

//! A closed planar contour of a region on one image.
QString contourOf(const Region &region, const Geometry &geometry, double z)
{
    constexpr int points = 24;
    const double half = geometry.fieldOfView() / 2;
    QStringList numbers;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points;
        for (const double each : {half * (region.x + region.radiusX * std::cos(angle)),
                                  half * (region.y + region.radiusY * std::sin(angle)), z})
            numbers.append(QString::number(each, 'f', 1));
    }
    return numbers.join(u'\\');
}

void putContours(DcmItem &roi, const Region &region, const SeriesEntry &about)
{
    constexpr int most = 12; // contours a region: as many as the file has room for
    const Geometry geometry = geometryOf(about);
    const int first = static_cast<int>(region.first * about.images);
    const int last = static_cast<int>(region.last * about.images);
    const int step = qMax(1, (last - first) / most);
    for (int image = first; image <= last; image += step) {
        DcmItem &contour = appended(roi, DCM_ContourSequence);
        putReference(contour, DCM_ContourImageSequence, about, image);
        put(contour, DCM_ContourGeometricType, "CLOSED_PLANAR");
        put(contour, DCM_NumberOfContourPoints, 24);
        put(contour, DCM_ContourData, contourOf(region, geometry, geometry.z(image)));
    }
}

void putText(DcmItem &report, const Code &concept_, const QString &text)
{
    DcmItem &line = appended(report, DCM_ContentSequence);
    put(line, DCM_RelationshipType, "CONTAINS");
    put(line, DCM_ValueType, "TEXT");
    putCode(line, DCM_ConceptNameCodeSequence, concept_);
    put(line, DCM_TextValue, text);
}

void putNumber(DcmItem &report, const Code &concept_, double value, const Code &unit)
{
    DcmItem &line = appended(report, DCM_ContentSequence);
    put(line, DCM_RelationshipType, "CONTAINS");
    put(line, DCM_ValueType, "NUM");
    putCode(line, DCM_ConceptNameCodeSequence, concept_);
    DcmItem &measured = appended(line, DCM_MeasuredValueSequence);
    putCode(measured, DCM_MeasurementUnitsCodeSequence, unit);
    put(measured, DCM_NumericValue, {value});
}

} // namespace

void putStructures(DcmItem &item, const SeriesEntry &about)
{
    const QString frame = about.record.studyUid.chopped(4) + u"1.1"_s;
    put(item, DCM_StructureSetLabel, "Demo");
    put(item, DCM_StructureSetDate, "");
    put(item, DCM_StructureSetTime, "");
    DcmItem &reference = appended(item, DCM_ReferencedFrameOfReferenceSequence);
    put(reference, DCM_FrameOfReferenceUID, frame);
    DcmItem &study = appended(reference, DCM_RTReferencedStudySequence);
    put(study, DCM_ReferencedSOPClassUID,
        "1.2.840.10008.3.1.2.3.1"); // Detached Study Management, retired, still what is used
    put(study, DCM_ReferencedSOPInstanceUID, about.record.studyUid);
    DcmItem &series = appended(study, DCM_RTReferencedSeriesSequence);
    put(series, DCM_SeriesInstanceUID, about.record.seriesUid);
    for (int image = 0; image < qMin(about.images, 60); ++image)
        putReference(series, DCM_ContourImageSequence, about, image);
    int number = 0;
    for (const Region &region : regions) {
        ++number;
        DcmItem &roi = appended(item, DCM_StructureSetROISequence);
        put(roi, DCM_ROINumber, number);
        put(roi, DCM_ReferencedFrameOfReferenceUID, frame);
        put(roi, DCM_ROIName, region.name);
        put(roi, DCM_ROIGenerationAlgorithm, "MANUAL");
        DcmItem &contours = appended(item, DCM_ROIContourSequence);
        put(contours, DCM_ROIDisplayColor, region.colour);
        put(contours, DCM_ReferencedROINumber, number);
        putContours(contours, region, about);
        DcmItem &observation = appended(item, DCM_RTROIObservationsSequence);
        put(observation, DCM_ObservationNumber, number);
        put(observation, DCM_ReferencedROINumber, number);
        put(observation, DCM_RTROIInterpretedType, number == 3 ? "GTV" : "ORGAN");
        put(observation, DCM_ROIInterpreter, "");
    }
}

void putSegmentation(DcmItem &item, const SeriesEntry &series, const SeriesEntry &about)
{
    const Geometry geometry = geometryOf(about);
    put(item, DCM_ImageType, "DERIVED\\PRIMARY");
    put(item, DCM_FrameOfReferenceUID, about.record.studyUid.chopped(4) + u"1.1"_s);
    put(item, DCM_PositionReferenceIndicator, "");
    put(item, DCM_SegmentationType, "BINARY");
    put(item, DCM_ContentLabel, "SEGMENTATION");
    put(item, DCM_ContentDescription, "");
    put(item, DCM_ContentCreatorName, "Reader^A");
    put(item, DCM_LossyImageCompression, "00");
    putUnsigned(item, DCM_SamplesPerPixel, 1);
    put(item, DCM_PhotometricInterpretation, "MONOCHROME2");
    put(item, DCM_NumberOfFrames, about.images);
    putUnsigned(item, DCM_Rows, series.rows);
    putUnsigned(item, DCM_Columns, series.columns);
    putUnsigned(item, DCM_BitsAllocated, 1);
    putUnsigned(item, DCM_BitsStored, 1);
    putUnsigned(item, DCM_HighBit, 0);
    putUnsigned(item, DCM_PixelRepresentation, 0);
    DcmItem &segment = appended(item, DCM_SegmentSequence);
    putUnsigned(segment, DCM_SegmentNumber, 1);
    put(segment, DCM_SegmentLabel, regions[0].name);
    put(segment, DCM_SegmentAlgorithmType, "MANUAL");
    putCode(segment, DCM_SegmentedPropertyCategoryCodeSequence, {"123037004", "SCT", "Anatomical Structure"});
    putCode(segment, DCM_SegmentedPropertyTypeCodeSequence, {"39607008", "SCT", "Lung"});
    DcmItem &references = appended(item, DCM_ReferencedSeriesSequence);
    put(references, DCM_SeriesInstanceUID, about.record.seriesUid);
    DcmItem &shared = appended(item, DCM_SharedFunctionalGroupsSequence);
    DcmItem &measures = appended(shared, DCM_PixelMeasuresSequence);
    put(measures, DCM_SliceThickness, {geometry.thickness});
    put(measures, DCM_SpacingBetweenSlices, {geometry.thickness});
    put(measures, DCM_PixelSpacing, {geometry.spacing, geometry.spacing});
    put(appended(shared, DCM_PlaneOrientationSequence), DCM_ImageOrientationPatient, {1, 0, 0, 0, 1, 0});
    putUnsigned(appended(shared, DCM_SegmentIdentificationSequence), DCM_ReferencedSegmentNumber, 1);
    for (int frame = 0; frame < about.images; ++frame) {
        DcmItem &group = appended(item, DCM_PerFrameFunctionalGroupsSequence);
        appended(group, DCM_FrameContentSequence)
            .putAndInsertUint32(DCM_DimensionIndexValues, static_cast<Uint32>(frame + 1));
        put(appended(group, DCM_PlanePositionSequence), DCM_ImagePositionPatient,
            {geometry.left, geometry.front, geometry.z(frame)});
    }
}

QByteArray segmentationPixels(const SeriesEntry &about)
{
    const Region &region = regions[0];
    QByteArray bits(qint64 {about.rows} * about.columns * about.images / 8, '\0');
    qint64 bit = 0;
    for (int frame = 0; frame < about.images; ++frame) {
        const double depth = depthOf(about, frame);
        const bool inside = depth > region.first && depth < region.last;
        for (int row = 0; row < about.rows; ++row) {
            const double y = (2.0 * row / about.rows - 1 - region.y) / region.radiusY;
            for (int column = 0; column < about.columns; ++column, ++bit) {
                const double x = (2.0 * column / about.columns - 1 - region.x) / region.radiusX;
                if (inside && x * x + y * y < 1)
                    bits[bit / 8] = static_cast<char>(bits.at(bit / 8) | (1 << (bit % 8)));
            }
        }
    }
    return bits;
}

void putReport(DcmItem &item, const SeriesEntry &series)
{
    Random random(series.seed);
    put(item, DCM_CompletionFlag, "COMPLETE");
    put(item, DCM_VerificationFlag, "UNVERIFIED");
    put(item, DCM_ValueType, "CONTAINER");
    put(item, DCM_ContinuityOfContent, "SEPARATE");
    putCode(item, DCM_ConceptNameCodeSequence, {"126000", "DCM", "Imaging Measurement Report"});
    putText(item, {"121071", "DCM", "Finding"},
            u"Synthetic finding: a nodule that nobody has. Gr\u00f6\u00dfe unver\u00e4ndert."_s);
    putNumber(item, {"103339001", "SCT", "Long axis"}, random.real(4, 30), {"mm", "UCUM", "mm"});
    putNumber(item, {"103340004", "SCT", "Short axis"}, random.real(3, 20), {"mm", "UCUM", "mm"});
    if (const SeriesEntry *images = firstImagesOf(series)) {
        DcmItem &study = appended(item, DCM_CurrentRequestedProcedureEvidenceSequence);
        put(study, DCM_StudyInstanceUID, series.record.studyUid);
        DcmItem &evidence = appended(study, DCM_ReferencedSeriesSequence);
        put(evidence, DCM_SeriesInstanceUID, images->record.seriesUid);
        putReference(evidence, DCM_ReferencedSOPSequence, *images, 0);
    }
}

void putPresentation(DcmItem &item, const SeriesEntry &series)
{
    put(item, DCM_ContentLabel, "ANNOTATIONS");
    put(item, DCM_ContentDescription, "");
    put(item, DCM_PresentationCreationDate, "20200101");
    put(item, DCM_PresentationCreationTime, "101500");
    put(item, DCM_ContentCreatorName, "Reader^A");
    put(item, DCM_PresentationLUTShape, "IDENTITY");
    if (const SeriesEntry *images = firstImagesOf(series)) {
        DcmItem &reference = appended(item, DCM_ReferencedSeriesSequence);
        put(reference, DCM_SeriesInstanceUID, images->record.seriesUid);
        putReference(reference, DCM_ReferencedImageSequence, *images, 0);
    }
}

} // namespace tcia::demo
