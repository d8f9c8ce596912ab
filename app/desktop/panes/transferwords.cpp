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

using Why = transfer::QueueBlock::Why;

} // namespace

QString wordsOf(const transfer::QueueBlock &block, const QDateTime &now)
{
    constexpr int longest = 40;
    const QString subject = text::plain(block.subject, longest);
    const QString wait = text::duration(qMax<qint64>(0, (now.msecsTo(block.until) + 999) / 1000));
    switch (block.why) {
    case Why::NoSpace:
        if (block.freeWanted > 0) //: %1 a size
            return TransferWords::tr("Paused: the disk is full. Goes on when %1 are free.")
                .arg(text::size(block.freeWanted));
        return TransferWords::tr("Paused: the disk is full.");
    case Why::DiskFails: return TransferWords::tr("Paused: %1 is not writable.").arg(subject);
    case Why::ServerFails:
        if (block.error.kind == Error::Kind::Offline) //: %1 a duration
            return TransferWords::tr("Waiting for the network, next try in %1").arg(wait);
        //: %1 a server, %2 a duration
        return TransferWords::tr("%1 fails, next try in %2").arg(subject, wait);
    case Why::ServerBusy: return TransferWords::tr("%1 is busy, next try in %2").arg(subject, wait);
    }
    Q_UNREACHABLE();
}

QStringList activityOf(const transfer::QueueProgress &progress, bool isBrief)
{
    const QString counts =
        TransferWords::tr("%1 active, %2 waiting").arg(text::number(progress.active), text::number(progress.waiting));
    if (progress.secondsLeft < 0)
        return isBrief ? QStringList {QString()} : QStringList {counts, QString()};
    const QString left = text::duration(progress.secondsLeft);
    if (isBrief)
        return {TransferWords::tr("%1 left").arg(left), QString()};
    //: %1 a duration, %2 "3 active, 12 waiting"
    return {TransferWords::tr("%1 left · %2").arg(left, counts), counts, QString()};
}

QString restOf(const transfer::DownloadManager &downloads, qint64 doneToday, const QDateTime &now)
{
    const transfer::QueueProgress progress = downloads.progress();
    if (progress.active == 0)
        for (const transfer::QueueBlock &block : downloads.blocks())
            return wordsOf(block, now);
    if (progress.active + progress.waiting > 0)
        return {};
    if (progress.paused > 0)
        return TransferWords::tr("Paused by you.");
    return doneToday == 0 ? TransferWords::tr("Nothing to fetch.")
                          : TransferWords::tr("Nothing to fetch. %Ln series done today.", nullptr, int(doneToday));
}

} // namespace tcia::desktop
