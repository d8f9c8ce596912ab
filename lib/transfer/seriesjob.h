// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/imagedownload.h"
#include "transfer/transfer.h"

namespace tcia::transfer {

//! The collaborators of every run.
struct RunOptions
{
    archive::ImageDownload::Limits limits {};
    storage::Inspector inspector {}; //!< looks at every unpacked file before its series is finished; may be none
};

//! One attempt at one series.
struct SeriesJob
{
    TransferId id;
    Series series;
    Target target;
    bool mustAsk = false; //!< the archive, even if all seems known
    bool isFirstAttempt = true;
};

//! How a run ended.
struct SeriesOutcome
{
    enum class Kind { Done, Present, Failed, Stopped };
    Kind kind = Kind::Failed;
    Error error {};
    bool isDiskFault = false; //!< caused by the folder's disk
    QString folder {};        //!< the whole path, of one that is Done or Present
    Series series {};         //!< as it turned out
    qint64 received = 0;      //!< bytes of what was fetched
    qint64 bytes = 0;         //!< of the images
    qint64 files = 0;
    Digest::Kind proof = Digest::Kind::None; //!< what the images were compared by, of one that is Done
    QString remark {};                       //!< what was not as the archive had said, though nothing is wrong with it
};

} // namespace tcia::transfer
