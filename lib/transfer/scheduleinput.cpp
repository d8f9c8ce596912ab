// SPDX-License-Identifier: Apache-2.0
#include "transfer/scheduleinput.h"

namespace tcia::transfer {

namespace {

Candidate candidateOf(const QueueItem &item, qint64 need, bool isStored)
{
    const Transfer &transfer = item.transfer;
    return {.id = transfer.id,
            .seriesUid = transfer.series.seriesUid,
            .server = item.server,
            .root = transfer.target.root,
            .notBefore = item.notBefore,
            .need = need,
            .isReady = !item.isBusy && isStored,
            .hasFailed = transfer.failures > 0};
}

FolderState stateOf(const DownloadFolder &folder, const RunningDownloads::FolderUse &use)
{
    const bool isBlocked = !folder.guard().mayStart();
    const qint64 available = folder.guard().available();
    return {.isOpen = folder.phase() == DownloadFolder::Phase::Open,
            .mayOpen = folder.phase() == DownloadFolder::Phase::Closed && !isBlocked,
            .isBlocked = isBlocked,
            .available = available < 0 ? available : qMax<qint64>(0, available - use.promised),
            .running = use.running};
}

} // namespace

ScheduleInput scheduleInput(const QueueParts &parts, const RunningDownloads &running, int allowed,
                            const std::function<bool(TransferId)> &isStored)
{
    const RunningDownloads::SlotUse use = running.slotUse();
    ScheduleInput input;
    input.now = parts.workers.now();
    input.slotsInUse = {.fetching = use.fetching, .unpacking = use.unpacking, .allowed = allowed};
    for (int i = 0; i < parts.servers.count(); ++i)
        input.servers.push_back(parts.servers[i].archive ? &parts.servers[i].health : nullptr);
    input.folder = [parts, &running](const QString &root) {
        const DownloadFolder *folder = parts.folders.find(root);
        return folder ? stateOf(*folder, running.useOf(root)) : FolderState();
    };
    input.waiting = [parts, isStored](const std::function<bool(const Candidate &)> &visit) {
        parts.queue.visitWaiting([&](const QueueItem &item) {
            return visit(candidateOf(item, parts.meter.spaceFor(item.transfer), isStored(item.transfer.id)));
        });
    };
    return input;
}

} // namespace tcia::transfer
