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
    QList<archive::Server> servers; //!< as named by the journal, if they need provide() before their first request
    QSet<QString> finishedIn;       //!< folders with finished series
};

//! Converts a journal's content to transfers; assigns numbers to their servers.
RestoredQueue restoredQueue(const Journal::Content &content, TransferServers &servers);

//! The journal entry of a transfer.
JournalEntry journalEntry(const QueueItem &item, const TransferServers &servers);

} // namespace tcia::transfer
