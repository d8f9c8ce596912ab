// SPDX-License-Identifier: Apache-2.0
// Applies the filter and newer tables.
#include "catalog/catalog.h"

#include "catalog/catalog_p.h"
#include "core/async.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace tcia::catalog {

void Catalog::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    d->evaluation.cancel(); // it uses an outdated filter
    evaluate();
}

void Catalog::setLocalSeries(const std::shared_ptr<const LocalSeries> &taken)
{
    d->localSeries = taken;
    evaluate();
}

void Catalog::evaluate()
{
    d->again = d->evaluating;
    if (d->again)
        return;
    d->evaluating = true;
    const auto work = std::make_shared<Evaluation>(Evaluation {.filter = m_filter,
                                                               .taken = d->localSeries,
                                                               .tables = {},
                                                               .vocabulary = d->vocabulary,
                                                               .counts = {},
                                                               .notFound = {}});
    const bool same = m_filter == d->applied && d->localSeries == d->appliedLocalSeries;
    for (const CatalogEntry &entry : m_entries) {
        if (const auto newer = d->incoming.constFind(entry.name); newer != d->incoming.cend())
            work->tables.push_back({entry.name, newer->table, nullptr, false});
        else if (entry.table)
            work->tables.push_back({entry.name, entry.table, entry.shown, same && !d->superseded.contains(entry.name)});
    }
    d->evaluation.setFuture(QtConcurrent::run([work](QPromise<std::shared_ptr<Evaluation>> &promise) {
        workOut(*work, [&promise] { return promise.isCanceled(); });
        promise.addResult(work);
    }));
}

void Catalog::takeEvaluation()
{
    d->evaluating = false;
    const auto future = d->evaluation.future();
    const std::optional<Error> thrown = thrownIn(future);
    const bool cancelled = thrown || future.isCanceled() || future.resultCount() == 0;
    if (!cancelled)
        land(*future.result());
    if (thrown)
        giveUpIncoming(*thrown);
    // Evaluate tables that arrived meanwhile.
    if ((cancelled && !thrown) || d->again)
        evaluate();
    tellSettled();
}

//! A failed evaluation, usually out of memory, would fail again.
void Catalog::giveUpIncoming(const Error &error)
{
    const QStringList names = d->incoming.keys();
    d->incoming.clear();
    for (const QString &name : names)
        fail(name, error);
    storeResult(failure(error));
}

bool Catalog::isSettled() const
{
    const auto isComing = [this](const CatalogEntry &entry) { return d->incoming.contains(entry.name); };
    return !m_openingStored && d->comparing == 0 && !d->evaluating && !d->again &&
           std::ranges::none_of(m_entries, isComing);
}

void Catalog::tellSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void Catalog::land(const Evaluation &done)
{
    const bool otherRows = !(d->applied == done.filter) || d->appliedLocalSeries != done.taken;
    d->applied = done.filter;
    if (otherRows)
        destroyOnPool(std::exchange(d->appliedLocalSeries, done.taken)); // may be the set of a large basket
    d->vocabulary = done.vocabulary;
    m_counts = done.counts;
    m_notFound = done.notFound;
    m_visible = {done.series, done.patients, done.images, done.bytes};
    QStringList changed;
    for (const Evaluation::Seen &seen : done.tables)
        if (const qsizetype at = entryOf(seen.name); at >= 0 && showTable(m_entries[size_t(at)], seen))
            changed << seen.name;
    for (CatalogEntry &entry : m_entries)
        entry.hidden =
            entry.shown ? entry.shown->series.empty() && !done.filter.isEmpty() : !mayMatch(entry.name, done.filter);
    // The whole state is updated before any signal is emitted.
    if (otherRows)
        Q_EMIT filtered();
    for (const QString &name : std::as_const(changed))
        if (const qsizetype at = entryOf(name); at >= 0)
            Q_EMIT entryChanged(at);
    Q_EMIT countsChanged();
}

//! True if the entry has a new table.
bool Catalog::showTable(CatalogEntry &entry, const Evaluation::Seen &seen)
{
    const bool known = entry.table == seen.table;
    const auto incoming = d->incoming.constFind(seen.name);
    if (!known && (incoming == d->incoming.cend() || incoming->table != seen.table)) {
        // Superseded by a newer table, which is evaluated next, or discarded: then the previous one stays.
        d->superseded.insert(seen.name);
        d->again = true;
        return false;
    }
    d->superseded.remove(seen.name);
    entry.shown = seen.shown;
    if (known)
        return false;
    entry.table = seen.table;
    if (incoming->from != Incoming::From::ServerInPart) {
        entry.fetched = incoming->fetched;
        // A table from disk does not finish the pending request.
        entry.refreshing = incoming->from == Incoming::From::Disk && entry.isBusy();
        entry.state = CatalogEntry::State::Loaded;
        if (incoming->from == Incoming::From::Server) {
            entry.error = incoming->gap;
            ++entry.answers;
        }
    }
    d->incoming.erase(incoming);
    return true;
}

} // namespace tcia::catalog
