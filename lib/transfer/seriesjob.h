// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/imagedownload.h"
#include "storage/seriescommit.h"
#include "transfer/transfer.h"

namespace tcia::transfer {

//! The collaborators of every run.
struct RunOptions
{
    archive::ImageDownload::Limits limits {};
    storage::FileCheck fileCheck {}; //!< checks every unpacked file before its series is committed; may be empty
};

//! One attempt at one series.
struct SeriesJob
{
    TransferId id;
    Series series;
    Target target;
    bool mustRequest = false; //!< request from the archive even if the record seems complete
    bool isFirstAttempt = true;
};

//! How a run ended.
struct SeriesOutcome
{
    enum class Kind { Done, Present, Failed, Stopped };
    Kind kind = Kind::Failed;
    Error error {};
    bool isDiskFault = false; //!< caused by the folder's disk
    QString folder {};        //!< full path; Done or Present only
    Series series {};         //!< with the actual values
    qint64 received = 0;      //!< bytes fetched
    bool anyWhole = false;    //!< one of its several objects arrived whole; Failed only
    qint64 bytes = 0;         //!< size of the images
    qint64 files = 0;
    Digest::Kind proof = Digest::Kind::None; //!< how the images were verified; Done only
    QString remark {};                       //!< deviations from the archive's announcements, although the images are
                                             //!< correct
};

//! The outcome of a series that has been committed. `received`: bytes fetched. Another number of images than the job
//! knew is remarked, for the server may have announced the new one meanwhile.
SeriesOutcome doneOutcome(const SeriesJob &job, const storage::StagedSeries &staged, const QString &remark,
                          qint64 received);

} // namespace tcia::transfer
