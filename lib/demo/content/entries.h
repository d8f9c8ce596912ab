// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QStringList>

//! The records of the demonstration archive, with what making their images needs.
namespace tcia::demo {

//! What the images of a series show, and so how they are made.
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
    Presentation // made from, or about, another series
};

//! One series and all that is needed to make its images.
struct SeriesEntry
{
    Series record; //!< whole: every member but those the archive does not know for this series
    Subject subject = Subject::Chest;
    int images = 1;
    int rows = 0;
    int columns = 0;
    qint64 bytesPerImage = 0; //!< exact, and the same for every image of the series
    quint64 seed = 0;
    quint64 body = 0;         //!< seed of the patient's anatomy
    qsizetype patient = 0;    //!< index into Content::patients
    qsizetype study = 0;      //!< index into Content::studies
    qsizetype collection = 0; //!< index into Content::collections
    qsizetype refersTo = -1;  //!< the image series a contour, segmentation or report is about; -1: none
};

//! One study and its patient, an index into Content::patients.
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

//! One collection and its licence.
struct CollectionEntry
{
    QString name;
    QString uri; //!< a DOI of the test prefix: it leads nowhere
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
