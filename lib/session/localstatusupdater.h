// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "catalog/catalog.h"
#include "session/diskindex.h"

#include <QTimer>

namespace tcia::session {

//! Updates the catalogue's local status from basket and disk, batching bursts of changes. The sets are built on the
//! pool from shared copies.
class LocalStatusUpdater : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    LocalStatusUpdater(catalog::Catalog &catalog, const basket::Basket &basket, const DiskIndex &disk,
                       QObject *parent = nullptr);

private:
    void within(int ms);
    void gather();

    catalog::Catalog &m_catalog;
    const basket::Basket &m_basket;
    const DiskIndex &m_disk;
    QTimer m_soon;
    bool m_gathering = false;
    bool m_again = false; //!< something changed while the sets were being built
};

} // namespace tcia::session
