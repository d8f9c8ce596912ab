// SPDX-License-Identifier: Apache-2.0
// How the catalogue follows its filter and its newer tables.
#include "catalog/catalog.h"

#include "catalog/catalog_p.h"
#include "core/async.h"

#include <QtConcurrentRun>

namespace tcia::catalog {

void Catalog::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    evaluate();
}

void Catalog::evaluate()
{
    if (d->evaluating) {
        d->again = true;
        return;
    }
    d->evaluating = true;
    d->again = false;
    Evaluation work {.filter = m_filter, .tables = {}, .counts = {}};
    for (const Entry &entry : m_entries) {
        const auto newer = d->pending.value(entry.name).table;
        const bool fresh = !newer && m_filter == d->applied;
        if (newer || entry.table)
            work.tables.push_back({entry.name, newer ? newer : entry.table, fresh ? entry.shown : nullptr});
    }
    const auto done = QtConcurrent::run([work = std::move(work)]() mutable {
        workOut(work);
        return work;
    });
    whenDone(done, this, [this](const Evaluation &found) {
        d->evaluating = false;
        // Seen through a filter that is no longer wanted: dropped. A table that came meanwhile gets its turn after this one.
        if (found.filter == m_filter)
            land(found);
        if (d->again || !(found.filter == m_filter))
            evaluate();
    });
}

void Catalog::land(const Evaluation &done)
{
    const bool otherFilter = !(d->applied == done.filter);
    d->applied = done.filter;
    m_counts = done.counts;
    m_visible = {done.series, done.patients, done.images, done.bytes};
    QStringList changed;
    for (const Evaluation::Seen &seen : done.tables)
        if (const qsizetype at = entryOf(seen.name); at >= 0 && showTable(m_entries[size_t(at)], seen))
            changed << seen.name;
    for (Entry &entry : m_entries)
        entry.hidden = entry.shown ? entry.shown->series.empty() && !done.filter.isEmpty() : !mayMatch(entry.name, done.filter);
    // Everything is in its new place before anybody is told.
    if (otherFilter)
        Q_EMIT filtered();
    for (const QString &name : std::as_const(changed))
        if (const qsizetype at = entryOf(name); at >= 0)
            Q_EMIT entryChanged(at);
    Q_EMIT countsChanged();
}

bool Catalog::showTable(Entry &entry, const Evaluation::Seen &seen)
{
    const bool known = entry.table == seen.table;
    const auto pending = d->pending.constFind(seen.name);
    if (!known && (pending == d->pending.cend() || pending->table != seen.table))
        return false; // overtaken by a newer one, which is looked at next
    entry.shown = seen.shown;
    if (known)
        return false;
    entry.table = seen.table;
    entry.fetched = pending->fetched;
    // What came from disk does not end the question that is under way.
    entry.refreshing = !pending->fromServer && (entry.refreshing || entry.state == Entry::State::Loading);
    entry.state = Entry::State::Loaded;
    if (pending->fromServer)
        entry.error.reset();
    d->pending.erase(pending);
    return true;
}

} // namespace tcia::catalog
