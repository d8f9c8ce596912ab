// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/seriesrequest.h"

#include <optional>

//! How the lines of a RequestLog are spelled. Functions of values.
namespace tcia::transfer {

//! The same for all requests of one server and one target, whenever they were made.
QByteArray keyOf(const SeriesRequest &request);
//! All of a request but its series, as JSON: mostly the same for a whole batch.
QByteArray parametersOf(const SeriesRequest &request);
bool hasSameParameters(const SeriesRequest &one, const SeriesRequest &other);
//! A request as the line it is kept as, without the line's end.
QByteArray lineOf(const Series &series, const QByteArray &parameters);
//! The line before a batch.
QByteArray headOf(const QList<SeriesRequest> &batch);

//! The line that says of a selection how many of its rows could not be named; 0: all are named by now.
QByteArray unnamedLineOf(const QString &selection, qint64 rows);
//! The verification named in a line; none: no such name.
std::optional<Verify> verifyNamed(const QString &name);

} // namespace tcia::transfer
