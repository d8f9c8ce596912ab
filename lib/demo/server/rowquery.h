// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/attributes.h"

#include <optional>

namespace tcia::demo {

//! A query independent of its dialect: the guide's attribute names and the requested values.
struct RowQuery
{
    QHash<QString, QString> wanted;
    QString listName;           //!< shared lists only
    std::optional<QDate> since; //!< "new since" requests only
    bool foldCase = false;      //!< Collection and PatientID match in any case (NBIA)
};

//! The queries. Each returns rows in the catalogue's order.
QList<AnswerRow> collectionRows(const RowQuery &query);
QList<AnswerRow> describedCollectionRows(const RowQuery &query); //!< those with a description
QList<AnswerRow> patientRows(const RowQuery &query);
QList<AnswerRow> studyRows(const RowQuery &query);
QList<AnswerRow> seriesRows(const RowQuery &query);
QList<AnswerRow> seriesSizeRows(const RowQuery &query); //!< always one row, empty for an unknown series
QList<AnswerRow> imageRows(const RowQuery &query);
QList<AnswerRow> listRows(const RowQuery &query);

//! One row for each distinct value of the matching series, sorted; a missing value comes first.
QList<AnswerRow> modalityRows(const RowQuery &query);
QList<AnswerRow> bodyPartRows(const RowQuery &query);
QList<AnswerRow> manufacturerRows(const RowQuery &query);
QList<AnswerRow> patientsOfSeriesRows(const RowQuery &query);
QList<AnswerRow> studiesOfSeriesRows(const RowQuery &query);

} // namespace tcia::demo
