// SPDX-License-Identifier: Apache-2.0
#include "core/fields.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

// Aliases are spellings seen in recorded answers: NBIA v4 renames four attributes, getSeriesMetaData has names with blanks,
// shared lists of the guide's engine write SERIES_INSTANCE_UID (found by normalising, no alias needed).
constexpr auto patientFields = std::to_array<Field<Patient>>({
    {"PatientID"_L1, {}, "Patient ID", &Patient::patientId},
    {"PatientName"_L1, {}, "Patient name", &Patient::patientName},
    {"PatientBirthDate"_L1, {}, "Birth date", &Patient::birthDate},
    {"PatientSex"_L1, {}, "Sex", &Patient::sex},
    {"EthnicGroup"_L1, {}, "Ethnic group", &Patient::ethnicGroup},
    {"Collection"_L1, {}, "Collection", &Patient::collection},
    {"SpeciesDescription"_L1, {}, "Species", &Patient::species},
    {"Phantom"_L1, {}, "Phantom", &Patient::phantom},
});

constexpr auto studyFields = std::to_array<Field<Study>>({
    {"StudyInstanceUID"_L1, {}, "Study UID", &Study::studyUid},
    {"Collection"_L1, {}, "Collection", &Study::collection},
    {"PatientID"_L1, {}, "Patient ID", &Study::patientId},
    {"PatientName"_L1, {}, "Patient name", &Study::patientName},
    {"PatientSex"_L1, {}, "Sex", &Study::patientSex},
    {"PatientAge"_L1, {}, "Age", &Study::patientAge},
    {"StudyDate"_L1, {}, "Study date", &Study::date},
    {"StudyDescription"_L1, {}, "Study description", &Study::description},
    {"AdmittingDiagnosesDescription"_L1, "admittingdiagnosisdescription"_L1, "Admitting diagnoses",
     &Study::admittingDiagnoses},
    {"StudyID"_L1, {}, "Study ID", &Study::studyId},
    {"SeriesCount"_L1, {}, "Series", &Study::seriesCount},
});

constexpr auto seriesFields = std::to_array<Field<Series>>({
    {"SeriesInstanceUID"_L1, "seriesuid"_L1, "Series UID", &Series::seriesUid},
    {"StudyInstanceUID"_L1, "studyuid"_L1, "Study UID", &Series::studyUid},
    {"PatientID"_L1, "subjectid"_L1, "Patient ID", &Series::patientId},
    {"Collection"_L1, {}, "Collection", &Series::collection},
    {"Modality"_L1, {}, "Modality", &Series::modality},
    {"BodyPartExamined"_L1, {}, "Body part", &Series::bodyPart},
    {"Manufacturer"_L1, {}, "Manufacturer", &Series::manufacturer},
    {"ManufacturerModelName"_L1, {}, "Model", &Series::model},
    {"SoftwareVersions"_L1, {}, "Software", &Series::softwareVersions},
    {"ProtocolName"_L1, {}, "Protocol", &Series::protocol},
    {"SeriesDescription"_L1, {}, "Description", &Series::description},
    {"SeriesDate"_L1, {}, "Series date", &Series::date},
    {"SeriesNumber"_L1, {}, "Series number", &Series::seriesNumber},
    {"ImageCount"_L1, "numberofimages"_L1, "Images", &Series::imageCount},
    {"FileSize"_L1, {}, "Size", &Series::fileSize},
    {"AnnotationsFlag"_L1, {}, "Annotations", &Series::annotations},
    {"StudyDate"_L1, {}, "Study date", &Series::studyDate},
    {"StudyDesc"_L1, "studydescription"_L1, "Study description", &Series::studyDescription},
    {"PatientSex"_L1, {}, "Sex", &Series::patientSex},
    {"PatientAge"_L1, {}, "Age", &Series::patientAge},
    {"LicenseName"_L1, {}, "Licence", &Series::licenseName},
    {"LicenseURI"_L1, "licenseurl"_L1, "Licence address", &Series::licenseUri},
    {"CollectionURI"_L1, "datadescriptionuri"_L1, "Data description", &Series::collectionUri},
    {"DateReleased"_L1, {}, "Released", &Series::released},
    {"TimeStamp"_L1, "maxsubmissiontimestamp"_L1, "Last change", &Series::timeStamp},
    {"ThirdPartyAnalysis"_L1, "3rdpartyanalysis"_L1, "Third-party analysis", &Series::thirdParty},
});

