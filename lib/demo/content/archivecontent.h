// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/entries.h"

#include <QHash>
#include <QList>

//! The content of the demonstration archive, generated from a fixed seed, identical on every machine; read-only and
//! thread-safe.
namespace tcia::demo {

//! All content, ordered by collection, patient, study, series.
struct ArchiveContent
{
    QList<CollectionEntry> collections;
    QList<PatientEntry> patients;
    QList<StudyEntry> studies;
    QList<SeriesEntry> series;
    QList<SharedList> lists;
    QHash<QString, qsizetype> seriesByUid;

    const SeriesEntry *find(const QString &seriesUid) const;
    const SharedList *list(const QString &name) const;
};

//! The content, generated at the first call.
const ArchiveContent &content();

//! The SOP instance UID of an image (from 0) of a series.
QString sopUid(const SeriesEntry &series, int image);

} // namespace tcia::demo
