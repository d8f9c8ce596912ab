// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

//! Decodes a complete JSON answer into records (recordstream.h does the same incrementally). Pure functions for the
//! pool. Tolerant of the archive's irregularities (key spellings, numbers as text, empty objects, empty bodies,
//! Latin-1, raw control characters, a byte order mark, half a pair of UTF-16), strict where data could be lost:
//! anything but a complete array, or an array without a single object, is an error, never an empty list.
namespace tcia::archive {

//! The rows of an answer without empty objects and rows that are not objects. `url` names the request in an error.
template <typename Record>
Result<QList<Record>> decodeRecords(QByteArrayView body, const QString &url);

//! Any JSON object.
Result<QJsonObject> decodeObject(const QByteArray &body, const QString &url);

} // namespace tcia::archive
