// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/archivefixture.h"
#include "transfer/downloadfolder.h"
#include "transfer/seriesjob.h"
#include "transfer/transferservers.h"

namespace tcia::tests {

//! What one run of one series needs, without a queue: the demonstration archive as a server, workers, and an open
//! download folder.
struct RunFixture
{
    bool start();       //!< the archive, and `chosen`
    bool openFolder();  //!< `folder`, with what is recorded in demo.root()
    bool closeFolder(); //!< and ends the workers

    //! The job of downloading `chosen[which]`.
    transfer::SeriesJob job(qsizetype which) const
    {
        return {.id = {which + 1}, .series = chosen[which], .target = demo.target()};
    }

    ArchiveFixture demo;
    QList<Series> chosen; //!< three small series
    transfer::TransferServer server {};
    std::unique_ptr<transfer::TransferWorkers> workers;
    std::unique_ptr<transfer::DownloadFolder> folder;
};

} // namespace tcia::tests
