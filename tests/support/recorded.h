// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>

//! The recorded data of real archives, in the folder that TCIA_REAL_DATA names. Never part of this project.
namespace tcia::tests {

//! True where the folder is set and there. Tests skip with a message otherwise.
bool hasRecordedData();
inline constexpr const char *noRecordedData = "TCIA_REAL_DATA names no folder of recorded data";

//! Adds to the number of recorded rows, lines or files that this program has compared, and prints the sum: a comparison
//! with nothing proves nothing. Print it in cleanupTestCase().
void countCompared(qsizetype compared);
void tellCompared();

QString recordedPath(const QString &relative);
QByteArray recorded(const QString &relative);

//! A table that pandas wrote from JSON answers, as the JSON it came from: an empty cell was an absent key. `numbers`
//! are the columns the guide's engine writes as numbers.
QJsonArray rowsOfPandasCsv(const QString &relative, const QStringList &numbers);

} // namespace tcia::tests
