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
            .available = available < 0 ? available : qMax<qint64>(0, available - use.reserved),
            .running = use.running};
}

} // namespace

SlotPlan slotPlan(const QueueParts &parts, const RunningDownloads &running)
{
    const RunningDownloads::SlotUse use = running.slotUse();
    SlotPlan plan;
    int together = 0; // of servers with waiting or running transfers
    for (int i = 0; i < parts.servers.count(); ++i) {
        const TransferServer &server = parts.servers[i];
        const RunningDownloads::SlotUse ofServer = running.slotUse(i);
        plan.servers.push_back({.health = server.archive ? &server.health : nullptr,
                                .fetching = ofServer.fetching,
                                .allowed = server.concurrency.allowed(ofServer.slow)});
        together += parts.queue.sums().wanted(i) > 0 ? plan.servers.back().allowed : 0;
    }
    plan.all = {.fetching = use.fetching,
                .unpacking = use.unpacking,
                .allowed = qMin(together, AdaptiveConcurrency::withLent(parts.servers.limit(), use.slow) + use.silent)};
    return plan;
}

ScheduleInput scheduleInput(const QueueParts &parts, const RunningDownloads &running,
                            const std::function<bool(TransferId)> &isStored)
{
    SlotPlan plan = slotPlan(parts, running);
    ScheduleInput input;
    input.now = parts.workers.now();
    input.slotsInUse = plan.all;
    input.servers = std::move(plan.servers);
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
