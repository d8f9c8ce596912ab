// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "basket/basketstore.h"

#include <QTimer>

namespace tcia::session {

//! Persists one stored basket while it is open: restores it and saves every change within a fraction of a second, so
//! that a crash loses nothing. Changes by other processes are merged with the next save. An unreadable basket is
//! reported once and retried at intervals; it is never overwritten meanwhile.
class BasketAutosave : public QObject
{
    Q_OBJECT
public:
    //! Restores the basket of `basket`'s id, which is empty. Both must outlive it.
    BasketAutosave(basket::Basket &basket, basket::BasketStore &store, QObject *parent = nullptr, int retryMs = 5'000);
    //! Opens the stored basket `id` in `basket` in place of another. `known` returns its content when it was closed in
    //! this session; null: it is read.
    BasketAutosave(basket::Basket &basket, basket::BasketStore &store, const QString &id,
                   const std::function<basket::Snapshot()> &known);
    ~BasketAutosave() override; //!< closes it

    //! Saves pending changes. Call it before another basket is opened; later changes are not saved.
    QFuture<Result<basket::OtherChanges>> close();

    bool isLoaded() const { return m_loaded; }
    //! The basket's content, with its pending edits, is what is stored, with the changes made here.
    bool isRead() const { return m_isRead; }

Q_SIGNALS:
    void loaded();
    void saved();
    void failed(const tcia::Error &error);

private:
    void connectBasket(int retryMs);
    void load();
    void saveSoon();
    void applyStored(const Result<QList<Series>> &stored);
    void save();
    void merge(const basket::OtherChanges &others);
    void finishSave();
    void reportRepair();

    basket::Basket &m_basket;
    basket::BasketStore &m_store;
    const QString m_id;
    QTimer m_delayTimer;
    QTimer m_retryTimer;
    bool m_isErrorReported = false; //!< the read error was reported
    bool m_saving = false;    //!< until its changes by others are merged: one save at a time, each based on the last
    bool m_merging = false;   //!< changes by others
    bool m_changed = false;   //!< since the current save began
    bool m_isUnsaved = false; //!< the last save failed
    bool m_isRead = false;    //!< the stored basket has been read
    bool m_loaded = false;    //!< the basket has been restored from it
    bool m_isClosed = false;
};

} // namespace tcia::session
