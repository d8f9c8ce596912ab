// SPDX-License-Identifier: Apache-2.0
#include "desktop/basketkeeper.h"

#include "core/async.h"

namespace tcia::desktop {

namespace {
constexpr int saveAfterMs = 150; // a shared list arrives as a burst of changes; one save is enough
}

BasketKeeper::BasketKeeper(basket::Basket &basket, basket::BasketStore &store, QObject *parent)
    : QObject(parent), m_basket(basket), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(saveAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &BasketKeeper::save);
    connect(&m_basket, &basket::Basket::changed, this, [this] {
        if (m_loaded && !m_soon.isActive())
            m_soon.start();
    });
    whenDone(m_store.load(m_basket.name()), this, [this](const Result<QList<Series>> &kept) { takeOver(kept); });
}

BasketKeeper::~BasketKeeper()
{
    if (m_soon.isActive() || (m_answered && m_basket.isBusy())) // the store finishes what it was given before it goes
        m_store.saveMade(m_basket.name(), m_basket.settled());
}

void BasketKeeper::takeOver(const Result<QList<Series>> &kept)
{
    m_answered = true;
    const bool early = m_basket.isBusy() || !m_basket.series().isEmpty(); // something was added before the disk answered
    whenDone(m_basket.restore(kept.value_or(QList<Series>())), this, [this, early](const Result<basket::Outcome> &done) {
        m_answered = m_loaded = done.has_value(); // what is kept must not be lost to a basket without it
        if (!m_loaded)
            return;
        if (early)
            m_soon.start();
        Q_EMIT loaded();
    });
    if (!kept)
        Q_EMIT failed(kept.error());
}

void BasketKeeper::save()
{
    whenDone(m_store.save(m_basket.name(), m_basket.series()), this, [this](const Result<void> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
}

} // namespace tcia::desktop
