// SPDX-License-Identifier: Apache-2.0
// How the tree follows the catalogue: from what is shown to what is to be shown, in steps that views understand.
#include "models/catalogmodel.h"

#include "models/catalogmodel_p.h"
#include "models/columns.h"

#include <QHash>

#include <set>

namespace tcia::models {

using namespace node;
using catalog::Entry;
using catalog::SeriesTable;

namespace {

//! The node's number in another table of the same collection, found by its identity; unset if it is not there.
std::optional<quint32> numberIn(const SeriesTable &now, CatalogModel::Level level, const SeriesTable &before, quint32 number)
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

} // namespace

CatalogModel::Place CatalogModel::placeOf(const QModelIndex &index) const
{
    return {levelOf(index), slotOf(index), numberOf(index), m_slots[slotOf(index)].table};
}

QModelIndex CatalogModel::indexOf(const Place &place, int column) const
{
    const auto &table = m_slots[place.slot].table;
    if (place.level == Collection || place.table == table)
        return indexOf(place.level, place.slot, place.number, column);
    if (!table || !place.table)
        return {};
    const auto number = numberIn(*table, place.level, *place.table, place.number);
    return number ? indexOf(place.level, place.slot, *number, column) : QModelIndex();
}

//! Lets `change` replace what is shown below the collections; every index a view holds is led to the same node's new place.
void CatalogModel::relayout(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<Place> places;
    for (const QModelIndex &index : before)
        places.append(placeOf(index));
    change();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(indexOf(places[i], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

quint32 CatalogModel::slotOfEntry(qsizetype entry) const
{
    const auto found = std::ranges::find(m_slots, entry, &Slot::entry);
    Q_ASSERT(found != m_slots.end());
    return quint32(found - m_slots.begin());
}

void CatalogModel::take(Slot &slot)
{
    const Entry &entry = m_catalog.entries()[size_t(slot.entry)];
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
        m_slots.push_back({.name = name, .entry = entry, .table = {}, .shown = {}});
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
    } else {
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
}

void CatalogModel::showAll()
{
    relayout([this] {
        for (Slot &slot : m_slots)
            if (slot.entry >= 0)
                take(slot);
    });
    arrangeRoots();
    if (!m_roots.empty()) // sums and counts are others
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// Collections come and go one run of rows at a time; those that stay keep their order, for it is that of their names.

void CatalogModel::arrangeRoots()
{
    std::vector<quint32> wanted(m_catalog.entries().size(), 0);
    for (quint32 slot = 0; slot < m_slots.size(); ++slot)
        if (m_slots[slot].entry >= 0)
            wanted[size_t(m_slots[slot].entry)] = slot;
    std::erase_if(wanted, [this](quint32 slot) { return m_catalog.entries()[size_t(m_slots[slot].entry)].hidden; });
    removeRoots(wanted);
    insertRoots(wanted);
    for (Slot &slot : m_slots)
        if (slot.entry < 0) {
            slot.table = {};
            slot.shown = {};
        }
}

void CatalogModel::removeRoots(const std::vector<quint32> &wanted)
{
    const std::set<quint32> kept(wanted.begin(), wanted.end());
    for (int last = int(m_roots.size()) - 1; last >= 0; --last) {
        if (kept.contains(m_roots[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(m_roots[size_t(first) - 1]))
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
        m_roots.insert(m_roots.begin() + qsizetype(first), wanted.begin() + qsizetype(first), wanted.begin() + qsizetype(end));
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
