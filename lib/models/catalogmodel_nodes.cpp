// SPDX-License-Identifier: Apache-2.0
// What the rows of the tree stand for: records, collections, marks.
#include "models/catalogmodel.h"

#include "models/catalogmodel_p.h"
#include "models/columns.h"

#include <QItemSelection>
#include <QSet>

#include <set>

namespace tcia::models {

using namespace node;
using catalog::Entry;
using catalog::SeriesTable;

const Entry *CatalogModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Slot &slot = m_slots[slotOf(index)];
    const auto &entries = m_catalog.entries();
    // The list may have changed a moment ago, and we are not told yet.
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

void CatalogModel::visitBelow(const QModelIndexList &indexes,
                              const std::function<void(const SeriesTable &, catalog::Row)> &visit) const
{
    // One bit a row: what is selected twice, itself and through its parent, counts once.
    std::vector<catalog::Bitmap> chosen(m_slots.size());
    for (const QModelIndex &index : indexes) {
        if (!index.isValid() || !m_slots[slotOf(index)].table)
            continue;
        catalog::Bitmap &rows = chosen[slotOf(index)];
        if (rows.size() == 0)
            rows = catalog::Bitmap(m_slots[slotOf(index)].table->size());
        const Slot &slot = m_slots[slotOf(index)];
        const CatalogNode at {levelOf(index), nullptr, slot.table.get(), slot.shown.get(), numberOf(index)};
        for (const catalog::Row row : at.rows())
            rows.set(row);
    }
    for (const quint32 slot : m_roots)
        chosen[slot].forEach([&](catalog::Row row) { visit(*m_slots[slot].table, row); });
}

QList<tcia::Series> CatalogModel::seriesBelow(const QModelIndexList &indexes) const
{
    QList<tcia::Series> out;
    visitBelow(indexes, [&](const SeriesTable &table, catalog::Row row) { out.append(table.series(row)); });
    return out;
}

CatalogModel::Below CatalogModel::totalsBelow(const QModelIndexList &indexes) const
{
    Below out;
    visitBelow(indexes, [&](const SeriesTable &table, catalog::Row row) {
        ++out.series;
        out.images += qMax(qint64(0), table.images(row));
        out.bytes += qMax(qint64(0), table.bytes(row));
    });
    return out;
}

QModelIndexList CatalogModel::rowsIn(const QItemSelection &selection)
{
    QModelIndexList out;
    QSet<QModelIndex> seen; // ranges may overlap
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom() && range.isValid(); ++row) {
            const QModelIndex index = range.model()->index(row, 0, range.parent());
            if (const auto before = seen.size(); (seen.insert(index), seen.size() > before))
                out << index;
        }
    return out;
}

QModelIndexList CatalogModel::notLoaded(const QModelIndexList &indexes) const
{
    QModelIndexList out;
    for (const QModelIndex &index : indexes)
        if (const Entry *entry = entryAt(index); entry && !entry->isWhole())
            if (const QModelIndex collection = indexOf(Collection, slotOf(index), 0); !out.contains(collection))
                out << collection;
    return out;
}

void CatalogModel::load(const QModelIndexList &indexes)
{
    for (const QModelIndex &index : notLoaded(indexes))
        m_catalog.load(m_slots[slotOf(index)].entry);
}

void CatalogModel::setMarks(std::function<Marks(const QString &)> marks) { m_marks = std::move(marks); }

void CatalogModel::marksChanged(const QStringList &seriesUids)
{
    std::set<std::pair<quint32, quint32>> studies; // slot, study: one signal for many series
    for (const QString &uid : seriesUids)
        if (const QModelIndex at = indexOfSeries(uid); at.isValid())
            studies.insert({slotOf(at), m_slots[slotOf(at)].table->studyOf(numberOf(at))});
    for (const auto &study : studies) {
        const QModelIndex parent = indexOf(Study, study.first, study.second);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, columnCount() - 1, parent));
    }
}

} // namespace tcia::models
