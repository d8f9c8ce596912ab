// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"

#include <QHash>
#include <QStringList>

#include <atomic>

namespace tcia::stages {

//! One file of a series, in the state in which a stage has seen it.
struct SeriesFile
{
    QString path;      //!< below the root, with `/`
    QString state {};  //!< its size and the time of its last change: differs when the content does
    QString sopUid {}; //!< of the object in it; empty if it is not known
};

//! The files of one series below a root.
struct SeriesFiles
{
    QString seriesUid;   //!< a valid UID: it becomes an argument and a file name
    QString studyUid {}; //!< as the header, record or server has it: check it before use
    QList<SeriesFile> files {};
    bool sharesFolder = false; //!< another series has files in the same folder

    //! The folder of the first file, below the root; empty for the root itself.
    QString folder() const;
    QStringList folders() const; //!< of all files, each once
    //! Changes when a file comes, goes or changes.
    QString state() const;
};

//! A folder's series.
struct FoundSeries
{
    QList<SeriesFiles> series;
    qint64 otherFiles = 0;  //!< files that are not DICOM
    QList<Error> errors {}; //!< of files and folders that cannot be read
};

//! All series below a folder of any layout, by the headers of its files, several at once; sorted by their first file.
//! Links, what begins with a dot and what the stages wrote are skipped. Files whose series UID is none are errors.
//! Cancelled once `cancelled` is set. Blocking; any thread.
Result<FoundSeries> findSeries(const QString &root, const std::atomic_bool &cancelled);

//! A series whose files lie directly in one folder, as a download leaves it: all but those whose headers name another
//! series, which an adopted folder may have. What is damaged or no DICOM file is taken, so that stages name it.
//! BadArchive for what is no UID; Disk if nothing is there. Blocking; any thread.
Result<SeriesFiles> seriesInFolder(const QString &root, const QString &folder, const QString &seriesUid);

//! Pairs of files that hold the same object, by their SOP Instance UIDs: which of them is kept is up to who reads them.
QList<std::pair<QString, QString>> copiesIn(const SeriesFiles &series);

//! The same files in their present state. Disk if one is not there any more. Blocking; any thread.
Result<SeriesFiles> statesOf(const QString &root, const SeriesFiles &series);

} // namespace tcia::stages
