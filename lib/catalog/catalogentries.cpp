// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalogentries.h"

#include "core/naturalorder.h"

#include <algorithm>

namespace tcia::catalog {

qsizetype CatalogEntries::find(const QString &name) const
{
    const auto found = std::ranges::find(m_entries, name, &CatalogEntry::name);
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

QStringList CatalogEntries::names() const
{
    QStringList out;
    for (const CatalogEntry &entry : m_entries)
        out << entry.name;
    return out;
}

std::optional<Series> CatalogEntries::findSeries(const QString &uid) const
{
    const QByteArray utf8 = uid.toUtf8();
    const size_t hash = TextIndex::hashOf(utf8);
    for (const CatalogEntry &entry : m_entries)
        if (entry.table)
            if (const auto row = entry.table->find(utf8, hash))
                return entry.table->series(*row);
    return {};
}

bool CatalogEntries::setNames(const QStringList &names, const Filter &filter)
{
    QStringList sorted = names;
    sorted.removeAll(QString());
    sorted.removeDuplicates();
    std::ranges::sort(sorted, naturalLess);
    if (std::ranges::equal(sorted, m_entries, {}, {}, &CatalogEntry::name))
        return false;
    std::vector<CatalogEntry> entries;
    for (const QString &name : std::as_const(sorted)) {
        const qsizetype old = find(name);
        if (old >= 0)
            entries.push_back(m_entries[size_t(old)]);
        else
            entries.push_back(CatalogEntry {.name = name, .hidden = !mayMatch(name, filter)});
    }
    m_entries = std::move(entries);
    return true;
}

void CatalogEntries::begin(qsizetype at)
{
    CatalogEntry &entry = m_entries[size_t(at)];
    entry.isRequested = true;
    entry.error.reset();
    if (entry.table)
        entry.refreshing = true;
    else
        entry.state = CatalogEntry::State::Loading;
}

bool CatalogEntries::fail(qsizetype at, const Error &error)
{
    CatalogEntry &entry = m_entries[size_t(at)];
    const bool isCancelled = error.kind == Error::Kind::Cancelled;
    const bool isPartial = entry.state == CatalogEntry::State::Loading && entry.table;
    entry.refreshing = false;
    entry.isRequested = !isCancelled;
    entry.error = isCancelled ? std::optional<Error>() : error;
    if (const auto waiting = m_incoming.constFind(entry.name);
        waiting != m_incoming.cend() && waiting->from == IncomingTable::From::ServerPartial)
        m_incoming.erase(waiting);
    if (entry.state == CatalogEntry::State::Loading) {
        entry.table.reset();
        entry.shown.reset();
        entry.state = isCancelled ? CatalogEntry::State::Unloaded : CatalogEntry::State::Failed;
    }
    return isPartial;
}

bool CatalogEntries::hasIncoming() const
{
    return std::ranges::any_of(m_entries,
                               [this](const CatalogEntry &entry) { return m_incoming.contains(entry.name); });
}

bool CatalogEntries::hasIncomingAnswer(const QString &name) const
{
    return m_incoming.value(name).from == IncomingTable::From::Server;
}

void CatalogEntries::dropIncomingOfOthers()
{
    m_incoming.removeIf([this](QHash<QString, IncomingTable>::iterator one) { return find(one.key()) < 0; });
}

QStringList CatalogEntries::dropIncoming() { return std::exchange(m_incoming, {}).keys(); }

std::vector<Evaluation::TableResult> CatalogEntries::newestTables(bool isCurrent) const
{
    std::vector<Evaluation::TableResult> out;
    for (const CatalogEntry &entry : m_entries) {
        if (const auto newer = m_incoming.constFind(entry.name); newer != m_incoming.cend())
            out.push_back({entry.name, newer->table, nullptr, false});
        else if (entry.table)
            out.push_back({entry.name, entry.table, entry.shown, isCurrent && !m_superseded.contains(entry.name)});
    }
    return out;
}

CatalogEntries::Shown CatalogEntries::show(const Evaluation &done)
{
    Shown out;
    for (const Evaluation::TableResult &seen : done.tables) {
        const qsizetype at = find(seen.name);
        if (at >= 0 && showTable(m_entries[size_t(at)], seen))
            out.changed << seen.name;
        out.isOutdated = out.isOutdated || (at >= 0 && m_entries[size_t(at)].table != seen.table);
    }
    for (CatalogEntry &entry : m_entries)
        entry.hidden =
            entry.shown ? entry.shown->series.empty() && !done.filter.isEmpty() : !mayMatch(entry.name, done.filter);
    return out;
}

//! True if the entry has a new table. It keeps its own if the filtered one has been superseded by a newer table, which
//! is filtered next, or discarded.
bool CatalogEntries::showTable(CatalogEntry &entry, const Evaluation::TableResult &seen)
{
    const bool isKnown = entry.table == seen.table;
    const auto incoming = m_incoming.constFind(seen.name);
    if (!isKnown && (incoming == m_incoming.cend() || incoming->table != seen.table)) {
        m_superseded.insert(seen.name);
        return false;
    }
    m_superseded.remove(seen.name);
    entry.shown = seen.shown;
    if (isKnown)
        return false;
    entry.table = seen.table;
    using From = IncomingTable::From;
    if (incoming->from != From::ServerPartial) {
        entry.fetched = incoming->fetched;
        // A table from disk does not finish the pending request.
        entry.refreshing = incoming->from == From::Disk && entry.isBusy();
        entry.state = CatalogEntry::State::Loaded;
        if (incoming->from == From::Server) {
            entry.error = incoming->gap;
            ++entry.answers;
        }
    }
    m_incoming.erase(incoming);
    return true;
}

} // namespace tcia::catalog
