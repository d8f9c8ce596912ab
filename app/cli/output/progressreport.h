// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/commands.h"
#include "cli/output/console.h"
#include "transfer/transfer.h"

#include <memory>

namespace tcia::cli {

//! Progress of a download on standard error. One file per style.
class ProgressReport
{
public:
    explicit ProgressReport(Console &console) : m_console(console) {}
    virtual ~ProgressReport() = default;
    Q_DISABLE_COPY_MOVE(ProgressReport)

    virtual void queued(const transfer::Transfer &) {}
    virtual void changed(const transfer::Transfer &, const transfer::QueueProgress &) {
    }                                                           //!< at most five times a second each
    virtual void progressed(const transfer::QueueProgress &) {} //!< the totals, at the same rate
    virtual void retrying(const transfer::Transfer &) {}        //!< it failed and will be retried
    //! A series has finished. By default only failures are reported.
    virtual void ended(const transfer::Transfer &transfer, const transfer::QueueProgress &progress);
    virtual void finished(Exit, const transfer::QueueProgress &) {}

protected:
    Console &m_console;
};

//! The style from the options, or suitable for standard error; never Auto.
ProgressStyle styleFor(const Options &options, const Console &console);

//! The report in that style.
std::unique_ptr<ProgressReport> makeReport(const Options &options, Console &console);

// One per style; makeReport() selects.
std::unique_ptr<ProgressReport> makeBarReport(Console &console);
std::unique_ptr<ProgressReport> makeLinesReport(Console &console);
std::unique_ptr<ProgressReport> makeJsonReport(Console &console);

//! The name of a state in our output: "done", "failed" …
QString stateWord(transfer::State state);

} // namespace tcia::cli
