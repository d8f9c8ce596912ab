// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/seriesrequest.h"

#include <optional>

//! The format of a RequestLog's lines. Functions of values.
namespace tcia::transfer {

//! Where a request comes from, as it is stored with it: this version of the program, and how the series were chosen
//! (filters, lists; an empty object says nothing). For records of provenance; the queue only keeps it.
QJsonObject originOf(const QJsonObject &selection = {});
//! A key shared by all requests of one server and one target, regardless of time.
QByteArray keyOf(const SeriesRequest &request);
//! A request without its series, as JSON: usually the same for a whole batch.
QByteArray parametersOf(const SeriesRequest &request);
bool hasSameParameters(const SeriesRequest &one, const SeriesRequest &other);
//! A request as its stored line, without the line's end.
QByteArray lineOf(const Series &series, const QByteArray &parameters);
//! The line before a batch.
QByteArray headOf(const QList<SeriesRequest> &batch);

//! The line with the number of a selection's rows that name no series; 0: all are named now.
QByteArray unnamedLineOf(const QString &selection, qint64 rows);
//! The name of a verification in a line; and back; none: no such name.
QString nameOf(Verify verify);
std::optional<Verify> verifyNamed(const QString &name);

} // namespace tcia::transfer
