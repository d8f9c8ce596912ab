// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "dicom/attributes.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <functional>

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

//! What else a folder has.
struct FolderSums
{
    qint64 images = 0;
    qint64 otherFiles = 0;  //!< files that are not DICOM
    QList<Error> errors {}; //!< of files and folders that cannot be read, by path
};

//! Reads the attributes of every DICOM file below `root`, on this thread and idle ones of `helpers`, and calls `take`
//! with each, in the order of their paths and on this thread; holds few of them at a time. Links and folders whose
//! names begin with a dot are skipped. Cancelled once `cancelled` is set. Blocking, on any thread, also one of the
//! pool.
using TakeImage = std::function<void(const ImageAttributes &image)>;
Result<FolderSums> forEachImage(const QString &root, const QList<Attribute> &attributes, QThreadPool *helpers,
                                const std::atomic_bool &cancelled, const TakeImage &take);

//! One row a series.
struct SeriesAttributes
{
    QString seriesUid, studyUid, patientId, modality;
    qint64 images = 0;
    //! In the order of the attributes. Where the images differ, their values in the order of the files, separated by
    //! " | "; after ten of them an ellipsis and the number of all.
    QStringList values {};
};

//! Collects the series of images, in the order of their first files. A value for one thread.
class SeriesCollector
{
public:
    void add(const ImageAttributes &image);
    QList<SeriesAttributes> series() const;

private:
    //! The values of an attribute of a series, each once.
    class DifferentValues
    {
    public:
        void add(const QString &value);
        QString text() const;

    private:
        QSet<QString> m_known;
        QStringList m_inOrder; //!< no more than are shown
    };
    struct Row
    {
        SeriesAttributes series;
        QList<DifferentValues> values;
    };
    QList<Row> m_rows;
    QHash<QString, qsizetype> m_positions; //!< by series UID
};

} // namespace tcia::dicom
