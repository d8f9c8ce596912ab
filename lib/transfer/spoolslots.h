// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/stagingpaths.h"
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

    //! Drops the fetched objects before another series uses the slot; with `keepsKept` but those that outlive the
    //! process. A single file is overwritten by that series.
    void dropSpool(bool keepsKept)
    {
        if (const auto dropped = std::exchange(spool, {}); dropped && (dropped->count() > 1 || dropped->hasKept()))
            dropped->clear(keepsKept);
    }
};

//! The spool slots of a download folder: those in use, and those holding objects of a paused transfer.
class SpoolSlots
{
public:
    int take() //!< the lowest free one
    {
        int slot = 0;
        while (m_used.contains(slot))
            ++slot;
        m_used.insert(slot);
        return slot;
    }
    void free(int slot) { m_used.remove(slot); }

    //! Gives a series a slot and a spool, unless it has them, and the spool its plan.
    void prepare(SpooledSeries &series, const QString &root, const QString &seriesUid, const archive::FetchPlan &plan)
    {
        if (series.slot < 0)
            series.slot = take();
        if (!series.spool)
            series.spool =
                std::make_shared<Spool>(root, storage::spoolPath(series.slot), storage::objectsFolder(seriesUid));
        series.spool->setPlan(plan);
    }

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
    //! But for objects that outlive the process: those go with the request, see RequestLog::drop().
    void drop(TransferId id)
    {
        if (auto resumable = takeResumable(id)) {
            resumable->dropSpool(true);
            free(resumable->slot);
        }
    }

private:
    QSet<int> m_used;
    QHash<TransferId, SpooledSeries> m_resumable;
};

} // namespace tcia::transfer
