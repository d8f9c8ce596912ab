// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
#include "stages/seriesfiles.h"
#include "storage/record.h"
#include "verify/verdict.h"

#include <atomic>
#include <optional>

//! Series that another program has put into a folder of any layout, and how they become recorded as on disk, where they
//! are. Blocking functions of files, for the pool, and functions of values.
namespace tcia::session {

//! A series found by the headers of its files.
struct FoundCopy
{
    QString seriesUid;
    QString folder;                        //!< below the root
    QList<storage::UnpackedFile> files {}; //!< with their sizes
    bool hasSums = false;                  //!< the files' sums are known, too: see withSums()
    bool isRecorded = false;               //!< the folder's record has it already, and every file with its size
    QString obstacle {};                   //!< why it cannot be recorded; English; empty if it can
};

//! What lies in a folder.
struct FoundCopies
{
    QList<FoundCopy> copies;
    qint64 otherFiles = 0;  //!< files that are not DICOM
    QList<Error> errors {}; //!< of files and folders that cannot be read
};

//! Reads the header of every file below the root. Cancelled once `cancelled` is set.
Result<FoundCopies> findCopies(const QString &root, const std::atomic_bool &cancelled);

//! The copy with the sums of its files, whose whole content is read, until `cancelled`.
Result<FoundCopy> withSums(const QString &root, FoundCopy copy, const std::atomic_bool &cancelled);

//! A copy in the words of a verification.
verify::Verdict verdictOf(const FoundCopy &copy);

//! What the images of a series are compared with.
using Listing = std::optional<archive::FetchPlan>; //!< empty while the server has not been asked which images it has

//! What the archive says of a copy, as a verdict: its number of images, the sum of their sizes where it is announced,
//! and the images where they are listed: one by one, or by their sizes while the files' sums are not known. `base`: the
//! server's URL.
verify::Verdict judged(const FoundCopy &copy, const Result<Series> &answer, const Listing &listing,
                       const QString &base);

//! The record of a copy that was judged whole.
storage::Record recordOf(const FoundCopy &copy, const Series &series, const archive::FetchPlan &listing,
                         const QString &base);

//! Appends records to the root's own, under its lock; its record of provenance is to be written afterwards.
Result<void> adopt(const QString &root, const QList<storage::Record> &records);

} // namespace tcia::session
