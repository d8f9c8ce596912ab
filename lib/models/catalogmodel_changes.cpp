// SPDX-License-Identifier: Apache-2.0
// Updates the tree from the catalogue, in steps that views understand.
#include "models/catalogmodel.h"

#include "models/catalogmodel_p.h"
#include "models/columns.h"

#include <QHash>

#include <set>

namespace tcia::models {

using namespace node;
using catalog::CatalogEntry;
using catalog::SeriesTable;

namespace {

//! The node's number in another table of the same collection, by identity; unset if absent.
std::optional<quint32> numberIn(const SeriesTable &now, CatalogModel::Level level, const SeriesTable &before,
                                quint32 number)
{
    if (level == CatalogModel::Series)
        return now.find(before.seriesUid(number));
    const auto patient = now.findPatient(before.patientId(patientOf(level, before, number)));
    if (!patient || level == CatalogModel::Patient)
        return patient;
    const QString uid = before.studyUid(number);
    for (quint32 study = now.studiesOf(*patient).begin; study < now.studiesOf(*patient).end; ++study)
        if (now.studyUid(study) == uid)
            return study;
    return {};
}

//! Whether the same nodes are shown of a table.
bool sameNodes(const catalog::FilterResult &a, const catalog::FilterResult &b)
{
    return a.patients.size() == b.patients.size() && a.studies.size() == b.studies.size() && a.rows == b.rows;
}

} // namespace

QModelIndex CatalogModel::indexOf(const NodeKey &place, int column,
                                  const std::vector<std::shared_ptr<const SeriesTable>> &before) const
{
    const auto &table = m_slots[place.slot].table;
    if (place.level == Collection || before[place.slot] == table)
        return indexOf(place.level, place.slot, place.number, column);
    if (!table)
        return {};
    const auto number = numberIn(*table, place.level, *before[place.slot], place.number);
    return number ? indexOf(place.level, place.slot, *number, column) : QModelIndex();
}

//! Runs `change`, which replaces the nodes below the collections and their order, and updates all persistent indexes.
//! The layout hint keeps the cells of a row together; without it selections track every cell.
void CatalogModel::relayout(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    std::vector<NodeKey> places;
    places.reserve(size_t(held.size()));
    for (const QModelIndex &index : held)
        places.push_back({levelOf(index), slotOf(index), numberOf(index)});
    std::vector<std::shared_ptr<const SeriesTable>> before;
    for (const Slot &slot : m_slots)
        before.push_back(slot.table);
    change();
    QModelIndexList now;
    now.reserve(held.size());
    for (qsizetype i = 0; i < held.size(); ++i)
        now.append(indexOf(places[size_t(i)], held[i].column(), before));
    changePersistentIndexList(held, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

quint32 CatalogModel::slotOfEntry(qsizetype entry) const
{
    const auto found = std::ranges::find(m_slots, entry, &Slot::entry);
    Q_ASSERT(found != m_slots.end());
    return quint32(found - m_slots.begin());
}

//! Whether the catalogue's rows of a collection differ from the slot's.
bool CatalogModel::hasOtherRows(const Slot &slot) const
{
    const CatalogEntry &entry = m_catalog.entries()[size_t(slot.entry)];
    return slot.table != entry.table || (slot.shown != entry.shown && !sameNodes(*slot.shown, *entry.shown));
}

void CatalogModel::take(Slot &slot)
{
    const CatalogEntry &entry = m_catalog.entries()[size_t(slot.entry)];
    if (hasOtherRows(slot))
        slot.orders.clear();
    slot.table = entry.table;
    slot.shown = entry.shown;
}

void CatalogModel::resetEntries()
{
    QHash<QString, quint32> known;
    for (quint32 slot = 0; slot < m_slots.size(); ++slot) {
        known.insert(m_slots[slot].name, slot);
        m_slots[slot].entry = -1;
    }
    const auto &entries = m_catalog.entries();
    for (qsizetype entry = 0; entry < qsizetype(entries.size()); ++entry) {
        const QString &name = entries[size_t(entry)].name;
        const auto slot = known.constFind(name);
        if (slot != known.cend()) {
            m_slots[*slot].entry = entry;
            continue;
        }
        m_slots.push_back({.name = name, .entry = entry, .table = {}, .shown = {}, .orders = {}});
        take(m_slots.back());
    }
    arrangeRoots();
}

void CatalogModel::showEntry(qsizetype entry)
{
    const quint32 number = slotOfEntry(entry);
    Slot &slot = m_slots[number];
    const QModelIndex root = indexOf(Collection, number, 0);
    const auto &shown = m_catalog.entries()[size_t(entry)].shown;
    const int count = shown ? int(shown->patients.size()) : 0;
    if (!root.isValid()) {
        take(slot);
    } else if (slot.patientCount() == 0 && count > 0) {
        beginInsertRows(root, 0, count - 1);
        take(slot);
        endInsertRows();
    } else if (hasOtherRows(slot)) {
        relayout([&] { take(slot); });
    }
    showState(entry);
    arrangeRoots();
}

void CatalogModel::showState(qsizetype entry)
{
    const quint32 slot = slotOfEntry(entry);
    if (const QModelIndex root = indexOf(Collection, slot, 0); root.isValid())
        Q_EMIT dataChanged(root, root.siblingAtColumn(columnCount() - 1));
    if (isSorted())
        arrangeRoots();
}

void CatalogModel::showAll()
{
    const auto takeAll = [this] {
        for (Slot &slot : m_slots)
            if (slot.entry >= 0)
                take(slot);
    };
    const bool otherRows =
        std::ranges::any_of(m_slots, [this](const Slot &slot) { return slot.entry >= 0 && hasOtherRows(slot); });
    if (otherRows)
        relayout([&] { takeAll(), orderRoots(); });
    else
        takeAll();
    arrangeRoots();
    if (!m_roots.empty()) // sums and counts changed, names did not; a view checks the children of every changed row
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
}

// Inserts and removes collections in runs; the remaining ones are already in order.

void CatalogModel::arrangeRoots()
{
    std::vector<quint32> wanted;
    for (quint32 slot = 0; slot < m_slots.size(); ++slot)
        if (const qsizetype entry = m_slots[slot].entry; entry >= 0 && !m_catalog.entries()[size_t(entry)].hidden)
            wanted.push_back(slot);
    wanted = arranged(std::move(wanted));
    removeRoots(wanted);
    if (arranged(m_roots) != m_roots)
        relayout([this] { orderRoots(); });
    insertRoots(wanted);
    for (Slot &slot : m_slots)
        if (slot.entry < 0) {
            slot.table = {};
            slot.shown = {};
            slot.orders.clear();
        }
}

void CatalogModel::removeRoots(const std::vector<quint32> &wanted)
{
    const std::set<quint32> remaining(wanted.begin(), wanted.end());
    for (int last = int(m_roots.size()) - 1; last >= 0; --last) {
        if (remaining.contains(m_roots[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !remaining.contains(m_roots[size_t(first) - 1]))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_slots[m_roots[size_t(row)]].row = -1;
        m_roots.erase(m_roots.begin() + first, m_roots.begin() + last + 1);
        countRoots();
        endRemoveRows();
        last = first;
    }
}

void CatalogModel::insertRoots(const std::vector<quint32> &wanted)
{
    for (size_t first = 0; first < wanted.size(); ++first) {
        if (first < m_roots.size() && m_roots[first] == wanted[first])
            continue;
        size_t end = first;
        while (end < wanted.size() && (first >= m_roots.size() || wanted[end] != m_roots[first]))
            ++end;
        beginInsertRows({}, int(first), int(end) - 1);
        m_roots.insert(m_roots.begin() + qsizetype(first), wanted.begin() + qsizetype(first),
                       wanted.begin() + qsizetype(end));
        countRoots();
        endInsertRows();
        first = end - 1;
    }
}

void CatalogModel::countRoots()
{
    for (size_t row = 0; row < m_roots.size(); ++row)
        m_slots[m_roots[row]].row = int(row);
}

} // namespace tcia::models
