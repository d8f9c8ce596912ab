// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/attributes.h"

#include <optional>

namespace tcia::demo {

//! A query independent of its dialect: the guide's attribute names and the requested values.
struct Question
{
    QHash<QString, QString> wanted;
    QString listName;           //!< shared lists only
    std::optional<QDate> since; //!< "new since" questions only
    bool foldCase = false;      //!< Collection and PatientID match in any case (NBIA)
};

//! The queries. Each returns rows in the catalogue's order.
QList<Row> collectionRows(const Question &question);
QList<Row> patientRows(const Question &question);
QList<Row> studyRows(const Question &question);
QList<Row> seriesRows(const Question &question);
QList<Row> seriesSizeRows(const Question &question); //!< always one row, empty for an unknown series
QList<Row> imageRows(const Question &question);
QList<Row> listRows(const Question &question);

//! One row for each different value among the series asked for, sorted; a missing value comes first.
QList<Row> modalityRows(const Question &question);
QList<Row> bodyPartRows(const Question &question);
QList<Row> manufacturerRows(const Question &question);
QList<Row> patientsOfSeriesRows(const Question &question);
QList<Row> studiesOfSeriesRows(const Question &question);

} // namespace tcia::demo
