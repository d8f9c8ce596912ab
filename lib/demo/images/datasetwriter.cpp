// SPDX-License-Identifier: Apache-2.0
#include "demo/images/datasetwriter.h"

#include "demo/images/geometry.h"
#include "demo/images/pixels.h"

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

QString dicomDate(QDate date) { return date.isValid() ? date.toString(u"yyyyMMdd"_s) : QString(); }

//! A decimal string has at most 16 characters.
QString decimal(double number) { return QString::number(number, 'f', 4); }

struct SopClass
{
    QLatin1StringView modality;
    const char *uid;
};

constexpr SopClass sopClasses[] = {
    {"CT"_L1, UID_CTImageStorage},
    {"MR"_L1, UID_MRImageStorage},
    {"PT"_L1, UID_PositronEmissionTomographyImageStorage},
    {"MG"_L1, UID_DigitalMammographyXRayImageStorageForPresentation},
    {"US"_L1, UID_UltrasoundImageStorage},
    {"DX"_L1, UID_DigitalXRayImageStorageForPresentation},
    {"CR"_L1, UID_ComputedRadiographyImageStorage},
    {"RTSTRUCT"_L1, UID_RTStructureSetStorage},
    {"SEG"_L1, UID_SegmentationStorage},
    {"SR"_L1, UID_ComprehensiveSRStorage},
    {"PR"_L1, UID_GrayscaleSoftcopyPresentationStateStorage},
    {"SC"_L1, UID_SecondaryCaptureImageStorage},
};

void putPosition(DcmItem &item, const SeriesEntry &series, int image)
{
    const Geometry geometry = geometryOf(series);
    put(item, DCM_FrameOfReferenceUID, series.record.studyUid.chopped(4) + u"1.1"_s);
    put(item, DCM_PositionReferenceIndicator, "");
    put(item, DCM_ImagePositionPatient, {geometry.left, geometry.front, geometry.z(image)});
    put(item, DCM_ImageOrientationPatient, {1, 0, 0, 0, 1, 0});
    put(item, DCM_SliceThickness, {geometry.thickness});
    put(item, DCM_SliceLocation, {geometry.z(image)});
    put(item, DCM_PixelSpacing, {geometry.spacing, geometry.spacing});
}

} // namespace

void put(DcmItem &item, const DcmTagKey &tag, const QString &text)
{
    item.putAndInsertString(tag, text.toLatin1().constData());
}
void put(DcmItem &item, const DcmTagKey &tag, const char *text) { item.putAndInsertString(tag, text); }
void put(DcmItem &item, const DcmTagKey &tag, int number) { put(item, tag, QString::number(number)); }

void put(DcmItem &item, const DcmTagKey &tag, std::initializer_list<double> numbers)
{
    QStringList texts;
    for (const double each : numbers)
        texts.append(decimal(each));
    put(item, tag, texts.join(u'\\'));
}

void putUnsigned(DcmItem &item, const DcmTagKey &tag, int number)
{
    item.putAndInsertUint16(tag, static_cast<Uint16>(number));
}

DcmItem &appended(DcmItem &item, const DcmTagKey &sequence)
{
    constexpr long end = -2; // DCMTK's word for a new item at the end
    DcmItem *fresh = nullptr;
    item.findOrCreateSequenceItem(sequence, fresh, end);
    return *fresh;
}

const char *sopClassOf(const SeriesEntry &series)
{
    for (const SopClass &each : sopClasses) {
        if (series.record.modality == each.modality)
            return each.uid;
    }
    return UID_SecondaryCaptureImageStorage;
}

const SeriesEntry *firstImagesOf(const SeriesEntry &series)
{
    for (const SeriesEntry &each : content().series) {
        if (each.study == series.study && each.rows > 0 && each.record.seriesUid != series.record.seriesUid)
            return &each;
    }
    return nullptr;
}

