// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/recordcolumns.h"
#include "core/records.h"
#include "core/unusable.h"

#include <QStringList>

#include <vector>

namespace tcia::catalog {

//! Answers that did not come, and attributes that an older version of the program did not know: what a table says of them is what was
//! known before, or nothing.
struct Gaps
{
    bool studies = false;
    bool patients = false;
    QStringList series {}; //!< keys of fields<Series>() that nobody asked for
    bool isAnswerMissing() const { return studies || patients; }
    bool operator==(const Gaps &) const = default;
};

//! "The list of studies did not come."; empty where all answers did.
QString wordsFor(const Gaps &gaps);

//! What a table is made of: three kinds of records in order, and which belongs below which. A study's series are the rows up to its
//! end, from the end of the study before; a patient's studies likewise.
struct TableParts
{
    QString collection;
    RecordColumns<Patient> patients;
    RecordColumns<Study> studies;
    RecordColumns<Series> series;
    PackedTexts seriesUids;
    std::vector<quint32> studyEnds;   //!< one a patient
    std::vector<quint32> seriesEnds;  //!< one a study
    Unusable unusable;
    Gaps gaps;
};

} // namespace tcia::catalog
