// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

//! From the archive's JSON to records, of a whole answer (recordstream.h does it while one arrives). Functions of values, for the
//! pool. Tolerant where the archive is careless (key spellings, numbers as text, empty objects, empty bodies, Latin-1, raw control
//! characters, a byte order mark, half a pair of UTF-16), strict where the user would be harmed: what is not an array of objects to its
//! end is an error, never an empty list.
namespace tcia::archive {

//! The rows of an answer; empty objects are left out. `subject` names the request in an error.
template <typename Record>
Result<QList<Record>> decodeRecords(QByteArrayView body, const QString &subject);

//! Any JSON object.
Result<QJsonObject> decodeObject(const QByteArray &body, const QString &subject);

} // namespace tcia::archive
