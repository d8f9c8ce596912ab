// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "basket/basketstore.h"

#include <QTimer>

namespace tcia::session {

//! Stores a basket on disk: brings back what was in it, and saves every change within a fraction of a second, so that a crash loses
//! nothing. What another program did to it is taken over with the next save. A basket that cannot be read is reported once and read
//! again at intervals; until then nothing is written over it.
class BasketAutosave : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    BasketAutosave(basket::Basket &basket, basket::BasketStore &store, QObject *parent = nullptr, int askAgainMs = 5'000);
    ~BasketAutosave() override; //!< saves what is not saved yet

    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();
    void failed(const tcia::Error &error);

private:
    void load();
    void saveSoon();
    void takeOver(const Result<QList<Series>> &kept);
    void save();
    void takeOver(const basket::OtherChanges &others);
    void tellRepair();

    basket::Basket &m_basket;
    basket::BasketStore &m_store;
    QTimer m_soon;
    QTimer m_askAgain;
    bool m_told = false;     //!< that it cannot be read
    bool m_saving = false;   //!< one at a time, or they would pile up where the disk is slow
    bool m_changed = false;  //!< since that began
    bool m_answered = false; //!< the disk has said what it keeps
    bool m_loaded = false;   //!< and that is in the basket
};

} // namespace tcia::session
