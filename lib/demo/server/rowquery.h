// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/attributes.h"

#include <optional>

namespace tcia::demo {

//! A query independent of its dialect: the guide's attribute names and the requested values.
struct Query
{
    QHash<QString, QString> wanted;
    QString listName;           //!< shared lists only
    std::optional<QDate> since; //!< "new since" questions only
    bool foldCase = false;      //!< Collection and PatientID match in any case (NBIA)
};

//! The queries. Each returns rows in the catalogue's order.
QList<Row> collectionRows(const Query &query);
QList<Row> patientRows(const Query &query);
QList<Row> studyRows(const Query &query);
QList<Row> seriesRows(const Query &query);
QList<Row> seriesSizeRows(const Query &query); //!< always one row, empty for an unknown series
QList<Row> imageRows(const Query &query);
QList<Row> listRows(const Query &query);

//! One row for each distinct value of the matching series, sorted; a missing value comes first.
QList<Row> modalityRows(const Query &query);
QList<Row> bodyPartRows(const Query &query);
QList<Row> manufacturerRows(const Query &query);
QList<Row> patientsOfSeriesRows(const Query &query);
QList<Row> studiesOfSeriesRows(const Query &query);

} // namespace tcia::demo
