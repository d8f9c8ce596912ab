// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QStringList>

//! The records of the demonstration archive, with the data for generating their images.
namespace tcia::demo {

//! The subject of a series' images, which determines how they are generated.
enum class Subject {
    Chest,
    Abdomen,
    Brain,
    Pelvis,
    Knee,
    Neck,
    Localizer, // cross-sections and scouts
    Breast,
    Ultrasound,
    ChestProjection,
    Phantom,
    Structures,
    Segmentation,
    Report,
    Capture,
    Presentation // derived from, or about, another series
};

//! One series and the data for generating its images.
struct SeriesEntry
{
    Series record; //!< complete, except for attributes missing in the archive
    Subject subject = Subject::Chest;
    int images = 1;
    int rows = 0;
    int columns = 0;
    qint64 bytesPerImage = 0; //!< exact; equal for every image of the series
    quint64 seed = 0;
    quint64 body = 0;         //!< seed of the patient's anatomy
    qsizetype patient = 0;    //!< index into ArchiveContent::patients
    qsizetype study = 0;      //!< index into ArchiveContent::studies
    qsizetype collection = 0; //!< index into ArchiveContent::collections
    qsizetype refersTo = -1;  //!< the image series a contour, segmentation or report is about; -1: none
};

//! One study and its patient, an index into ArchiveContent::patients.
struct StudyEntry
{
    Study record;
    qsizetype patient = 0;
};

//! One patient, the collection (an index) and the seed of the anatomy.
struct PatientEntry
{
    Patient record;
    qsizetype collection = 0;
    quint64 body = 0;
};

//! One collection, its licence and what the archive says about it.
struct CollectionEntry
{
    QString name;
    QString description; //!< HTML; may be empty
    QDate updated;       //!< of the description
    int patients = 0;
    QString uri; //!< a DOI with the test prefix, which does not resolve
    QString licenseName;
    QString licenseUri;
};

//! A shared list: a name and the series under it.
struct SharedList
{
    QString name;
    QStringList seriesUids;
};

} // namespace tcia::demo
