// SPDX-License-Identifier: Apache-2.0
// Objects without a picture of their own: structure sets, segmentations, reports, presentation states.
#include "demo/content/random.h"
#include "demo/images/datasetwriter.h"
#include "demo/images/geometry.h"
#include "demo/images/regions.h"

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

//! A closed planar contour of a region on one image.
QString contourOf(const Region &region, const SeriesEntry &about, int image, int points)
{
    const Geometry geometry = geometryOf(about);
    const double half = geometry.fieldOfView() / 2;
    QStringList numbers;
    for (const QPointF &point : region.edge(depthOf(about, image), points))
        for (const double each : {half * point.x(), half * point.y(), geometry.z(image)})
            numbers.append(QString::number(each, 'f', 2));
    return numbers.join(u'\\');
}

QList<int> imagesWith(const Region &region, const SeriesEntry &about)
{
    QList<int> images;
    for (int image = 0; image < about.images; ++image)
        if (region.isOn(depthOf(about, image)))
            images.append(image);
    return images;
}

//! On each `step`-th image, or on all of a tumour's.
void putContours(DcmItem &roi, const Region &region, const SeriesEntry &about, int step)
{
    constexpr int points = 16;
    for (const int image : imagesWith(region, about)) {
        if (!region.isTumour && image % step != 0)
            continue;
        DcmItem &contour = appended(roi, DCM_ContourSequence);
        putReference(contour, DCM_ContourImageSequence, about, image);
        put(contour, DCM_ContourGeometricType, "CLOSED_PLANAR");
        put(contour, DCM_NumberOfContourPoints, points);
        put(contour, DCM_ContourData, contourOf(region, about, image, points));
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
    constexpr int most = 84; // contours: as many as the file has room for
    const std::vector<Region> regions = regionsOf(about);
    qsizetype contours = 0;
    for (const Region &region : regions)
        contours += imagesWith(region, about).size();
    const int step = qMax(1, int((contours + most - 1) / most));
    int number = 0;
    for (const Region &region : regions) {
        ++number;
        DcmItem &roi = appended(item, DCM_StructureSetROISequence);
        put(roi, DCM_ROINumber, number);
        put(roi, DCM_ReferencedFrameOfReferenceUID, frame);
        put(roi, DCM_ROIName, region.name);
        put(roi, DCM_ROIGenerationAlgorithm, "MANUAL");
        DcmItem &lines = appended(item, DCM_ROIContourSequence);
        put(lines, DCM_ROIDisplayColor, region.colour);
        put(lines, DCM_ReferencedROINumber, number);
        putContours(lines, region, about, step);
        DcmItem &observation = appended(item, DCM_RTROIObservationsSequence);
        put(observation, DCM_ObservationNumber, number);
        put(observation, DCM_ReferencedROINumber, number);
        put(observation, DCM_RTROIInterpretedType, region.isTumour ? "GTV" : "ORGAN");
        put(observation, DCM_ROIInterpreter, "");
    }
}

namespace {

//! A frame of a segmentation: a region, the tumour first, on an image.
struct MaskFrame
{
    Region region;
    int segment;
    int image;
};

//! At most one frame an image of the series: as many as the file has room for.
std::vector<MaskFrame> maskFramesOf(const SeriesEntry &about)
{
    const std::vector<Region> regions = regionsOf(about);
    std::vector<MaskFrame> frames;
    int segment = 0;
    for (const Region &region : {regions.back(), regions.front()}) {
        ++segment;
        for (const int image : imagesWith(region, about))
            if (static_cast<int>(frames.size()) < about.images)
                frames.push_back({.region = region, .segment = segment, .image = image});
    }
    return frames;
}

void putSegments(DcmItem &item, const SeriesEntry &about)
{
    struct Property
    {
        Code category, type;
    };
    constexpr Property properties[] = {
        {{"49755003", "SCT", "Morphologically Altered Structure"}, {"86049000", "SCT", "Neoplasm, Primary"}},
        {{"123037004", "SCT", "Anatomical Structure"}, {"113343008", "SCT", "Organ"}}};
    const std::vector<Region> regions = regionsOf(about);
    int number = 0;
    for (const Region &region : {regions.back(), regions.front()}) {
        DcmItem &segment = appended(item, DCM_SegmentSequence);
        const Property &property = properties[number++];
        putUnsigned(segment, DCM_SegmentNumber, number);
        put(segment, DCM_SegmentLabel, region.name);
        put(segment, DCM_SegmentAlgorithmType, number == 1 ? "MANUAL" : "SEMIAUTOMATIC");
        put(segment, DCM_SegmentAlgorithmName, number == 1 ? "" : "Demonstration");
        putCode(segment, DCM_SegmentedPropertyCategoryCodeSequence, property.category);
        putCode(segment, DCM_SegmentedPropertyTypeCodeSequence, property.type);
    }
}

} // namespace

void putSegmentation(DcmItem &item, const SeriesEntry &series, const SeriesEntry &about)
{
    const Geometry geometry = geometryOf(about);
    const std::vector<MaskFrame> frames = maskFramesOf(about);
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
    put(item, DCM_NumberOfFrames, static_cast<int>(frames.size()));
    putUnsigned(item, DCM_Rows, series.rows);
    putUnsigned(item, DCM_Columns, series.columns);
    putUnsigned(item, DCM_BitsAllocated, 1);
    putUnsigned(item, DCM_BitsStored, 1);
    putUnsigned(item, DCM_HighBit, 0);
    putUnsigned(item, DCM_PixelRepresentation, 0);
    putSegments(item, about);
    DcmItem &references = appended(item, DCM_ReferencedSeriesSequence);
    put(references, DCM_SeriesInstanceUID, about.record.seriesUid);
    DcmItem &shared = appended(item, DCM_SharedFunctionalGroupsSequence);
    DcmItem &measures = appended(shared, DCM_PixelMeasuresSequence);
    put(measures, DCM_SliceThickness, {geometry.thickness});
    put(measures, DCM_SpacingBetweenSlices, {geometry.thickness});
    put(measures, DCM_PixelSpacing, {geometry.spacing, geometry.spacing});
    put(appended(shared, DCM_PlaneOrientationSequence), DCM_ImageOrientationPatient, {1, 0, 0, 0, 1, 0});
    Uint32 index = 0;
    for (const MaskFrame &frame : frames) {
        DcmItem &group = appended(item, DCM_PerFrameFunctionalGroupsSequence);
        appended(group, DCM_FrameContentSequence).putAndInsertUint32(DCM_DimensionIndexValues, ++index);
        putUnsigned(appended(group, DCM_SegmentIdentificationSequence), DCM_ReferencedSegmentNumber, frame.segment);
        putReference(appended(group, DCM_DerivationImageSequence), DCM_SourceImageSequence, about, frame.image);
        put(appended(group, DCM_PlanePositionSequence), DCM_ImagePositionPatient,
            {geometry.left, geometry.front, geometry.z(frame.image)});
    }
}

QByteArray segmentationPixels(const SeriesEntry &about)
{
    const std::vector<MaskFrame> frames = maskFramesOf(about);
    QByteArray bits(qint64 {about.rows} * about.columns * qint64(frames.size()) / 8, '\0');
    qint64 bit = 0;
    for (const MaskFrame &frame : frames)
        for (int row = 0; row < about.rows; ++row)
            for (int column = 0; column < about.columns; ++column, ++bit)
                if (frame.region.contains({.x = 2.0 * column / about.columns - 1,
                                           .y = 2.0 * row / about.rows - 1,
                                           .z = depthOf(about, frame.image)}))
                    bits[bit / 8] = static_cast<char>(static_cast<uchar>(bits.at(bit / 8)) | (1U << (bit % 8)));
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