void putIdentity(DcmItem &item, const SeriesEntry &series, int image)
{
    const Series &record = series.record;
    const Study &study = content().studies.at(series.study).record;
    const Patient &patient = content().patients.at(series.patient).record;
    put(item, DCM_SpecificCharacterSet, "ISO_IR 100");
    put(item, DCM_SOPClassUID, sopClassOf(series));
    put(item, DCM_SOPInstanceUID, sopUid(series, image));
    put(item, DCM_StudyDate, dicomDate(study.date));
    put(item, DCM_SeriesDate, dicomDate(record.date));
    put(item, DCM_ContentDate, dicomDate(record.date));
    put(item, DCM_StudyTime, "101500");
    put(item, DCM_ContentTime, "101500");
    put(item, DCM_AccessionNumber, "");
    put(item, DCM_Modality, record.modality);
    put(item, DCM_Manufacturer, record.manufacturer);
    put(item, DCM_ManufacturerModelName, record.model.left(64));
    put(item, DCM_SoftwareVersions, record.softwareVersions);
    put(item, DCM_ReferringPhysicianName, "");
    put(item, DCM_StudyDescription, study.description);
    put(item, DCM_SeriesDescription, record.description.left(64));
    put(item, DCM_PatientName, patient.patientName);
    put(item, DCM_PatientID, patient.patientId);
    put(item, DCM_PatientBirthDate, dicomDate(patient.birthDate));
    put(item, DCM_PatientSex, patient.sex);
    put(item, DCM_PatientAge, study.patientAge);
    put(item, DCM_PatientIdentityRemoved, "YES");
    put(item, DCM_DeidentificationMethod, "Synthetic: shows nobody");
    put(item, DCM_BodyPartExamined, record.bodyPart.trimmed().left(16));
    put(item, DCM_ProtocolName, record.protocol);
    put(item, DCM_StudyInstanceUID, record.studyUid);
    put(item, DCM_SeriesInstanceUID, record.seriesUid);
    put(item, DCM_StudyID, study.studyId);
    put(item, DCM_SeriesNumber, record.seriesNumber ? QString::number(*record.seriesNumber) : QString());
    put(item, DCM_InstanceNumber, image + 1);
}

void putImageAttributes(DcmItem &item, const SeriesEntry &series, int image)
{
    const PixelMeaning meaning = meaningOf(series);
    const QString modality = series.record.modality;
    const bool crossSection = modality == "CT"_L1 || modality == "MR"_L1 || modality == "PT"_L1;
    put(item, DCM_ImageType,
        series.subject == Subject::Localizer ? "ORIGINAL\\PRIMARY\\LOCALIZER" : "ORIGINAL\\PRIMARY\\AXIAL");
    put(item, DCM_AcquisitionNumber, 1);
    if (crossSection)
        putPosition(item, series, image);
    if (modality == "CT"_L1)
        put(item, DCM_KVP, "120");
    if (modality == "PT"_L1)
        put(item, DCM_Units, "BQML");
    if (modality == "MR"_L1) {
        put(item, DCM_ScanningSequence, "SE");
        put(item, DCM_RepetitionTime, {550});
        put(item, DCM_EchoTime, {12});
    }
    if (modality == "MG"_L1) {
        put(item, DCM_ImageLaterality, series.record.description.left(1) == "L"_L1 ? "L" : "R");
        put(item, DCM_ViewPosition, series.record.description.endsWith("MLO"_L1) ? "MLO" : "CC");
    }
    if (!crossSection)
        put(item, DCM_PatientOrientation, modality == "US"_L1 ? "" : "L\\F");
    putUnsigned(item, DCM_SamplesPerPixel, 1);
    put(item, DCM_PhotometricInterpretation, "MONOCHROME2");
    putUnsigned(item, DCM_Rows, series.rows);
    putUnsigned(item, DCM_Columns, series.columns);
    putUnsigned(item, DCM_BitsAllocated, meaning.bits);
    putUnsigned(item, DCM_BitsStored, meaning.bits);
    putUnsigned(item, DCM_HighBit, meaning.bits - 1);
    putUnsigned(item, DCM_PixelRepresentation, meaning.isSigned ? 1 : 0);
    put(item, DCM_WindowCenter, {meaning.centre});
    put(item, DCM_WindowWidth, {meaning.width});
    if (modality != "MR"_L1) { // MR signals have no unit
        put(item, DCM_RescaleIntercept, {meaning.intercept});
        put(item, DCM_RescaleSlope, {meaning.slope});
    }
    if (meaning.unit != nullptr)
        put(item, DCM_RescaleType, meaning.unit);
}

} // namespace tcia::demo
