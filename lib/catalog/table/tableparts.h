// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/recordcolumns.h"
#include "core/records.h"
#include "core/unusable.h"

#include <QStringList>

#include <vector>

namespace tcia::catalog {

//! Missing answers, and attributes unknown to an older program version: the table has older values for them, or none.
struct Gaps
{
    bool studies = false;
    bool patients = false;
    QStringList series {}; //!< keys of fields<Series>() that were not requested
    bool isAnswerMissing() const { return studies || patients; }
    bool operator==(const Gaps &) const = default;
};

//! "The list of studies is missing."; empty if complete.
QString wordsFor(const Gaps &gaps);

//! The parts of a table: three sorted kinds of records and their hierarchy. A study's series are the rows from the
//! previous study's end up to its own; likewise a patient's studies.
struct TableParts
{
    QString collection;
    RecordColumns<Patient> patients;
    RecordColumns<Study> studies;
    RecordColumns<Series> series;
    PackedTexts seriesUids;
    std::vector<quint32> studyEnds;  //!< one a patient
    std::vector<quint32> seriesEnds; //!< one a study
    Unusable unusable;
    Gaps gaps;
};

} // namespace tcia::catalog
