// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "catalog/filter/facets.h"
#include "catalog/filter/localstatuscolumn.h"
#include "session/diskindex.h"
#include "session/transferstages.h"

#include <functional>

namespace tcia::session {

//! Which series the user already has, in the basket or on disk, and which are being downloaded: the only source for the
//! catalogue and the views. GUI thread.
class LocalStatusLookup : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    LocalStatusLookup(const basket::Basket &basket, const DiskIndex &disk, const TransferStages &transfers,
                      QObject *parent = nullptr);

    //! "On disk" takes precedence over "in basket".
    catalog::LocalStatus of(const QString &seriesUid) const;
    //! Whether only some of its files are on disk, which counts as not on disk.
    bool isPartly(const QString &seriesUid) const { return m_disk.isPartly(seriesUid); }
    bool isDamaged(const QString &seriesUid) const { return m_disk.isDamaged(seriesUid); } //!< the same
    //! What the download queue does with it.
    TransferStage transferOf(const QString &seriesUid) const { return m_transfers.of(seriesUid); }
    bool isEmpty() const { return m_basket.series().isEmpty() && m_disk.folders().isEmpty(); }
    //! Returns a function that builds the sets of all such series as of now. It is slow; run it on the pool.
    std::function<std::shared_ptr<const catalog::LocalSeries>()> sets() const;

    enum class Cause { Basket, Disk, Transfers };
Q_SIGNALS:
    void changed(tcia::session::LocalStatusLookup::Cause cause);

private:
    const basket::Basket &m_basket;
    const DiskIndex &m_disk;
    const TransferStages &m_transfers;
};

} // namespace tcia::session
