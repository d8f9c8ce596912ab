// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tcia::tests {

//! The answer of getSeries about a series with one image of that size.
inline QByteArray seriesRow(const QString &seriesUid, qint64 bytes)
{
    const QJsonObject row {{QStringLiteral("SeriesInstanceUID"), seriesUid},
                           {QStringLiteral("StudyInstanceUID"), QStringLiteral("1.2.3")},
                           {QStringLiteral("PatientID"), QStringLiteral("P")},
                           {QStringLiteral("Collection"), QStringLiteral("C")},
                           {QStringLiteral("ImageCount"), 1},
                           {QStringLiteral("FileSize"), bytes}};
    return QJsonDocument(QJsonArray {row}).toJson();
}

} // namespace tcia::tests
