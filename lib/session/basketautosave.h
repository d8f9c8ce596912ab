// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "basket/basketstore.h"

#include <QTimer>

namespace tcia::session {

//! Persists a basket: restores it and saves every change within a fraction of a second, so that a crash loses nothing.
//! Changes by other processes are merged with the next save. An unreadable basket is reported once and retried at
//! intervals; it is never overwritten meanwhile.
class BasketAutosave : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    BasketAutosave(basket::Basket &basket, basket::BasketStore &store, QObject *parent = nullptr, int retryMs = 5'000);
    ~BasketAutosave() override; //!< saves pending changes

    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();
    void failed(const tcia::Error &error);

private:
    void load();
    void saveSoon();
    void applyStored(const Result<QList<Series>> &stored);
    void save();
    void merge(const basket::OtherChanges &others);
    void finishSave();
    void reportRepair();

    basket::Basket &m_basket;
    basket::BasketStore &m_store;
    QTimer m_delayTimer;
    QTimer m_retryTimer;
    bool m_isErrorReported = false; //!< the read error was reported
    bool m_saving = false;  //!< until its changes by others are merged: one save at a time, each based on the last
    bool m_merging = false; //!< changes by others
    bool m_changed = false; //!< since the current save began
    bool m_isRead = false;  //!< the stored basket has been read
    bool m_loaded = false;  //!< the basket has been restored from it
};

} // namespace tcia::session
