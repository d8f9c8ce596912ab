// SPDX-License-Identifier: Apache-2.0
#include "demo/content/attributes.h"

#include <algorithm>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

QVariant variant(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant variant(QDate date) { return date.isValid() ? QVariant(date) : QVariant(); }
QVariant variant(const Count &count) { return count ? QVariant(*count) : QVariant(); }
QVariant variant(qint64 number) { return QVariant(number); }
QVariant variant(int number) { return QVariant(number); }

//! Reads a member of the row's entity; null if the row has no such entity.
template <auto Part, auto Member>
QVariant member(const AnswerRow &row)
{
    return row.*Part == nullptr ? QVariant() : variant((row.*Part)->record.*Member);
}

template <auto Member>
QVariant ofSeries(const AnswerRow &row)
{
    return member<&AnswerRow::series, Member>(row);
}
template <auto Member>
QVariant ofStudy(const AnswerRow &row)
{
    return member<&AnswerRow::study, Member>(row);
}
template <auto Member>
QVariant ofPatient(const AnswerRow &row)
{
    return member<&AnswerRow::patient, Member>(row);
}

QVariant sop(const AnswerRow &row) { return row.image < 0 ? QVariant() : variant(sopUid(*row.series, row.image)); }
QVariant flag(const AnswerRow &row)
{
    const QVariant text = ofSeries<&Series::annotations>(row);
    return text.isNull() ? text : QVariant(text.toString() == "true"_L1);
}

//! A member of the collection itself; null if the row has none.
template <auto Member>
QVariant ofCollection(const AnswerRow &row)
{
    return row.collection == nullptr ? QVariant() : variant(row.collection->*Member);
}
//! Seconds since 1970.
QVariant descriptionTime(const AnswerRow &row)
{
    return row.collection == nullptr ? QVariant()
                                     : variant(row.collection->updated.startOfDay(Qt::UTC).toSecsSinceEpoch());
}

template <int Number>
QVariant always(const AnswerRow &)
{
    return variant(qint64 {Number});
}
QVariant human(const AnswerRow &) { return variant(u"337915000"_s); }
QVariant one(const AnswerRow &) { return variant(u"1"_s); }
QVariant yes(const AnswerRow &) { return variant(u"Yes"_s); }
QVariant site(const AnswerRow &row) { return ofCollection<&CollectionEntry::name>(row); }
QVariant nothing(const AnswerRow &) { return {}; }

using enum Type;

constexpr Attribute all[] = {
    {"Collection", "NA", "Name of the collection", Text, ofCollection<&CollectionEntry::name>},
    {"CollectionDescription", "NA", "What the collection is about, in HTML", Text,
     ofCollection<&CollectionEntry::description>},
    {"CollectionDOI", "NA", "Where the collection is described", Text, ofCollection<&CollectionEntry::uri>},
    {"CollectionUpdated", "NA", "Last change of the description", Integer, descriptionTime},
    {"PatientCount", "Computed", "Number of patients in the collection", Integer,
     ofCollection<&CollectionEntry::patients>},
    {"PatientID", "0010 0020", "Identifier of the patient", Text, ofPatient<&Patient::patientId>},
    {"PatientName", "0010 0010", "Name of the patient", Text, ofPatient<&Patient::patientName>},
    {"PatientBirthDate", "0010 0030", "Date of birth", Date, ofPatient<&Patient::birthDate>},
    {"PatientSex", "0010 0040", "Sex of the patient", Text, ofPatient<&Patient::sex>},
    {"EthnicGroup", "0010 2160", "Ethnic group of the patient", Text, ofPatient<&Patient::ethnicGroup>},
    {"Phantom", "NA", "Whether the subject is a phantom", Text, ofPatient<&Patient::phantom>},
    {"SpeciesCode", "NA", "Code of the species", Text, human},
    {"SpeciesDescription", "NA", "Name of the species", Text, ofPatient<&Patient::species>},
    {"StudyInstanceUID", "0020 000D", "Unique identifier of the study", Text, ofStudy<&Study::studyUid>},
    {"StudyDate", "0008 0020", "Date the study started", Date, ofStudy<&Study::date>},
    {"StudyDescription", "0008 1030", "Description of the study", Text, ofStudy<&Study::description>},
    {"AdmittingDiagnosesDescription", "0008 1080", "Admitting diagnoses", Text, ofStudy<&Study::admittingDiagnoses>},
    {"StudyID", "0020 0010", "Identifier of the study given by its makers", Text, ofStudy<&Study::studyId>},
    {"PatientAge", "0010 1010", "Age of the patient at the study", Text, ofStudy<&Study::patientAge>},
    {"SeriesCount", "Computed", "Number of series in the study", Integer, ofStudy<&Study::seriesCount>},
    {"SeriesInstanceUID", "0020 000E", "Unique identifier of the series", Text, ofSeries<&Series::seriesUid>},
    {"Modality", "0008 0060", "Modality", Text, ofSeries<&Series::modality>},
    {"ProtocolName", "0018 1030", "Protocol of the series", Text, ofSeries<&Series::protocol>},
    {"SeriesDate", "0008 0021", "Date the series started", Date, ofSeries<&Series::date>},
    {"SeriesDescription", "0008 103E", "Description of the series", Text, ofSeries<&Series::description>},
    {"BodyPartExamined", "0018 0015", "Body part examined", Text, ofSeries<&Series::bodyPart>},
    {"SeriesNumber", "0020 0011", "Number of the series", Decimal, ofSeries<&Series::seriesNumber>},
    {"AnnotationsFlag", "NA", "Whether annotations exist", Flag, flag},
    {"Manufacturer", "0008 0070", "Manufacturer of the equipment", Text, ofSeries<&Series::manufacturer>},
    {"ManufacturerModelName", "0008 1090", "Model of the equipment", Text, ofSeries<&Series::model>},
    {"SoftwareVersions", "0018 1020", "Software of the equipment", Text, ofSeries<&Series::softwareVersions>},
    {"Visibility", "NA", "Whether the series is public", Text, one},
    {"ImageCount", "Computed", "Number of images in the series", Integer, ofSeries<&Series::imageCount>},
    {"ObjectCount", "NA", "Number of objects in the series", Integer, ofSeries<&Series::imageCount>},
    {"TotalSizeInBytes", "NA", "Sum of the sizes of all objects", Decimal, ofSeries<&Series::fileSize>},
    {"FileSize", "NA", "Sum of the sizes of all objects", Integer, ofSeries<&Series::fileSize>},
    {"TimeStamp", "NA", "Last change", Timestamp, ofSeries<&Series::timeStamp>},
    {"LicenseName", "NA", "Licence of the data", Text, ofSeries<&Series::licenseName>},
    {"LicenseURI", "NA", "Text of the licence", Text, ofSeries<&Series::licenseUri>},
    {"CollectionURI", "NA", "Where the collection is described", Text, ofSeries<&Series::collectionUri>},
    {"DateReleased", "NA", "Date of publication", Date, ofSeries<&Series::released>},
    {"StudyDesc", "0008 1030", "Description of the study", Text, ofSeries<&Series::studyDescription>},
    {"ThirdPartyAnalysis", "NA", "Whether others than the collection's makers made it", Text,
     ofSeries<&Series::thirdParty>},
    {"Site", "NA", "Site that sent the data", Text, site},
    {"ReleasedStatus", "NA", "Whether it is released", Text, yes},
    {"Authorized", "NA", "Whether the user may have it", Integer, always<1>},
    {"AnnotationSize", "NA", "Size of the annotations", Integer, always<0>},
    {"SOPInstanceUID", "0008 0018", "Unique identifier of the image", Text, sop},
    {"Unknown", "NA", "Something nobody has filled in", Text, nothing},
};

} // namespace

const Attribute *attribute(QStringView name)
{
    const auto *found = std::find_if(std::begin(all), std::end(all),
                                     [name](const Attribute &each) { return name == QLatin1StringView(each.name); });
    return found == std::end(all) ? nullptr : found;
}

QString textOf(const Attribute &attribute, const AnswerRow &row)
{
    const QVariant value = attribute.read(row);
    return attribute.type == Date ? value.toDate().toString(Qt::ISODate) : value.toString();
}

} // namespace tcia::demo
