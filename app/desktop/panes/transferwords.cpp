// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/transferwords.h"

#include "core/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! The context of the texts.
struct TransferWords
{
    Q_DECLARE_TR_FUNCTIONS(tcia::desktop::TransferWords)
};

QString activity(const transfer::QueueProgress &progress)
{
    return TransferWords::tr("%1 active, %2 waiting")
        .arg(text::number(progress.active), text::number(progress.waiting));
}

//! Empty if it is not known.
QStringList timeLeft(const transfer::QueueProgress &progress)
{
    if (progress.secondsLeft < 0)
        return {};
    return {TransferWords::tr("%1 left").arg(text::duration(progress.secondsLeft))};
}

} // namespace

QString summaryOf(const transfer::QueueProgress &progress)
{
    if (progress.total() == 0)
        return {};
    QStringList parts;
    if (progress.active + progress.waiting > 0)
        parts << activity(progress);
    else
        parts << TransferWords::tr("%n series done", nullptr, int(progress.done));
    if (progress.paused > 0)
        parts << TransferWords::tr("%n paused", nullptr, int(progress.paused));
    if (progress.failed > 0)
        parts << TransferWords::tr("%n failed", nullptr, int(progress.failed));
    if (progress.active > 0)
        parts << text::rate(progress.rate) << timeLeft(progress);
    return parts.join(u"  ·  "_s);
}

QString statusOf(const transfer::DownloadManager &downloads)
{
    const transfer::QueueProgress progress = downloads.progress();
    for (const transfer::QueueBlock &block : downloads.blocks())
        return transfer::wordsFor(block);
    if (progress.active + progress.waiting > 0)
        return (timeLeft(progress) << activity(progress)).join(u" · "_s);
    if (progress.paused > 0)
        return TransferWords::tr("Paused by you.");
    return progress.done == 0 ? TransferWords::tr("Nothing to fetch.")
                              : TransferWords::tr("Nothing to fetch. %Ln series done.", nullptr, int(progress.done));
}

} // namespace tcia::desktop
