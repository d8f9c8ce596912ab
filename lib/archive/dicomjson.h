// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

//! The DICOM JSON model (PS3.18, annex F) as servers write it: values are missing, null, empty or not in a list,
//! numbers are text. Pure functions for the pool.
namespace tcia::archive {

//! The data sets of an answer: an empty body is an empty list, a lone data set a list of one. BadAnswer for anything
//! else; `url` names the request in it.
Result<QJsonArray> dicomDatasets(const QByteArray &body, const QString &url);

//! The value of an element as text: several values with `\` between them, of a person's name the alphabetic form. Empty
//! if there is none. `tag` is eight hexadecimal digits in upper case.
QString dicomText(const QJsonObject &dataset, QLatin1StringView tag);

//! The tag of a field as eight hexadecimal digits: 0020000E for (0020,000E), and those of counts. Empty if DICOMweb has
//! no such attribute.
template <typename Record>
QString dicomTag(const Field<Record> &field);

//! The attributes of a record that a data set has, by the keys of core/fields.h.
template <typename Record>
QJsonObject rowOf(const QJsonObject &dataset);

//! The tags of all attributes of a record that DICOMweb can have.
template <typename Record>
QStringList dicomTags();

} // namespace tcia::archive
