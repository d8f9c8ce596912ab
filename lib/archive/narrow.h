// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "core/records.h"

#include <QList>

namespace tcia::archive {

//! Makes an answer hold exactly what was asked for: rows the server could not narrow away (`left`) are dropped, and what the
//! question said of all rows but the dialect leaves out of them (the guide's getSeries omits the patient) is carried down.
void narrow(QList<Patient> &rows, const Query &query, const QList<Narrowing> &left);
void narrow(QList<Study> &rows, const Query &query, const QList<Narrowing> &left);
void narrow(QList<Series> &rows, const Query &query, const QList<Narrowing> &left);

} // namespace tcia::archive
