// SPDX-License-Identifier: Apache-2.0
// Requests of the catalogue for the content of its collections.
#include "catalog/catalog.h"

#include "catalog/catalog_p.h"
#include "catalog/collectionfetch.h"
#include "core/async.h"

#include <QtConcurrentRun>

namespace tcia::catalog {

namespace {

//! Number of collections requested at a time: each takes three requests, and others need connections too.
constexpr int atOnce = 2;

} // namespace

void Catalog::load(qsizetype entry)
{
    const CatalogEntry &wanted = m_entries[size_t(entry)];
    if (d->background.contains(wanted.name) || !wanted.asked || wanted.error)
        refresh(entry);
}

void Catalog::refresh()
{
    askCollections();
    for (qsizetype entry = 0; entry < qsizetype(m_entries.size()); ++entry)
        if (const CatalogEntry &one = m_entries[size_t(entry)]; one.table || one.state == CatalogEntry::State::Failed)
            refresh(entry);
}

void Catalog::refresh(qsizetype entry, Urgency urgency)
{
    CatalogEntry &wanted = m_entries[size_t(entry)];
    if (urgency == Urgency::Now && d->background.removeOne(wanted.name)) {
        d->waiting << wanted.name; // promoted from the background: the user waits for it now
        return askNext();
    }
    if (wanted.isBusy())
        return;
    wanted.asked = true;
    wanted.error.reset();
    if (wanted.table)
        wanted.refreshing = true;
    else
        wanted.state = CatalogEntry::State::Loading;
    (urgency == Urgency::Now ? d->waiting : d->background) << wanted.name;
    Q_EMIT entryStateChanged(entry);
    askNext();
}

void Catalog::giveUpWaiting()
{
    const QStringList names = std::exchange(d->background, {});
    for (const QString &name : names)
        fail(name, {.kind = Error::Kind::Cancelled, .detail = {}, .context = {.collection = name}});
}

void Catalog::askNext()
{
    if (m_openingStored) // gaps in the answer are filled from the stored table
        return;
    while (d->underWay < atOnce && !(d->waiting.isEmpty() && d->background.isEmpty())) {
        const QString name = d->waiting.isEmpty() ? d->background.takeFirst() : d->waiting.takeFirst();
        if (entryOf(name) >= 0)
            ask(name);
    }
}

void Catalog::ask(const QString &name)
{
    ++d->underWay;
    const CatalogEntry &asked = m_entries[size_t(entryOf(name))];
    const auto known = asked.isWhole() ? asked.table : nullptr;
    const bool early = !asked.table; // otherwise the older table is shown until the new one is complete
    auto *watcher = new QFutureWatcher<CollectionFetch::Progress>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, watcher, name](int at) {
        const CollectionFetch::Progress progress = watcher->resultAt(at);
        if (progress.whole)
            take(name, progress.table, progress.error);
        else if (progress.error)
            fail(name, *progress.error);
        else if (const qsizetype entry = entryOf(name);
                 entry >= 0 && m_entries[size_t(entry)].state == CatalogEntry::State::Loading) {
            d->incoming.insert(name, {progress.table, QDateTime(), Incoming::From::ServerInPart, {}});
            evaluate();
        }
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        const int results = watcher->future().resultCount();
        const CollectionFetch::Progress last =
            results > 0 ? watcher->resultAt(results - 1) : CollectionFetch::Progress();
        if (!last.whole && !last.error) // the fetch has ended without an answer
            fail(name, {.kind = Error::Kind::Cancelled, .detail = {}, .context = {.collection = name}});
        --d->underWay;
        askNext();
    });
    watcher->setFuture(CollectionFetch(d->archive, name, known, early).progress());
}

//! `gap`: why part of the answer is missing.
void Catalog::take(const QString &name, const std::shared_ptr<const SeriesTable> &table,
                   const std::optional<Error> &gap)
{
    const qsizetype at = entryOf(name);
    if (at < 0)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    onFinished(d->store.save(d->server, table, now), this, [this](const Result<void> &done) { storeResult(done); });
    compare(name, table);
    if (table->unusable().isAny())
        Q_EMIT foundUnusable(name, table->unusable());
    d->incoming.insert(name, {table, now, Incoming::From::Server, gap});
    evaluate();
}

//! Changes since the previous answer are computed on the pool.
void Catalog::compare(const QString &name, const std::shared_ptr<const SeriesTable> &now)
{
    const CatalogEntry &entry = m_entries[size_t(entryOf(name))];
    if (!entry.table || !entry.isWhole())
        return;
    record(name, QtConcurrent::run([before = entry.table, now]() -> Result<QList<SeriesChange>> {
               return changesBetween(*before, *now, QDateTime::currentDateTimeUtc());
           }));
}

//! Stores changes of a collection, which may be gone, in the history.
void Catalog::record(const QString &name, const QFuture<Result<QList<SeriesChange>>> &changes)
{
    ++d->comparing;
    onFinished(changes, this, [this, name](const Result<QList<SeriesChange>> &found) {
        if (!found)
            storeResult(failure(found.error()));
        else if (!found->isEmpty())
            onFinished(d->store.history().save(d->server, *found), this,
                       [this, name, found = *found](const Result<void> &done) {
                           storeResult(done);
                           Q_EMIT contentChanged(name, found);
                       });
        --d->comparing;
        tellSettled();
    });
}

void Catalog::fail(const QString &name, const Error &error)
{
    const qsizetype at = entryOf(name);
    if (at < 0)
        return;
    CatalogEntry &entry = m_entries[size_t(at)];
    const bool cancelled = error.kind == Error::Kind::Cancelled;
    const bool inPart = entry.state == CatalogEntry::State::Loading && entry.table;
    entry.refreshing = false;
    entry.asked = !cancelled;
    entry.error = cancelled ? std::optional<Error>() : error;
    if (const auto waiting = d->incoming.constFind(name);
        waiting != d->incoming.cend() && waiting->from == Incoming::From::ServerInPart)
        d->incoming.erase(waiting);
    if (entry.state == CatalogEntry::State::Loading) { // the partial answer is discarded
        entry.table.reset();
        entry.shown.reset();
        entry.state = cancelled ? CatalogEntry::State::Unloaded : CatalogEntry::State::Failed;
    }
    if (inPart)
        Q_EMIT entryChanged(at);
    else
        Q_EMIT entryStateChanged(at);
    if (inPart)
        evaluate();
}

} // namespace tcia::catalog
