// SPDX-License-Identifier: Apache-2.0
#include "session/basketautosave.h"

#include "core/async.h"

#include <utility>

namespace tcia::session {

namespace {
constexpr int saveAfterMs = 150; // batches the burst of changes of a shared list
constexpr int defaultRetryMs = 5'000;
} // namespace

BasketAutosave::BasketAutosave(basket::Basket &basket, basket::BasketStore &store, QObject *parent, int retryMs)
    : QObject(parent), m_basket(basket), m_store(store), m_id(basket.id())
{
    connectBasket(retryMs);
    load();
}

BasketAutosave::BasketAutosave(basket::Basket &basket, basket::BasketStore &store, const QString &id,
                               const std::function<basket::Snapshot()> &known)
    : m_basket(basket), m_store(store), m_id(id), m_isRead(known != nullptr)
{
    connectBasket(defaultRetryMs);
    const auto empty = [] { return std::make_shared<const basket::BasketContent>(); };
    onFinished(m_basket.replace(id, known ? known : empty), this, [this](const Result<basket::EditOutcome> &shown) {
        if (!shown) {
            m_isRead = false;
            Q_EMIT failed(shown.error());
        }
        if (!m_isRead)
            return load();
        m_loaded = true;
        saveSoon(); // merges what other processes changed
        Q_EMIT loaded();
    });
}

void BasketAutosave::connectBasket(int retryMs)
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
}

BasketAutosave::~BasketAutosave() { close(); } // the store's destructor finishes pending writes

QFuture<Result<basket::OtherChanges>> BasketAutosave::close()
{
    const auto nothing = [] { return QtFuture::makeReadyFuture(Result<basket::OtherChanges>(basket::OtherChanges())); };
    if (std::exchange(m_isClosed, true))
        return nothing();
    if (m_merging) // settled() includes the changes being merged
        m_store.confirmMerged(m_id);
    if (m_isRead && (m_delayTimer.isActive() || m_changed || m_saving || m_isUnsaved || m_basket.isBusy()))
        return m_store.saveDeferred(m_id, m_basket.settled());
    if (!m_isRead && (m_basket.isBusy() || !m_basket.series().isEmpty()))
        return m_store.mergeDeferred(m_id, m_basket.settled());
    return nothing();
}

void BasketAutosave::load()
{
    onFinished(m_store.load(m_id), this, [this](const Result<QList<Series>> &stored) { applyStored(stored); });
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
    onFinished(m_store.save(m_id, m_basket.series()), this, [this](const Result<basket::OtherChanges> &saved) {
        if (saved && !saved->isNone())
            return merge(*saved);
        finishSave();
        m_isUnsaved = !saved;
        if (!saved)
            return Q_EMIT failed(saved.error());
        Q_EMIT this->saved();
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
                       m_store.confirmMerged(m_id);
                   finishSave();
                   Q_EMIT saved();
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
