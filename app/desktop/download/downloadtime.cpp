// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/downloadtime.h"

#include "core/text.h"

#include <QCoreApplication>

namespace tcia::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tcia::desktop::DownloadDialog)
};

} // namespace

QString timeWords(const session::DownloadPlan &plan, const transfer::QueueProgress &progress)
{
    const int queued = int(progress.active + progress.waiting);
    if (plan.toFetch == 0)
        return {};
    if (progress.rate < 1 || plan.neededBytes() < 0)
        return queued > 0 ? Words::tr("after the %Ln series in the queue", nullptr, queued) : QString();
    const QString time = text::duration(qint64(double(plan.bytesToFetch) / progress.rate) + 1);
    //: %1 a duration, %2 a rate
    const QString words = queued > 0 ? Words::tr("about %1 at %2, after the %Ln series in the queue", nullptr, queued)
                                     : Words::tr("about %1 at %2");
    return words.arg(time, text::rate(progress.rate));
}

} // namespace tcia::desktop
