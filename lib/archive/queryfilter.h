// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "core/records.h"

#include <QList>

namespace tcia::archive {

//! Makes an answer hold exactly what was asked for: rows the server could not narrow away (`left`) are dropped, and what the
//! question said of all rows but the dialect leaves out of them (the guide's getSeries omits the patient) is carried down.
void applyQuery(QList<Patient> &rows, const Query &query, const QList<QueryFilter> &left);
void applyQuery(QList<Study> &rows, const Query &query, const QList<QueryFilter> &left);
void applyQuery(QList<Series> &rows, const Query &query, const QList<QueryFilter> &left);

} // namespace tcia::archive
