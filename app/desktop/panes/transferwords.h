// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

namespace tcia::desktop {

//! What the queue does, for a line that also shows rate and percentage; shorter texts follow longer ones, the last is
//! empty. With `isBrief` (the drawer is open and shows the counts): the time left only.
QStringList activityOf(const transfer::QueueProgress &progress, bool isBrief);

//! Why waiting transfers do not start: "Paused: the disk is full. Goes on when 2.1 GB are free." `now`: UTC.
QString wordsOf(const transfer::QueueBlock &block, const QDateTime &now);

//! Why nothing moves, or that there is nothing to do; empty while transfers are active or about to start. `doneToday`:
//! series. `now`: UTC.
QString restOf(const transfer::DownloadManager &downloads, qint64 doneToday,
               const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace tcia::desktop
