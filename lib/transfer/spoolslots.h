// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/inflater.h"
#include "transfer/transferid.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace tcia::transfer {

//! An archive on its way or, once it arrived whole, waiting to be unpacked.
struct SpooledArchive
{
    std::optional<ZipFile> zip {}; //!< once it arrived whole
    int slot = -1; //!< of its spool file, see partPath()
    qint64 received = 0;
};

//! The spool files of a download folder: which are in use, and which hold an archive that is kept for a paused transfer.
class SpoolSlots
{
public:
    int take()
    {
        int slot = 0;
        while (m_taken.contains(slot))
            ++slot;
        m_taken.insert(slot);
        return slot;
    }
    void free(int slot) { m_taken.remove(slot); }

    void keep(TransferId id, const SpooledArchive &archive) { m_kept.insert(id, archive); }
    std::optional<SpooledArchive> takeKept(TransferId id)
    {
        const auto found = m_kept.constFind(id);
        return found == m_kept.cend() ? std::nullopt : std::optional(m_kept.take(id));
    }
    //! The next archive in its slot is written over it.
    void drop(TransferId id)
    {
        if (const auto kept = takeKept(id))
            free(kept->slot);
    }

private:
    QSet<int> m_taken;
    QHash<TransferId, SpooledArchive> m_kept;
};

} // namespace tcia::transfer