constexpr auto sizeFields = std::to_array<Field<SeriesSize>>({
    {"TotalSizeInBytes"_L1, {}, "Size", &SeriesSize::totalBytes},
    {"ObjectCount"_L1, {}, "Images", &SeriesSize::objectCount},
});

template <typename Record>
QHash<QString, const Field<Record> *> indexOf()
{
    QHash<QString, const Field<Record> *> index;
    for (const auto &field : fields<Record>()) {
        index.insert(normalisedKey(QString(field.key)), &field);
        for (const QString &alias : QString(field.aliases).split(u' ', Qt::SkipEmptyParts))
            index.insert(alias, &field);
    }
    return index;
}

} // namespace

template <>
std::span<const Field<Patient>> fields<Patient>() { return patientFields; }
template <>
std::span<const Field<Study>> fields<Study>() { return studyFields; }
template <>
std::span<const Field<Series>> fields<Series>() { return seriesFields; }
template <>
std::span<const Field<SeriesSize>> fields<SeriesSize>() { return sizeFields; }

QString normalisedKey(QStringView key)
{
    QString out;
    out.reserve(key.size());
    for (const QChar c : key)
        if (c.isLetterOrNumber())
            out += c.toLower();
    return out;
}

template <typename Record>
const Field<Record> *fieldOf(QStringView wireKey)
{
    static const auto index = indexOf<Record>();
    return index.value(normalisedKey(wireKey), nullptr);
}

template <typename Record>
QVariant value(const Record &record, const Field<Record> &field)
{
    if (const auto text = std::get_if<QString Record::*>(&field.member))
        return record.**text;
    if (const auto date = std::get_if<QDate Record::*>(&field.member))
        return (record.**date).isValid() ? QVariant(record.**date) : QVariant();
    const Count &count = record.*std::get<Count Record::*>(field.member);
    return count ? QVariant(qlonglong(*count)) : QVariant();
}

template <typename Record>
QString valueText(const Record &record, const Field<Record> &field)
{
    const QVariant v = value(record, field);
    return v.typeId() == QMetaType::QDate ? v.toDate().toString(Qt::ISODate) : v.toString();
}

template <typename Record>
bool setValue(Record &record, const Field<Record> &field, const QString &text)
{
    if (const auto member = std::get_if<QString Record::*>(&field.member)) {
        record.**member = text;
        return true;
    }
    if (const auto member = std::get_if<QDate Record::*>(&field.member)) {
        record.**member = parseDate(text);
        return (record.**member).isValid() || text.trimmed().isEmpty();
    }
    Count &count = record.*std::get<Count Record::*>(field.member);
    count = parseCount(text);
    return count.has_value() || text.trimmed().isEmpty();
}

QDate parseDate(QStringView text)
{
    const QStringView day = text.trimmed().first(qMin(text.trimmed().size(), qsizetype(10)));
    for (const auto &format : {"yyyy-MM-dd"_L1, "MM-dd-yyyy"_L1, "yyyy/MM/dd"_L1, "yyyyMMdd"_L1})
        if (const QDate date = QDate::fromString(day.toString(), QString(format)); date.isValid())
            return date;
    return {};
}

Count parseCount(QStringView text)
{
    const QStringView digits = text.trimmed();
    bool ok = false;
    if (const qint64 whole = digits.toLongLong(&ok); ok)
        return whole < 0 ? Count() : Count(whole);
    const double decimal = digits.toDouble(&ok);
    constexpr double largest = 9.0e15; // whole numbers beyond 2^53 cannot be told apart in a decimal
    if (!ok || !(decimal >= 0) || decimal > largest)
        return {};
    return qint64(decimal);
}

#define TCIA_FIELDS_OF(Record)                                                                                         \
    template const Field<Record> *fieldOf<Record>(QStringView);                                                        \
    template QVariant value<Record>(const Record &, const Field<Record> &);                                            \
    template QString valueText<Record>(const Record &, const Field<Record> &);                                         \
    template bool setValue<Record>(Record &, const Field<Record> &, const QString &);
TCIA_FIELDS_OF(Patient)
TCIA_FIELDS_OF(Study)
TCIA_FIELDS_OF(Series)
TCIA_FIELDS_OF(SeriesSize)
#undef TCIA_FIELDS_OF

} // namespace tcia
