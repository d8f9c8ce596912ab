// SPDX-License-Identifier: Apache-2.0
#include "transfer/heldtransfers.h"

namespace tcia::transfer {

void countHeld(QueueProgress &progress, const QueueSums &sums, const TransferServers &servers,
               const DownloadFolders &folders, qint64 nowMs)
{
    using Health = archive::ServerHealth;
    for (int i = 0; i < servers.count(); ++i) {
        const Health &health = servers[i].health;
        const bool isFailing = health.state() == Health::State::Failing;
        if (isFailing || (health.state() == Health::State::Busy && health.retryAt() > nowMs))
            progress.heldWaiting += sums.wanted(i) - sums.running(i);
        if (isFailing)
            progress.heldActive += sums.running(i);
    }
    for (const QString &root : folders.roots())
        if (!folders.find(root)->guard().mayStart())
            progress.heldWaiting += sums.waiting(root);
    progress.heldWaiting = qMin(progress.heldWaiting, progress.waiting);
}

} // namespace tcia::transfer
