// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stages/seriesfiles.h"
#include "stages/stagejournal.h"
#include "stages/stagespec.h"

#include <functional>
#include <memory>

namespace tcia::stages {

//! What stages share, and where they write. Outlives them.
struct StageContext
{
    QString root;
    StageJournal &journal;
    const std::atomic_bool &cancelled;
    int timeLimitMs = 0; //!< of one program for one series; 0: none
};

//! Does its work for one series after the other, on one thread.
class Stage
{
public:
    virtual ~Stage() = default;

    //! Blocks until the work is done, cancelled or has failed. Appends what users may want to read to `log`.
    virtual Result<void> run(const SeriesFiles &series, QByteArray &log) = 0;
    //! Whether the folder of what it made of the series is there, and not empty.
    virtual bool hasResult(const SeriesFiles &) const { return false; }
    //! Whether an error is of a peer, whatever is sent to it: it cannot be reached or trusted, or does not know us. All
    //! other errors are of one series: a damaged file, which is transient for downloads, stays damaged here.
    virtual bool isOfPeer(Error::Kind) const { return false; }
};

//! A stage for one thread.
std::unique_ptr<Stage> makeStage(const StageSpec &spec, const StageContext &context);

//! Sends to a DICOM application (sendstage.cpp).
std::unique_ptr<Stage> makeSendStage(const StageSpec &spec, const StageContext &context);
QString niftiProgram(); //!< the path of dcm2niix; empty if it is not installed. Blocking
//! Runs a program (programstage.cpp).
std::unique_ptr<Stage> makeProgramStage(const StageSpec &spec, const StageContext &context);

//! Cancelled.
Error stopped(const QString &path);

} // namespace tcia::stages
