// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "catalog/catalog.h"
#include "session/diskindex.h"

#include <QTimer>

namespace tcia::session {

//! Tells the catalogue what is in the basket and on this disk, a burst of changes at once. The sets are made on the pool, from
//! shared copies.
class LocalStatusUpdater : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    LocalStatusUpdater(catalog::Catalog &catalog, const basket::Basket &basket, const DiskIndex &disk, QObject *parent = nullptr);

private:
    void within(int ms);
    void gather();

    catalog::Catalog &m_catalog;
    const basket::Basket &m_basket;
    const DiskIndex &m_disk;
    QTimer m_soon;
    bool m_gathering = false;
    bool m_again = false; //!< something has changed while it gathered
};

} // namespace tcia::session
