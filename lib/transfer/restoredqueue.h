// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/journal.h"
#include "transfer/transferlist.h"
#include "transfer/transferservers.h"

#include <QSet>

#include <vector>

namespace tcia::transfer {

//! The stored queue of the previous session, appended to the current one.
struct RestoredQueue
{
    std::vector<QueueItem> items;
    QList<archive::Server>
        servers;              //!< as the journal names them; those that are not spoken to before they are provided
    QSet<QString> finishedIn; //!< folders that some of the series were finished in
};

//! Makes transfers of what a journal holds; their servers get numbers.
RestoredQueue restoredQueue(const Journal::Content &content, TransferServers &servers);

//! What the journal is to hold of a transfer.
JournalEntry journalEntry(const QueueItem &item, const TransferServers &servers);

} // namespace tcia::transfer
