// SPDX-License-Identifier: Apache-2.0
#include "core/fields.h"

#include <QHash>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

// Aliases are spellings seen in recorded answers: NBIA v4 renames four attributes, getSeriesMetaData has names with
// blanks, shared lists of the guide's engine write SERIES_INSTANCE_UID (found by normalising, no alias needed).
constexpr auto patientFields = std::to_array<Field<Patient>>({
    {"PatientID"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Patient ID"), &Patient::patientId, "(0010,0020)"},
    {"PatientName"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Patient name"), &Patient::patientName, "(0010,0010)"},
    {"PatientBirthDate"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Birth date"), &Patient::birthDate, "(0010,0030)"},
    {"PatientSex"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Sex"), &Patient::sex, "(0010,0040)"},
    {"EthnicGroup"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Ethnic group"), &Patient::ethnicGroup, "(0010,2160)"},
    {"Collection"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Collection"), &Patient::collection},
    {"SpeciesDescription"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Species"), &Patient::species, "(0010,2201)"},
    {"Phantom"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Phantom"), &Patient::phantom},
    {"SpeciesCode"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Species code"), &Patient::speciesCode, "(0010,2202)"},
    {"Authorized"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Authorized"), &Patient::authorized},
});

constexpr auto studyFields = std::to_array<Field<Study>>({
    {"StudyInstanceUID"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Study UID"), &Study::studyUid, "(0020,000D)"},
    {"Collection"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Collection"), &Study::collection},
    {"PatientID"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Patient ID"), &Study::patientId, "(0010,0020)"},
    {"PatientName"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Patient name"), &Study::patientName, "(0010,0010)"},
    {"PatientSex"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Sex"), &Study::patientSex, "(0010,0040)"},
    {"PatientAge"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Age"), &Study::patientAge, "(0010,1010)"},
    {"StudyDate"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Study date"), &Study::date, "(0008,0020)"},
    {"StudyDescription"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Study description"), &Study::description, "(0008,1030)"},
    {"AdmittingDiagnosesDescription"_L1, "admittingdiagnosisdescription"_L1,
     QT_TRANSLATE_NOOP("Fields", "Admitting diagnoses"), &Study::admittingDiagnoses, "(0008,1080)"},
    {"StudyID"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Study ID"), &Study::studyId, "(0020,0010)"},
    {"SeriesCount"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Series"), &Study::seriesCount},
    {"PatientBirthDate"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Birth date"), &Study::birthDate, "(0010,0030)"},
    {"EthnicGroup"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Ethnic group"), &Study::ethnicGroup, "(0010,2160)"},
    {"LongitudinalTemporalEventType"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Event"), &Study::eventType, "(0012,0053)"},
    {"LongitudinalTemporalOffsetFromEvent"_L1,
     {},
     QT_TRANSLATE_NOOP("Fields", "Days from event"),
     &Study::eventOffset,
     "(0012,0052)"},
    {"Authorized"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Authorized"), &Study::authorized},
});

constexpr auto seriesFields = std::to_array<Field<Series>>({
    {"SeriesInstanceUID"_L1, "seriesuid"_L1, QT_TRANSLATE_NOOP("Fields", "Series UID"), &Series::seriesUid,
     "(0020,000E)"},
    {"StudyInstanceUID"_L1, "studyuid"_L1, QT_TRANSLATE_NOOP("Fields", "Study UID"), &Series::studyUid, "(0020,000D)"},
    {"PatientID"_L1, "subjectid"_L1, QT_TRANSLATE_NOOP("Fields", "Patient ID"), &Series::patientId, "(0010,0020)"},
    {"Collection"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Collection"), &Series::collection},
    {"Modality"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Modality"), &Series::modality, "(0008,0060)"},
    {"BodyPartExamined"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Body part"), &Series::bodyPart, "(0018,0015)"},
    {"Manufacturer"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Manufacturer"), &Series::manufacturer, "(0008,0070)"},
    {"ManufacturerModelName"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Model"), &Series::model, "(0008,1090)"},
    {"SoftwareVersions"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Software"), &Series::softwareVersions, "(0018,1020)"},
    {"ProtocolName"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Protocol"), &Series::protocol, "(0018,1030)"},
    {"SeriesDescription"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Description"), &Series::description, "(0008,103E)"},
    {"SeriesDate"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Series date"), &Series::date, "(0008,0021)"},
    {"SeriesNumber"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Series number"), &Series::seriesNumber, "(0020,0011)"},
    {"ImageCount"_L1, "numberofimages"_L1, QT_TRANSLATE_NOOP("Fields", "Images"), &Series::imageCount},
    {"FileSize"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Size"), &Series::fileSize},
    {"AnnotationsFlag"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Annotations"), &Series::annotations},
    {"StudyDate"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Study date"), &Series::studyDate, "(0008,0020)"},
    {"StudyDesc"_L1, "studydescription"_L1, QT_TRANSLATE_NOOP("Fields", "Study description"), &Series::studyDescription,
     "(0008,1030)"},
    {"PatientSex"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Sex"), &Series::patientSex, "(0010,0040)"},
    {"PatientAge"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Age"), &Series::patientAge, "(0010,1010)"},
    {"LicenseName"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Licence"), &Series::licenseName},
    {"LicenseURI"_L1, "licenseurl"_L1, QT_TRANSLATE_NOOP("Fields", "Licence address"), &Series::licenseUri},
    {"CollectionURI"_L1, "datadescriptionuri"_L1, QT_TRANSLATE_NOOP("Fields", "Data description"),
     &Series::collectionUri},
    {"DateReleased"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Released"), &Series::released},
    {"TimeStamp"_L1, "maxsubmissiontimestamp"_L1, QT_TRANSLATE_NOOP("Fields", "Last change"), &Series::timeStamp},
    {"ThirdPartyAnalysis"_L1, "3rdpartyanalysis"_L1, QT_TRANSLATE_NOOP("Fields", "Third-party analysis"),
     &Series::thirdParty},
    {"Site"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Site"), &Series::site},
    {"AdmittingDiagnosesDescription"_L1, "admittingdiagnosisdescription"_L1,
     QT_TRANSLATE_NOOP("Fields", "Admitting diagnoses"), &Series::admittingDiagnoses, "(0008,1080)"},
    {"Visibility"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Visibility"), &Series::visibility},
    {"ReleasedStatus"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Release status"), &Series::releasedStatus},
    {"Authorized"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Authorized"), &Series::authorized},
    {"Locator"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Stored at"), &Series::locator},
});

constexpr auto sizeFields = std::to_array<Field<SeriesSize>>({
    {"TotalSizeInBytes"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Size"), &SeriesSize::totalBytes},
    {"ObjectCount"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Images"), &SeriesSize::objectCount},
});

constexpr auto descriptionFields = std::to_array<Field<CollectionDescription>>({
    {"CollectionName"_L1, "collection"_L1, QT_TRANSLATE_NOOP("Fields", "Collection"),
     &CollectionDescription::collection},
    {"Description"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Description"), &CollectionDescription::description},
    {"DescriptionURI"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Data description"), &CollectionDescription::uri},
    {"CollectionDescTimestamp"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Last change"), &CollectionDescription::updated},
});

constexpr auto countFields = std::to_array<Field<CollectionCount>>({
    {"Collection"_L1, "criteria"_L1, QT_TRANSLATE_NOOP("Fields", "Collection"), &CollectionCount::collection},
    {"Count"_L1, {}, QT_TRANSLATE_NOOP("Fields", "Patients"), &CollectionCount::patients},
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
std::span<const Field<Patient>> fields<Patient>()
{
    return patientFields;
}
template <>
std::span<const Field<Study>> fields<Study>()
{
    return studyFields;
}
template <>
std::span<const Field<Series>> fields<Series>()
{
    return seriesFields;
}
template <>
std::span<const Field<SeriesSize>> fields<SeriesSize>()
{
    return sizeFields;
}
template <>
std::span<const Field<CollectionDescription>> fields<CollectionDescription>()
{
    return descriptionFields;
}
template <>
std::span<const Field<CollectionCount>> fields<CollectionCount>()
{
    return countFields;
}

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
    const bool isUsable = count.has_value() || text.trimmed().isEmpty();
    // The guide's engine writes unknown numbers as 0. No series has 0 images, so 0 is treated as unknown.
    if constexpr (std::is_same_v<Record, Series>)
        if (&count == &record.imageCount && count == 0)
            count.reset();
    return isUsable;
}

namespace {

//! Parses `day` in a style in which letters stand for digits and other characters for themselves.
QDate dateIn(QStringView day, QLatin1StringView style)
{
    if (day.size() != style.size())
        return {};
    int year = 0, month = 0, date = 0;
    for (qsizetype i = 0; i < day.size(); ++i) {
        const char kind = style[i].toLatin1();
        int *const part = kind == 'y' ? &year : kind == 'M' ? &month : kind == 'd' ? &date : nullptr;
        const char16_t c = day[i].unicode();
        if (part ? c < u'0' || c > u'9' : c != char16_t(kind))
            return {};
        if (part)
            *part = *part * 10 + (c - u'0');
    }
    return QDate(year, month, date);
}

} // namespace

QDate parseDate(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const QStringView day = trimmed.first(qMin(trimmed.size(), qsizetype(10)));
    for (const auto &style : {"yyyy-MM-dd"_L1, "MM-dd-yyyy"_L1, "yyyy/MM/dd"_L1, "yyyyMMdd"_L1})
        if (const QDate date = dateIn(day, style); date.isValid())
            return date;
    return {};
}

Count parseCount(QStringView text)
{
    constexpr double largest = 9.0e15; // doubles represent integers exactly up to 2^53; and sums stay in range
    const QStringView digits = text.trimmed();
    bool ok = false;
    if (const qint64 whole = digits.toLongLong(&ok); ok)
        return whole < 0 || whole > qint64(largest) ? Count() : Count(whole);
    const double decimal = digits.toDouble(&ok);
    if (!ok || !(decimal >= 0) || decimal > largest || decimal != std::floor(decimal))
        return {};
    return qint64(decimal);
}

#define TCIA_FIELDS_OF(Record)                                                                                         \
    template const Field<Record> *fieldOf<Record>(QStringView);                                                        \
    template QVariant value<Record>(const Record &, const Field<Record> &);                                            \
    template QString valueText<Record>(const Record &, const Field<Record> &);
TCIA_FIELDS_OF(Patient)
TCIA_FIELDS_OF(Study)
TCIA_FIELDS_OF(Series)
TCIA_FIELDS_OF(SeriesSize)
TCIA_FIELDS_OF(CollectionDescription)
TCIA_FIELDS_OF(CollectionCount)
#undef TCIA_FIELDS_OF
template bool setValue(Patient &, const Field<Patient> &, const QString &);
template bool setValue(Study &, const Field<Study> &, const QString &);
template bool setValue(Series &, const Field<Series> &, const QString &);
template bool setValue(SeriesSize &, const Field<SeriesSize> &, const QString &);
template bool setValue(CollectionDescription &, const Field<CollectionDescription> &, const QString &);
template bool setValue(CollectionCount &, const Field<CollectionCount> &, const QString &);

} // namespace tcia
