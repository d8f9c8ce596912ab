// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tcia {

// What the archive tells us, in the field's terms. A text that was absent is empty, a number or date that was absent is
// unset: the archive omits keys rather than sending null.

//! A number the archive may not tell.
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
    QString authorized {}; //!< whether the server gives it to whoever asks, in its own words
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
    QString eventType {};   //!< what eventOffset counts from
    QString eventOffset {}; //!< days from that event, as written
    QString authorized {};
    bool operator==(const Study &) const = default;
};

//! One series (getSeries): what one getImage fetches.
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
    Count imageCount {};   //!< DICOM objects in the series
    Count fileSize {};     //!< bytes of all images, uncompressed
    QString annotations {}; //!< "true", "false" or empty
    QDate studyDate {};
    QString studyDescription {};
    QString patientSex {};
    QString patientAge {};
    QString licenseName {};
    QString licenseUri {};
    QString collectionUri {}; //!< the DOI that describes and cites the data
    QDate released {};
    QString timeStamp {};   //!< the archive's own mark of the last change, as written
    QString thirdParty {};  //!< "YES" for somebody else's analysis of the collection
    QString site {};
    QString admittingDiagnoses {};
    QString visibility {};
    QString releasedStatus {};
    QString authorized {};
    bool operator==(const Series &) const = default;
};

//! The promise of getSeriesSize.
struct SeriesSize
{
    Count totalBytes {};
    Count objectCount {};
    bool operator==(const SeriesSize &) const = default;
};

} // namespace tcia

// Plain texts, dates and numbers: a list of them may be moved as bytes, which matters for a hundred thousand rows.
Q_DECLARE_TYPEINFO(tcia::Patient, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(tcia::Study, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(tcia::Series, Q_RELOCATABLE_TYPE);
