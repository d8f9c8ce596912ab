// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "core/records.h"

#include <QList>

namespace tcia::archive {

//! Makes an answer match its query: rows that the server could not filter out (`left`), or did not although it should
//! have, are removed, and queried values that the dialect omits from rows (the guide's getSeries omits the patient) are
//! filled in.
void applyQuery(QList<Patient> &rows, const Query &query, const QList<QueryFilter> &left);
void applyQuery(QList<Study> &rows, const Query &query, const QList<QueryFilter> &left);
void applyQuery(QList<Series> &rows, const Query &query, const QList<QueryFilter> &left);

} // namespace tcia::archive
