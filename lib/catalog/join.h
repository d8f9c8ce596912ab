// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/seriestable.h"

namespace tcia::catalog {

//! The three answers of a collection brought together: every series knows its patient and study, every study its patient, and
//! all are in the order of the table.
struct Joined
{
    std::vector<PatientNode> patients;
    std::vector<StudyNode> studies;
    QList<Series> series;
    qint64 unusable = 0;
};
Joined join(const QString &collection, const QList<Patient> &patients, const QList<Study> &studies,
            const QList<Series> &series);

} // namespace tcia::catalog
