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
    if (m_soon.isActive())
        m_store.save(m_basket.name(), m_basket.series()); // the store finishes what it was given before it goes
}

void BasketKeeper::takeOver(const Result<QList<Series>> &kept)
{
    // Something may have been added before the disk answered: it comes after what was there.
    const QList<Series> early = m_basket.series();
    if (kept) {
        m_basket.setAll(*kept);
        m_basket.add(early);
    }
    m_loaded = true;
    if (!early.isEmpty())
        m_soon.start();
    Q_EMIT loaded();
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
