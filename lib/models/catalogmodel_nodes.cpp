// SPDX-License-Identifier: Apache-2.0
// Data of the tree rows: records, collections.
#include "models/catalogmodel.h"

#include "core/saturated.h"
#include "models/catalogmodel_p.h"
#include "models/columns.h"

namespace tcia::models {

using namespace node;
using catalog::CatalogEntry;
using catalog::SeriesTable;

namespace {

Range rangeOf(CatalogModel::Level level, const SeriesTable &table, quint32 number)
{
    switch (level) {
    case CatalogModel::Collection: return {0, table.size()};
    case CatalogModel::Patient: return table.rowsOfPatient(number);
    case CatalogModel::Study: return table.rowsOfStudy(number);
    case CatalogModel::Series: break;
    }
    return {number, number + 1};
}

//! Numbers are stored plus one; 0 means unknown.
qint64 knownSum(const catalog::NarrowColumn &numbers, const Bitmap &rows)
{
    qint64 sum = 0;
    numbers.with([&](auto n) { rows.forEach([&](Row row) { sum = saturatedSum(sum, n[row] ? n[row] - 1 : 0); }); });
    return sum;
}

} // namespace

QList<tcia::Series> recordsOf(const std::vector<ChosenRows> &chosen)
{
    qsizetype count = 0;
    for (const ChosenRows &one : chosen)
        count += qsizetype(one.rows.count());
    QList<tcia::Series> out;
    out.reserve(count);
    for (const ChosenRows &one : chosen)
        one.rows.forEach([&](Row row) { out.append(one.table->series(row)); });
    return out;
}

const CatalogEntry *CatalogModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() ? entryOf(m_slots[slotOf(index)]) : nullptr;
}

const CatalogEntry *CatalogModel::entryOf(const Slot &slot) const
{
    const auto &entries = m_catalog.entries();
    // The list may have changed before its signal arrives.
    if (slot.entry < 0 || slot.entry >= qsizetype(entries.size()) || entries[size_t(slot.entry)].name != slot.name)
        return nullptr;
    return &entries[size_t(slot.entry)];
}

std::optional<tcia::Series> CatalogModel::seriesAt(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) != Series)
        return {};
    return m_slots[slotOf(index)].table->series(numberOf(index));
}

std::optional<tcia::Study> CatalogModel::studyAt(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) < Study)
        return {};
    const SeriesTable &table = *m_slots[slotOf(index)].table;
    return table.study(levelOf(index) == Study ? numberOf(index) : table.studyOf(numberOf(index)));
}

std::optional<tcia::Patient> CatalogModel::patientAt(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) < Patient)
        return {};
    const SeriesTable &table = *m_slots[slotOf(index)].table;
    return table.patient(patientOf(levelOf(index), table, numberOf(index)));
}

QModelIndex CatalogModel::indexOfSeries(const QString &seriesUid) const
{
    for (const quint32 slot : m_roots)
        if (const auto &table = m_slots[slot].table)
            if (const auto row = table->find(seriesUid))
                return indexOf(Series, slot, *row);
    return {};
}

QModelIndex CatalogModel::indexOfCollection(const QString &name) const
{
    for (const quint32 slot : m_roots)
        if (m_slots[slot].name == name)
            return indexOf(Collection, slot, 0);
    return {};
}

//! The passing rows below the nodes, by slot, as bitmaps, so that rows selected directly and through a parent count
//! once.
std::vector<Bitmap> CatalogModel::rowsBelow(const QModelIndexList &indexes) const
{
    std::vector<Bitmap> chosen(m_slots.size());
    for (const QModelIndex &index : indexes) {
        if (!index.isValid() || !m_slots[slotOf(index)].table)
            continue;
        Bitmap &rows = chosen[slotOf(index)];
        const SeriesTable &table = *m_slots[slotOf(index)].table;
        if (rows.size() == 0)
            rows = Bitmap(table.size());
        rows.set(rangeOf(levelOf(index), table, numberOf(index)));
    }
    for (size_t slot = 0; slot < chosen.size(); ++slot)
        if (chosen[slot].size() > 0)
            chosen[slot] &= m_slots[slot].shown->rows;
    return chosen;
}

std::vector<ChosenRows> CatalogModel::chosenBelow(const QModelIndexList &indexes) const
{
    std::vector<Bitmap> chosen = rowsBelow(indexes);
    std::vector<ChosenRows> out;
    for (const quint32 slot : m_roots)
        if (chosen[slot].size() > 0)
            out.push_back({m_slots[slot].table, std::move(chosen[slot])});
    return out;
}

CatalogModel::Below CatalogModel::totalsBelow(const QModelIndexList &indexes) const
{
    const std::vector<Bitmap> chosen = rowsBelow(indexes);
    Below out;
    for (const quint32 slot : m_roots) {
        if (chosen[slot].size() == 0)
            continue;
        const auto &columns = m_slots[slot].table->parts().series;
        out.series += chosen[slot].count();
        out.images += knownSum(columns.number(&tcia::Series::imageCount), chosen[slot]);
        out.bytes += knownSum(columns.number(&tcia::Series::fileSize), chosen[slot]);
    }
    return out;
}

QString CatalogModel::identifierOf(const QModelIndex &index) const
{
    if (const auto series = seriesAt(index))
        return series->seriesUid;
    if (const auto study = studyAt(index))
        return study->studyUid;
    if (const auto patient = patientAt(index))
        return patient->patientId;
    return entryAt(index) ? entryAt(index)->name : QString();
}

session::SeriesSelection::Target CatalogModel::targetOf(const QModelIndex &index) const
{
    const CatalogEntry *entry = entryAt(index);
    if (!entry)
        return {};
    if (levelOf(index) == Collection)
        return {entry->name, {}};
    const auto rows = nodeOf(levelOf(index), slotOf(index), numberOf(index)).rows();
    return {entry->name, {rows.begin(), rows.end()}};
}

QModelIndexList CatalogModel::notLoaded(const QModelIndexList &indexes) const
{
    QModelIndexList out;
    for (const QModelIndex &index : indexes)
        if (const CatalogEntry *entry = entryAt(index); entry && !entry->isWhole())
            if (const QModelIndex collection = indexOf(Collection, slotOf(index), 0); !out.contains(collection))
                out << collection;
    return out;
}

void CatalogModel::load(const QModelIndexList &indexes)
{
    for (const QModelIndex &index : notLoaded(indexes))
        m_catalog.load(m_slots[slotOf(index)].entry);
}

} // namespace tcia::models
