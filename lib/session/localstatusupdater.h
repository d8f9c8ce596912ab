// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "session/localstatuslookup.h"

#include <QTimer>

namespace tcia::session {

//! Updates the local status that the catalogue filters and counts by, batching bursts of changes. The sets are built on
//! the pool from shared copies.
class LocalStatusUpdater : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    LocalStatusUpdater(catalog::Catalog &catalog, const LocalStatusLookup &status, QObject *parent = nullptr);

private:
    void scheduleUpdate(int ms);
    void gather();

    catalog::Catalog &m_catalog;
    const LocalStatusLookup &m_status;
    QTimer m_delayTimer;
    bool m_gathering = false;
    bool m_again = false; //!< something changed while the sets were being built
};

} // namespace tcia::session
