// SPDX-License-Identifier: Apache-2.0
#include "archive/unusablerows.h"

#include "core/uid.h"

#include <QSet>

namespace tcia::archive {

namespace {

//! The identity of a row; empty if it has none. A series UID is used as a folder name and in requests, so it must be
//! valid.
QString identityOf(const Series &series) { return isUid(series.seriesUid) ? series.seriesUid : QString(); }
//! Careless data has one study under two patients.
QString identityOf(const Study &study)
{
    return study.studyUid.isEmpty() ? QString() : study.studyUid + u'\n' + study.patientId;
}
QString identityOf(const Patient &patient)
{
    return patient.patientId.isEmpty() ? QString() : patient.patientId + u'\n' + patient.collection;
}
QString identityOf(const CollectionDescription &row) { return row.collection.trimmed(); }
QString identityOf(const CollectionCount &row) { return row.collection.trimmed(); }

template <typename Record>
Unusable leaveOut(QList<Record> &rows)
{
    Unusable unusable;
    QSet<QString> known;
    known.reserve(rows.size());
    rows.removeIf([&](const Record &row) {
        const QString identity = identityOf(row);
        const qsizetype before = known.size();
        if (!identity.isEmpty())
            known.insert(identity);
        const bool isRepeated = !identity.isEmpty() && known.size() == before;
        unusable.withoutUid += identity.isEmpty();
        unusable.repeated += isRepeated;
        return identity.isEmpty() || isRepeated;
    });
    return unusable;
}

} // namespace

Unusable removeUnusableRows(QList<Series> &rows) { return leaveOut(rows); }
Unusable removeUnusableRows(QList<Study> &rows) { return leaveOut(rows); }
Unusable removeUnusableRows(QList<Patient> &rows) { return leaveOut(rows); }
Unusable removeUnusableRows(QList<SeriesSize> &) { return {}; }
Unusable removeUnusableRows(QList<CollectionDescription> &rows) { return leaveOut(rows); }
Unusable removeUnusableRows(QList<CollectionCount> &rows) { return leaveOut(rows); }

} // namespace tcia::archive
