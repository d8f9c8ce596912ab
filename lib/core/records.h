// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tcia {

// The archive's records. Absent texts are empty, absent numbers and dates unset: the archive omits keys instead of
// sending null.

//! A number that may be unknown.
using Count = std::optional<qint64>;

//! One patient of one collection (getPatient).
struct Patient
{
    QString patientId {};
    QString patientName {};
    QDate birthDate {};
    QString sex {};
    QString ethnicGroup {};
    QString collection {};
    QString species {};
    QString phantom {};
    QString speciesCode {};
    QString authorized {}; //!< whether the data is public, as the server spells it
    bool operator==(const Patient &) const = default;
};

//! One study of one patient (getPatientStudy).
struct Study
{
    QString studyUid {};
    QString collection {};
    QString patientId {};
    QString patientName {};
    QString patientSex {};
    QString patientAge {};
    QDate date {};
    QString description {};
    QString admittingDiagnoses {};
    QString studyId {};
    Count seriesCount {};
    QDate birthDate {};
    QString ethnicGroup {};
    QString eventType {};   //!< the event that eventOffset is relative to
    QString eventOffset {}; //!< days from that event, as written
    QString authorized {};
    bool operator==(const Study &) const = default;
};

//! One series (getSeries), the unit of one getImage.
struct Series
{
    QString seriesUid {};
    QString studyUid {};
    QString patientId {};
    QString collection {};
    QString modality {};
    QString bodyPart {};
    QString manufacturer {};
    QString model {};
    QString softwareVersions {};
    QString protocol {};
    QString description {};
    QDate date {};
    Count seriesNumber {};
    Count imageCount {};    //!< DICOM objects in the series
    Count fileSize {};      //!< bytes of all images, uncompressed
    QString annotations {}; //!< "true", "false" or empty
    QDate studyDate {};
    QString studyDescription {};
    QString patientSex {};
    QString patientAge {};
    QString licenseName {};
    QString licenseUri {};
    QString collectionUri {}; //!< the DOI that describes and cites the data
    QDate released {};
    QString timeStamp {};  //!< the archive's time stamp of the last change, as written
    QString thirdParty {}; //!< "YES" for a third-party analysis result
    QString site {};
    QString admittingDiagnoses {};
    QString visibility {};
    QString releasedStatus {};
    QString authorized {};
    QString locator {}; //!< where the images lie, as s3://bucket/prefix/; empty if the UID is enough to fetch them
    bool operator==(const Series &) const = default;
};

//! The announced size of a series (getSeriesSize).
struct SeriesSize
{
    Count totalBytes {};
    Count objectCount {};
    bool operator==(const SeriesSize &) const = default;
};

//! What the archive says about one collection (getCollectionDescriptions).
struct CollectionDescription
{
    QString collection {};
    QString description {}; //!< HTML, as sent
    QString uri {};         //!< the DOI or page that describes and cites the data
    QString updated {};     //!< when the description was changed last: a date, or seconds or milliseconds since 1970
    bool operator==(const CollectionDescription &) const = default;
};

//! How much a collection holds (getCollectionValuesAndCounts).
struct CollectionCount
{
    QString collection {};
    Count patients {};
    bool operator==(const CollectionCount &) const = default;
};

} // namespace tcia

// Members are trivially relocatable, so lists may move records as bytes; this matters for a hundred thousand rows.
Q_DECLARE_TYPEINFO(tcia::Patient, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(tcia::Study, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(tcia::Series, Q_RELOCATABLE_TYPE);
