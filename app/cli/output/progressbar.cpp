// SPDX-License-Identifier: Apache-2.0
// Progress as a redrawn line, for terminals.
#include "cli/output/progressreport.h"
#include "cli/output/tr.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

QString drawn(double part)
{
    constexpr int width = 20; // fits the rest into 80 columns
    const int full = qBound(0, int(part * width), width);
    return u'[' + QString(full, u'#') + QString(width - full, u'-') + u']';
}

QString lineOf(const transfer::QueueProgress &progress)
{
    const qint64 over = progress.done + progress.failed + progress.cancelled;
    const bool bySize = progress.totalUncompressed > 0;
    const double part = bySize ? double(progress.doneUncompressed) / double(progress.totalUncompressed)
                               : double(over) / double(qMax<qint64>(1, progress.total()));
    QStringList parts {drawn(part), Tr::tr("%1/%n series", nullptr, int(progress.total())).arg(over)};
    if (bySize)
        parts << Tr::tr("%1 of %2").arg(text::size(progress.doneUncompressed), text::size(progress.totalUncompressed));
    if (progress.rate > 0)
        parts << text::rate(progress.rate);
    if (progress.secondsLeft >= 0)
        parts << Tr::tr("%1 left").arg(text::duration(progress.secondsLeft));
    if (progress.failed > 0)
        parts << Tr::tr("%n failed", nullptr, int(progress.failed));
    return parts.join(u"  "_s);
}

class BarReport final : public ProgressReport
{
public:
    using ProgressReport::ProgressReport;
    ~BarReport() override { m_console.redraw({}); }

    void progressed(const transfer::QueueProgress &progress) override { m_console.redraw(lineOf(progress)); }
    void finished(Exit, const transfer::QueueProgress &progress) override
    {
        m_console.redraw({});
        m_console.say(lineOf(progress));
    }
};

} // namespace

std::unique_ptr<ProgressReport> makeBarReport(Console &console) { return std::make_unique<BarReport>(console); }

} // namespace tcia::cli
