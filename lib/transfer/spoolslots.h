// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/spool.h"
#include "transfer/transferid.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace tcia::transfer {

//! What was fetched of a series, on its way or waiting to be staged.
struct SpooledSeries
{
    std::shared_ptr<Spool> spool {}; //!< once there is a plan
    int slot = -1;                   //!< of its spool files, see spoolPath()
    qint64 received = 0;

    //! Forgets what was fetched, before the slot is used by another series. A single file is written over by that.
    void dropSpool()
    {
        if (const auto dropped = std::exchange(spool, {}); dropped && dropped->count() > 1)
            dropped->clear();
    }
};

//! The spool files of a download folder: which are in use, and which hold objects that are kept for a paused transfer.
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

    void keep(TransferId id, const SpooledSeries &series) { m_resumable.insert(id, series); }
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
