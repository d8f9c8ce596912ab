// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"
#include "support/recorded.h"

#include <QJsonObject>

namespace tcia::tests {

inline Patient patient(const QString &id)
{
    Patient out;
    out.patientId = id;
    return out;
}

inline Study study(const QString &patientId, const QString &uid, const QDate &date = {},
                   const QString &description = {})
{
    Study out;
    out.patientId = patientId;
    out.studyUid = uid;
    out.date = date;
    out.description = description;
    return out;
}

//! A series as the guide's engine returns it: without its patient.
inline Series series(const QString &studyUid, const QString &uid, const QString &modality, Count number = {},
                     Count images = 10)
{
    Series out;
    out.studyUid = studyUid;
    out.seriesUid = uid;
    out.modality = modality;
    out.seriesNumber = number;
    out.imageCount = images;
    return out;
}

//! Records of a table that pandas wrote, all collections together.
template <typename Record>
QList<Record> recordsOfPandasCsv(const QString &relative)
{
    QList<Record> out;
    for (const QJsonValue &value : rowsOfPandasCsv(relative, {})) {
        const QJsonObject row = value.toObject();
        Record record;
        for (auto cell = row.constBegin(); cell != row.constEnd(); ++cell)
            if (const Field<Record> *field = fieldOf<Record>(cell.key()))
                setValue(record, *field, cell->toString());
        out << record;
    }
    return out;
}

} // namespace tcia::tests
