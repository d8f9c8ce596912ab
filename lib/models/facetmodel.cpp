// SPDX-License-Identifier: Apache-2.0
#include "models/facetmodel.h"

#include "models/facetindex.h"
#include "models/facetwords.h"

#include <algorithm>

namespace tcia::models {

using catalog::Catalog;
using catalog::FacetId;
using namespace facetindex;

FacetModel::FacetModel(Catalog &catalog, const QStringList &opened, QObject *parent)
    : QAbstractItemModel(parent), m_catalog(catalog)
{
    for (const catalog::Facet &facet : catalog::facets()) {
        groupOf(facet.id).facet = facet.id;
        (opened.contains(QLatin1StringView(facet.key)) ? m_main : m_gathered) << facet.id;
    }
    m_hasGathered = !m_gathered.isEmpty();
    m_isMerged = catalog.filter().mergeSpellings;
    connect(&catalog, &Catalog::filterChanged, this, &FacetModel::followFilter);
    for (const auto signal : {&Catalog::countsChanged, &Catalog::entriesReset})
        connect(&catalog, signal, this, &FacetModel::updateAll);
    for (const auto signal : {&Catalog::collectionsLoading, &Catalog::storedOpened})
        connect(&catalog, signal, this, &FacetModel::showHeads);
    connect(&catalog, &Catalog::entryStateChanged, this, &FacetModel::showHeads);
    updateAll();
}

void FacetModel::updateAll()
{
    for (const catalog::Facet &facet : catalog::facets())
        update(facet.id, m_keepsRows);
    showHeads();
}

void FacetModel::followFilter()
{
    const bool isMerged = m_catalog.filter().mergeSpellings;
    const bool hasSameValues = std::exchange(m_isMerged, isMerged) == isMerged; // others have rows of their own
    m_keepsRows = m_isPointed && hasSameValues;
    updateAll();
}

void FacetModel::setPointed(bool isPointed)
{
    m_isPointed = isPointed;
    if (!isPointed && std::exchange(m_keepsRows, false))
        updateAll();
}

// Many values may change, so changes are signalled in few steps: removed rows move to the end and are removed in one
// run, new ones are appended in one run, then all are reordered.

void FacetModel::update(FacetId facet, bool keepsRows)
{
    FacetGroup &shown = groupOf(facet);
    FacetGroup before = shown;
    if (!keepsRows || !shown.updateCounts(m_catalog))
        shown.makeRows(m_catalog, m_frozen.contains(facet));
    const QList<FacetRow> rows = std::exchange(shown.rows, before.rows);
    const QModelIndex head = indexOf(facet);
    if (!std::ranges::equal(rows, shown.rows, &FacetRow::isSame)) {
        QList<FacetRow> remaining = shown.rows;
        const auto gone = std::stable_partition(remaining.begin(), remaining.end(), isIn(rows));
        const auto count = int(remaining.end() - gone);
        reorder(shown, remaining);
        if (const auto end = int(shown.rows.size()); count > 0) {
            beginRemoveRows(head, end - count, end - 1);
            shown.rows.resize(end - count);
            endRemoveRows();
        }
        QList<FacetRow> fresh = rows;
        fresh.removeIf(isIn(shown.rows));
        if (const auto end = int(shown.rows.size()); !fresh.isEmpty()) {
            beginInsertRows(head, end, end + int(fresh.size()) - 1);
            shown.rows += fresh;
            endInsertRows();
        }
        reorder(shown, rows);
    }
    shown.rows = rows;
    if (!rows.isEmpty() && (rows != before.rows || shown.ticked != before.ticked))
        Q_EMIT dataChanged(index(0, 0, head), index(int(rows.size()) - 1, 0, head));
}

//! Reorders the rows to `order`, which has the same ones.
void FacetModel::reorder(FacetGroup &shown, const QList<FacetRow> &order)
{
    if (std::ranges::equal(order, shown.rows, &FacetRow::isSame))
        return;
    const QModelIndex head = indexOf(shown.facet);
    const QList<QPersistentModelIndex> parents {head};
    Q_EMIT layoutAboutToBeChanged(parents, QAbstractItemModel::VerticalSortHint);
    QModelIndexList before, after;
    for (const QModelIndex &one : persistentIndexList())
        if (const FacetRow *row = rowAt(one); row && facetOf(one) == shown.facet) {
            const auto place = std::ranges::find_if(order, [row](const FacetRow &each) { return each.isSame(*row); });
            before << one;
            after << createIndex(int(place - order.begin()), 0, one.internalId());
        }
    shown.rows = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(parents, QAbstractItemModel::VerticalSortHint);
}

void FacetModel::showHeads()
{
    for (const FacetId facet : m_main)
        Q_EMIT dataChanged(indexOf(facet), indexOf(facet));
    if (!m_gathered.isEmpty())
        Q_EMIT dataChanged(indexOf(m_gathered.first()), indexOf(m_gathered.last()));
}

void FacetModel::moveToMain(FacetId facet)
{
    const auto from = int(m_gathered.indexOf(facet));
    if (from < 0)
        return;
    const auto to = int(std::ranges::lower_bound(m_main, facet) - m_main.begin()); // in the order of the facets
    beginMoveRows(gatheredGroups(), from, from, {}, to);
    m_gathered.removeAt(from);
    m_main.insert(to, facet);
    endMoveRows();
    if (m_gathered.isEmpty()) {
        beginRemoveRows({}, int(m_main.size()), int(m_main.size()));
        m_hasGathered = false;
        endRemoveRows();
    }
}

void FacetModel::setSearch(FacetId facet, const QString &text)
{
    groupOf(facet).search = text.trimmed();
    update(facet, false);
}

void FacetModel::setShowsAll(FacetId facet, bool all)
{
    groupOf(facet).showsAll = all;
    update(facet, false);
}

void FacetModel::clearTicked(FacetId facet)
{
    catalog::Filter filter = m_catalog.filter();
    filter.chosen.remove(facet);
    m_catalog.setFilter(filter);
}

void FacetModel::freezeOrder(const QSet<FacetId> &groups)
{
    const QSet<FacetId> unfrozen = std::exchange(m_frozen, groups) - groups;
    for (const FacetId facet : unfrozen)
        update(facet, m_keepsRows);
}

QModelIndex FacetModel::indexOf(FacetId facet) const
{
    const auto place = m_gathered.indexOf(facet);
    return createIndex(int(place < 0 ? m_main.indexOf(facet) : place), 0, 1 + quintptr(facet));
}

QModelIndex FacetModel::gatheredGroups() const
{
    return m_hasGathered ? createIndex(int(m_main.size()), 0, gatheredHead) : QModelIndex();
}

const FacetRow *FacetModel::rowAt(const QModelIndex &index) const
{
    return isRow(index) ? &m_groups[size_t(facetOf(index))].rows[index.row()] : nullptr;
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return row < m_main.size() ? indexOf(m_main[row]) : gatheredGroups();
    if (parent.internalId() == gatheredHead)
        return indexOf(m_gathered[row]);
    return createIndex(row, 0, firstRow + quintptr(facetOf(parent)));
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == gatheredHead)
        return {};
    if (isRow(index))
        return indexOf(facetOf(index));
    return m_gathered.contains(facetOf(index)) ? gatheredGroups() : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_main.size()) + (m_hasGathered ? 1 : 0);
    if (parent.internalId() == gatheredHead)
        return int(m_gathered.size());
    return isRow(parent) ? 0 : int(m_groups[size_t(facetOf(parent))].rows.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == gatheredHead)
        return gatheredGroupsData(m_gathered.size(), role);
    const FacetGroup &shown = m_groups[size_t(facetOf(index))];
    const FacetRow *row = rowAt(index);
    return row ? facetRowData(shown, *row, m_catalog.filter(), role) : facetHeadData(shown, m_catalog, role);
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const FacetRow *row = role == Qt::CheckStateRole && index.isValid() ? rowAt(index) : nullptr;
    if (!row || row->kind != FacetRowKind::Value)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    m_catalog.setFilter(m_catalog.filter().with(facetOf(index), row->value, on));
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const FacetRow *row = index.isValid() ? rowAt(index) : nullptr;
    if (!row)
        return flags;
    const auto checkable = row->kind == FacetRowKind::Value ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
    return flags | Qt::ItemNeverHasChildren | checkable;
}

} // namespace tcia::models
