// SPDX-License-Identifier: Apache-2.0
#include "session/basketautosave.h"

#include "core/async.h"

#include <utility>

namespace tcia::session {

namespace {
constexpr int saveAfterMs = 150; // batches the burst of changes of a shared list
}

BasketAutosave::BasketAutosave(basket::Basket &basket, basket::BasketStore &store, QObject *parent, int retryMs)
    : QObject(parent), m_basket(basket), m_store(store)
{
    m_delayTimer.setSingleShot(true);
    m_delayTimer.setInterval(saveAfterMs);
    connect(&m_delayTimer, &QTimer::timeout, this, &BasketAutosave::save);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryMs);
    connect(&m_retryTimer, &QTimer::timeout, this, &BasketAutosave::load);
    connect(&m_basket, &basket::Basket::changed, this, [this] {
        if (m_loaded)
            saveSoon();
    });
    load();
}

BasketAutosave::~BasketAutosave()
{
    // The store's destructor finishes pending writes. settled() includes the changes being merged.
    if (m_merging)
        m_store.confirmMerged(m_basket.name());
    if (m_isRead && (m_delayTimer.isActive() || m_changed || m_basket.isBusy()))
        m_store.saveDeferred(m_basket.name(), m_basket.settled());
    else if (!m_isRead && (m_basket.isBusy() || !m_basket.series().isEmpty()))
        m_store.mergeDeferred(m_basket.name(), m_basket.settled());
}

void BasketAutosave::load()
{
    onFinished(m_store.load(m_basket.name()), this,
               [this](const Result<QList<Series>> &stored) { applyStored(stored); });
}

void BasketAutosave::saveSoon()
{
    if (m_saving)
        m_changed = true;
    else if (!m_delayTimer.isActive())
        m_delayTimer.start();
}

void BasketAutosave::applyStored(const Result<QList<Series>> &stored)
{
    reportRepair();
    if (!stored) {
        m_retryTimer.start();
        if (!std::exchange(m_isErrorReported, true))
            Q_EMIT failed(stored.error());
        return;
    }
    m_isRead = true;
    const bool early =
        m_basket.isBusy() || !m_basket.series().isEmpty(); // series were added before the stored basket was read
    onFinished(m_basket.restore(*stored), this, [this, early](const Result<basket::EditOutcome> &done) {
        m_isRead = m_loaded = done.has_value(); // the stored basket must not be overwritten by one without it
        if (!m_loaded)
            return;
        if (early)
            saveSoon();
        Q_EMIT loaded();
    });
}

void BasketAutosave::save()
{
    m_saving = true;
    onFinished(m_store.save(m_basket.name(), m_basket.series()), this,
               [this](const Result<basket::OtherChanges> &saved) {
                   if (saved && !saved->isNone())
                       return merge(*saved);
                   finishSave();
                   if (!saved)
                       Q_EMIT failed(saved.error());
               });
}

void BasketAutosave::merge(const basket::OtherChanges &others)
{
    m_merging = true;
    const auto added = m_basket.add(others.added, basket::Basket::Origin::Program);
    onFinished(m_basket.remove(others.removed, basket::Basket::Origin::Program), this,
               [this, added](const Result<basket::EditOutcome> &removed) {
                   m_merging = false;
                   if (removed && added.resultCount() > 0 &&
                       added.result()) // edits run in order: the first is done too
                       m_store.confirmMerged(m_basket.name());
                   finishSave();
               });
}

void BasketAutosave::finishSave()
{
    m_saving = false;
    if (std::exchange(m_changed, false))
        m_delayTimer.start();
}

void BasketAutosave::reportRepair()
{
    if (const QString note = m_store.takeRepairNote(); !note.isEmpty())
        Q_EMIT failed({.kind = Error::Kind::Database, .detail = note, .context = {.name = tr("the basket")}});
}

} // namespace tcia::session
