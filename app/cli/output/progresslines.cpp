// SPDX-License-Identifier: Apache-2.0
// Progress as plain lines, one per series, for logs.
#include "cli/output/progressreport.h"
#include "cli/output/tr.h"
#include "core/text.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! How a transfer ended, in the user's language.
QString endedWord(transfer::State state)
{
    switch (state) {
    case transfer::State::Done: return Tr::tr("done", "a download");
    case transfer::State::Present: return Tr::tr("present", "a download: its series is there already");
    case transfer::State::Failed: return Tr::tr("failed", "a download");
    default: return Tr::tr("stopped", "a download, by Ctrl+C; may be continued");
    }
}

class LinesReport final : public ProgressReport
{
public:
    using ProgressReport::ProgressReport;

    void retrying(const transfer::Transfer &transfer) override
    {
        m_console.say(Tr::tr("%1 will be retried in %2. %3")
                          .arg(transfer.series.seriesUid,
                               text::duration(QDateTime::currentDateTimeUtc().secsTo(transfer.retryAt)),
                               text::of(*transfer.error)));
    }

    void ended(const transfer::Transfer &transfer, const transfer::QueueProgress &progress) override
    {
        const auto &series = transfer.series;
        const qint64 over = progress.done + progress.failed + progress.cancelled;
        QString line = u"[%1/%2] %3 %4"_s.arg(QString::number(over), QString::number(progress.total()),
                                              endedWord(transfer.state), series.seriesUid);
        if (transfer.state == transfer::State::Done && series.imageCount)
            line = Tr::tr("%1: %n images, %2", "%1 is: [1/3] done and a UID, %2 a size", int(*series.imageCount))
                       .arg(line, text::size(series.fileSize.value_or(-1)));
        m_console.say(line);
        ProgressReport::ended(transfer, progress);
    }
};

} // namespace

std::unique_ptr<ProgressReport> makeLinesReport(Console &console) { return std::make_unique<LinesReport>(console); }

} // namespace tcia::cli
