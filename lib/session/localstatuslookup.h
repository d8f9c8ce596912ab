// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "catalog/filter/facets.h"
#include "catalog/filter/localstatuscolumn.h"
#include "session/diskindex.h"

#include <functional>

namespace tcia::session {

//! Which series the user already has, in the basket or on disk: the only source for the catalogue and the tree. GUI
//! thread.
class LocalStatusLookup : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    LocalStatusLookup(const basket::Basket &basket, const DiskIndex &disk, QObject *parent = nullptr);

    //! "On disk" takes precedence over "in basket".
    catalog::LocalStatus of(const QString &seriesUid) const;
    bool isEmpty() const { return m_basket.series().isEmpty() && m_disk.folders().isEmpty(); }
    //! Returns a function that builds the sets of all such series as of now. It is slow; run it on the pool.
    std::function<std::shared_ptr<const catalog::LocalSeries>()> sets() const;

    enum class Cause { Basket, Disk };
Q_SIGNALS:
    void changed(tcia::session::LocalStatusLookup::Cause cause);

private:
    const basket::Basket &m_basket;
    const DiskIndex &m_disk;
};

} // namespace tcia::session
