// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/commands.h"
#include "cli/output/console.h"
#include "transfer/transfer.h"

#include <memory>

namespace tcia::cli {

//! How a download tells what it does, on standard error. One file a style.
class ProgressReport
{
public:
    explicit ProgressReport(Console &console) : m_console(console) {}
    virtual ~ProgressReport() = default;
    Q_DISABLE_COPY_MOVE(ProgressReport)

    virtual void queued(const transfer::Transfer &) {}
    virtual void changed(const transfer::Transfer &, const transfer::Progress &) {
    }                                                                              //!< at most five times a second each
    virtual void progressed(const transfer::Progress &) {}                         //!< the sums, as often
    virtual void retrying(const transfer::Transfer &) {}                           //!< it failed and waits to be tried again
    //! A series reached its end. By default only failures are worth a word.
    virtual void ended(const transfer::Transfer &transfer, const transfer::Progress &progress);
    virtual void finished(Exit, const transfer::Progress &) {}

protected:
    Console &m_console;
};

//! The style that the options ask for, or that suits where standard error goes: never Auto.
ProgressStyle styleFor(const Options &options, const Console &console);

//! The report in that style.
std::unique_ptr<ProgressReport> makeReport(const Options &options, Console &console);

// One a style; makeReport chooses.
std::unique_ptr<ProgressReport> makeBarReport(Console &console);
std::unique_ptr<ProgressReport> makeLinesReport(Console &console);
std::unique_ptr<ProgressReport> makeJsonReport(Console &console);

//! "done", "failed" …: the word for a state in our output.
QString stateWord(transfer::State state);

} // namespace tcia::cli
