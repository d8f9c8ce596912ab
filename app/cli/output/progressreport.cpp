// SPDX-License-Identifier: Apache-2.0
#include "cli/output/progressreport.h"

#include "cli/output/tr.h"
#include "core/reasontranslation.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

void ProgressReport::ended(const transfer::Transfer &transfer, const transfer::QueueProgress &)
{
    if (transfer.state == transfer::State::Failed)
        m_console.say(Tr::tr("tcia: series %1 failed: %2")
                          .arg(transfer.series.seriesUid,
                               transfer.error ? text::of(*transfer.error) : Tr::tr("the reason is unknown")));
    if (transfer.state == transfer::State::Done && !transfer.remark.isEmpty())
        m_console.say(Tr::tr("tcia: series %1 is complete. %2")
                          .arg(transfer.series.seriesUid, text::translated(transfer.remark)));
}

QString stateWord(transfer::State state)
{
    using enum transfer::State;
    switch (state) {
    case Paused: return u"paused"_s;
    case Waiting: return u"waiting"_s;
    case Describing: return u"describing"_s;
    case Fetching: return u"fetching"_s;
    case Unpacking: return u"unpacking"_s;
    case Done: return u"done"_s;
    case Present: return u"present"_s;
    case Failed: return u"failed"_s;
    case Cancelled: return u"cancelled"_s;
    }
    return {};
}

ProgressStyle styleFor(const Options &options, const Console &console)
{
    if (options.progress == ProgressStyle::Json) // programs need it even with --quiet
        return ProgressStyle::Json;
    if (options.quiet || options.progress == ProgressStyle::None)
        return ProgressStyle::None;
    return options.progress == ProgressStyle::Lines || !console.isTerminal() ? ProgressStyle::Lines
                                                                             : ProgressStyle::Bar;
}

std::unique_ptr<ProgressReport> makeReport(const Options &options, Console &console)
{
    switch (styleFor(options, console)) {
    case ProgressStyle::Json: return makeJsonReport(console);
    case ProgressStyle::Lines: return makeLinesReport(console);
    case ProgressStyle::Auto:
    case ProgressStyle::Bar: return makeBarReport(console);
    case ProgressStyle::None: break;
    }
    return std::make_unique<ProgressReport>(console);
}

} // namespace tcia::cli
