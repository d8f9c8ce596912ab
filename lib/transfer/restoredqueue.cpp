// SPDX-License-Identifier: Apache-2.0
#include "transfer/restoredqueue.h"

namespace tcia::transfer {

RestoredQueue restoredQueue(const Journal::Content &content, TransferServers &servers)
{
    RestoredQueue queue;
    queue.items.reserve(size_t(content.rows.size()));
    for (const JournalEntry &row : content.rows) {
        bool isNew = false;
        QueueItem &item = queue.items.emplace_back();
        item.transfer = row.transfer;
        item.transfer.id = {row.key};
        item.place = row.place;
        item.server = servers.numberOfRecorded(row.server, isNew);
        if (isNew)
            queue.servers << row.server;
        if (row.transfer.state == State::Done || row.transfer.state == State::Present)
            queue.finishedIn.insert(row.transfer.target.root);
    }
    return queue;
}

JournalEntry journalEntry(const QueueItem &item, const TransferServers &servers)
{
    return {.key = item.transfer.id.value,
            .place = item.place,
            .server = servers[item.server].recorded,
            .transfer = item.transfer};
}

} // namespace tcia::transfer
