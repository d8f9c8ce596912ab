// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/packedtexts.h"
#include "catalog/table/recordcolumns.h"

//! The order of a table: patients by name, their studies by date, their series by number; ties in natural order,
//! missing dates and numbers last. Pure functions.
namespace tcia::catalog {

//! The codes of the patients that have a record (`recordOf`, 0: none), by patient ID.
std::vector<quint32> patientsByName(const Interner &ids, const std::vector<quint32> &recordOf);

//! The sort key of a study.
struct StudyKey
{
    quint32 patient; //!< its rank
    quint32 day;     //!< as ColumnsBuilder::day(); 0: none
    quint32 uid;     //!< code
    quint32 node;    //!< the sorted node
};

//! The nodes by patient, date and UID.
std::vector<quint32> studiesByDate(std::vector<StudyKey> keys, const Interner &uids);

//! The sort key of a series.
struct SeriesKey
{
    quint32 study;  //!< its rank
    quint64 number; //!< as ColumnsBuilder::number(); 0: none
    Row row;        //!< the sorted row, which identifies its UID
};

//! By study, number and UID.
void sortSeries(std::vector<SeriesKey> &keys, const PackedTexts &uids);

} // namespace tcia::catalog
