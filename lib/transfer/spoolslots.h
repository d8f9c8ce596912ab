// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/spool.h"
#include "transfer/transferid.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace tcia::transfer {

//! The fetched objects of a series, while being fetched or waiting to be staged.
struct SpooledSeries
{
    std::shared_ptr<Spool> spool {}; //!< null without a plan
    int slot = -1;                   //!< slot of its spool files; see spoolPath()
    qint64 received = 0;

    //! Whether another attempt may go on with what arrived; not if all is there and failed together.
    bool isWorthRetrying(const Error &error) const
    {
        return spool && !spool->isComplete() && spool->isResumable() && isTransient(error.kind);
    }

    //! Whether one of several objects arrived.
    bool hasSomeOfSeveral() const { return spool && spool->count() > 1 && spool->arrived() > 0; }

    //! Drops the fetched objects before another series uses the slot. A single file is overwritten by it.
    void dropSpool()
    {
        if (const auto dropped = std::exchange(spool, {}); dropped && dropped->count() > 1)
            dropped->clear();
    }
};

//! The spool slots of a download folder: those in use, and those holding objects of a paused transfer.
class SpoolSlots
{
public:
    int take()
    {
        int slot = 0;
        while (m_used.contains(slot))
            ++slot;
        m_used.insert(slot);
        return slot;
    }
    void free(int slot) { m_used.remove(slot); }

    //! Takes over what arrived of a series, with its slot, for a later run. `received`: bytes.
    void keep(TransferId id, SpooledSeries &series, qint64 received)
    {
        series.received = received;
        m_resumable.insert(id, std::exchange(series, {}));
    }
    std::optional<SpooledSeries> takeResumable(TransferId id)
    {
        const auto found = m_resumable.constFind(id);
        return found == m_resumable.cend() ? std::nullopt : std::optional(m_resumable.take(id));
    }
    void drop(TransferId id)
    {
        if (auto resumable = takeResumable(id)) {
            resumable->dropSpool();
            free(resumable->slot);
        }
    }

private:
    QSet<int> m_used;
    QHash<TransferId, SpooledSeries> m_resumable;
};

} // namespace tcia::transfer
