// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "dicom/attributes.h"

#include <atomic>

class QThreadPool;

namespace tcia::dicom {

//! One image of a folder.
struct ImageAttributes
{
    QString path; //!< below the folder, with `/`
    QString seriesUid, studyUid, patientId, modality, sopUid;
    Count instance {};     //!< Instance Number
    QStringList values {}; //!< in the order of the attributes
};

//! The attributes of all DICOM files of a folder.
struct AttributeTable
{
    QList<ImageAttributes> images; //!< sorted by path
    qint64 otherFiles = 0;         //!< files that are not DICOM
    QList<Error> errors {};        //!< of files and folders that cannot be read, by path
};

//! Reads the attributes of every DICOM file below `root`, on this thread and idle ones of `helpers`. Links and folders
//! whose names begin with a dot are skipped. Cancelled once `cancelled` is set. Blocking, on any thread, also one of
//! the pool.
Result<AttributeTable> readAttributeTable(const QString &root, const QList<Attribute> &attributes, QThreadPool *helpers,
                                          const std::atomic_bool &cancelled);

//! One row a series.
struct SeriesAttributes
{
    QString seriesUid, studyUid, patientId, modality;
    qint64 images = 0;
    //! In the order of the attributes. Where the images differ, their values in the order of the files, separated by
    //! " | "; after ten of them an ellipsis and the number of all.
    QStringList values {};
};

//! The series of images, in the order of their first files.
QList<SeriesAttributes> bySeries(const QList<ImageAttributes> &images);

} // namespace tcia::dicom
