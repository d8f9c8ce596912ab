// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"

#include <QSet>

namespace tcia::catalog {

//! The series of `collection` that are in `wanted`, with one request, plus one for all their patients if `isComplete`
//! is set and the dialect omits them; series whose patients could not be fetched are left out. Ends early if the
//! collection has more than `maxRows` rows. Errors are those of the request for the series. On the archive's thread.
QFuture<Result<QList<Series>>> searchCollection(archive::Archive &archive, const QString &collection,
                                                const QSet<QString> &wanted, qint64 maxRows, bool isComplete);

//! Whether a record has a study but not its patient.
bool lacksPatient(const Series &series);

} // namespace tcia::catalog
