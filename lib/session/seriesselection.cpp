// SPDX-License-Identifier: Apache-2.0
#include "session/seriesselection.h"

#include <utility>

namespace tcia::session {

using catalog::CatalogEntry;

SeriesSelection::SeriesSelection(catalog::Catalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog)
{
    connect(&catalog, &catalog::Catalog::entryChanged, this, [this](qsizetype entry) {
        followTable(m_catalog.entries()[size_t(entry)]);
        Q_EMIT changed();
    });
    connect(&catalog, &catalog::Catalog::entryStateChanged, this, [this](qsizetype index) {
        const CatalogEntry &entry = m_catalog.entries()[size_t(index)];
        if (entry.state == CatalogEntry::State::Failed)
            m_awaited.remove(entry.name);
    });
    connect(&catalog, &catalog::Catalog::entriesReset, this, &SeriesSelection::countAll);
    connect(&catalog, &catalog::Catalog::filtered, this, &SeriesSelection::countAll);
}

const CatalogEntry *SeriesSelection::loaded(const QString &collection) const
{
    const qsizetype at = m_catalog.entryOf(collection);
    const CatalogEntry *entry = at < 0 ? nullptr : &m_catalog.entries()[size_t(at)];
    return entry && entry->table && entry->shown ? entry : nullptr;
}

SeriesSelection::Part &SeriesSelection::partOf(const CatalogEntry &entry)
{
    Part &part = m_parts[entry.name];
    if (!part.table)
        part = {entry.table, Bitmap(entry.table->size())};
    return part;
}

void SeriesSelection::followTable(const CatalogEntry &entry)
{
    if (!entry.table)
        return;
    if (const auto part = m_parts.find(entry.name); part != m_parts.end() && part->table != entry.table)
        *part = movedTo(entry.table, *part);
    if (entry.isWhole() && m_awaited.remove(entry.name))
        partOf(entry).rows |= entry.shown->rows;
    count(entry);
}

void SeriesSelection::count(const CatalogEntry &entry)
{
    const auto part = m_parts.constFind(entry.name);
    const qint64 now = part == m_parts.constEnd() || !entry.shown ? 0 : shownOf(*part, entry).count();
    m_count += now - std::exchange(m_counts[entry.name], now);
}

void SeriesSelection::countAll()
{
    m_count = 0;
    m_counts.clear();
    for (const CatalogEntry &entry : m_catalog.entries())
        followTable(entry);
    Q_EMIT changed();
}

std::vector<SeriesSelection::Part> SeriesSelection::selected() const
{
    std::vector<Part> out;
    for (const CatalogEntry &entry : m_catalog.entries())
        if (m_counts.value(entry.name) > 0)
            out.push_back({entry.table, shownOf(m_parts[entry.name], entry)});
    return out;
}

bool SeriesSelection::contains(const QString &collection, Row row) const
{
    const auto part = m_parts.constFind(collection);
    return part != m_parts.constEnd() && row < part->rows.size() && part->rows.test(row);
}

SeriesSelection::State SeriesSelection::stateOf(const QString &collection) const
{
    const qint64 chosen = m_counts.value(collection);
    if (chosen == 0)
        return State::None;
    return chosen == qint64(loaded(collection)->shown->series.size()) ? State::All : State::Part;
}

SeriesSelection::State SeriesSelection::stateOf(const QString &collection, std::span<const Row> rows) const
{
    const auto part = m_parts.constFind(collection);
    if (part == m_parts.constEnd() || rows.empty() || rows.back() >= part->rows.size())
        return State::None;
    bool any = false, all = true;
    for (const Row row : rows) {
        const bool isTicked = part->rows.test(row);
        any |= isTicked;
        all &= isTicked;
        if (any && !all)
            return State::Part;
    }
    return any ? State::All : State::None;
}

SeriesSelection::State SeriesSelection::stateOfAll() const
{
    qint64 shown = 0;
    for (const CatalogEntry &entry : m_catalog.entries())
        shown += entry.shown ? qint64(entry.shown->series.size()) : 0;
    return m_count == 0 ? State::None : m_count == shown ? State::All : State::Part;
}

void SeriesSelection::setTicked(const Target &target, bool on)
{
    const CatalogEntry *entry = loaded(target.collection);
    if (!entry)
        return;
    Part &part = partOf(*entry);
    Bitmap rows(part.rows.size());
    for (const Row row : target.rows)
        if (row < rows.size())
            rows.set(row);
    if (on)
        part.rows |= rows;
    else
        part.rows &= rows.inverted();
    count(*entry);
}

void SeriesSelection::tick(const std::vector<Target> &targets, bool on)
{
    for (const Target &target : targets)
        setTicked(target, on);
    Q_EMIT changed();
    Q_EMIT ticked();
}

void SeriesSelection::tickOnly(const std::vector<Target> &targets)
{
    forget();
    tick(targets, true);
}

//! Unticks everything, without a signal.
void SeriesSelection::forget()
{
    m_parts.clear();
    m_awaited.clear();
    m_counts.clear();
    m_count = 0;
}

void SeriesSelection::tickCollection(const QString &collection, bool on)
{
    const qsizetype at = m_catalog.entryOf(collection);
    if (at < 0)
        return;
    const CatalogEntry &entry = m_catalog.entries()[size_t(at)];
    if (entry.shown) {
        Part &part = partOf(entry);
        if (on)
            part.rows |= entry.shown->rows;
        else
            part.rows &= entry.shown->rows.inverted();
        count(entry);
    }
    if (!on)
        m_awaited.remove(collection);
    else if (!entry.isWhole())
        m_awaited.insert(collection);
    Q_EMIT changed();
    Q_EMIT ticked();
    if (on && !entry.isWhole())
        m_catalog.load(at);
}

void SeriesSelection::tickAllShown()
{
    for (const CatalogEntry &entry : m_catalog.entries())
        if (entry.shown && !entry.shown->series.empty()) {
            partOf(entry).rows |= entry.shown->rows;
            count(entry);
        }
    Q_EMIT changed();
    Q_EMIT ticked();
}

void SeriesSelection::tickOnly(const QStringList &seriesUids)
{
    forget();
    for (const CatalogEntry &entry : m_catalog.entries()) {
        if (!entry.table)
            continue;
        for (const QString &uid : seriesUids)
            if (const auto row = entry.table->find(QStringView(uid)))
                partOf(entry).rows.set(*row);
    }
    countAll();
    Q_EMIT ticked();
}

void SeriesSelection::clear()
{
    forget();
    Q_EMIT changed();
    Q_EMIT ticked();
}

void SeriesSelection::restore(const Snapshot &snapshot)
{
    m_parts = snapshot;
    m_awaited.clear();
    countAll(); // also follows tables that came since
}

} // namespace tcia::session
