// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QStringList>

//! Cohorts as values: who belongs together, which patients a rule leaves, how they are split. No I/O.
namespace tcia::cohort {

//! Those series of a list that may show the same human being.
struct Person
{
    QString id;                 //!< the smallest of its patient IDs
    QStringList patientIds;     //!< sorted
    QStringList collections;    //!< sorted
    QList<qsizetype> series {}; //!< positions in the list, ascending
};

//! The persons of a list of series.
struct Persons
{
    QList<Person> persons;           //!< sorted by id
    QList<qsizetype> withoutPatient; //!< positions of series without a patient ID, whose person is unknown
    qint64 withoutStudy = 0;         //!< other series without a study UID, which might join persons
};

//! Finds the persons. Series are of the same person if they have the same patient ID, in whatever collections, or
//! belong to the same study. IDs are compared without surrounding blanks, which DICOM does not count.
Persons personsOf(const QList<Series> &series);

//! A patient ID as it is compared.
QString comparedId(const QString &patientId);

} // namespace tcia::cohort
