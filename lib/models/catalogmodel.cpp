// SPDX-License-Identifier: Apache-2.0
#include "models/catalogmodel.h"

#include "models/celldata.h"

namespace tcia::models {

using catalog::Catalog;
using catalog::CatalogEntry;

CatalogModel::CatalogModel(Catalog &catalog, QObject *parent)
    : QAbstractItemModel(parent), m_catalog(catalog), m_tree(catalog)
{
    connect(&catalog, &Catalog::entriesReset, this, &CatalogModel::resetEntries);
    connect(&catalog, &Catalog::entryChanged, this, &CatalogModel::showEntry);
    connect(&catalog, &Catalog::entryStateChanged, this, &CatalogModel::showState);
    connect(&catalog, &Catalog::filtered, this, &CatalogModel::showAll);
    resetEntries();
}

// Index arithmetic

QModelIndex CatalogModel::indexOf(const std::optional<NodeId> &node, int column) const
{
    const int row = node ? m_tree.rowOf(*node) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, column, node->packed());
}

QModelIndex CatalogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const NodeId node = parent.isValid() ? m_tree.child(NodeId::of(parent), row) : m_tree.root(row);
    return createIndex(row, column, node.packed());
}

QModelIndex CatalogModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_tree.parentOf(NodeId::of(index))) : QModelIndex();
}

QModelIndex CatalogModel::indexOfSeries(const QString &seriesUid) const { return indexOf(m_tree.find(seriesUid)); }

QModelIndex CatalogModel::indexOfCollection(const QString &name) const { return indexOf(m_tree.collection(name)); }

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_tree.roots().size());
    return parent.column() > 0 ? 0 : m_tree.childCount(NodeId::of(parent));
}

int CatalogModel::columnCount(const QModelIndex &) const { return int(catalogColumns().size()); }

bool CatalogModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_tree.roots().empty();
    return parent.column() <= 0 && m_tree.hasChildren(NodeId::of(parent));
}

// Loading

bool CatalogModel::canFetchMore(const QModelIndex &parent) const
{
    const CatalogNode node = nodeAt(parent);
    return node.level == Collection && node.entry && !node.entry->isRequested;
}

void CatalogModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_catalog.load(m_tree.entryNumber(NodeId::of(parent)));
}

QModelIndexList CatalogModel::notLoaded(const QModelIndexList &indexes) const
{
    QModelIndexList out;
    for (const QModelIndex &index : indexes)
        if (const CatalogEntry *entry = nodeAt(index).entry; entry && !entry->isWhole())
            if (const QModelIndex collection = indexOf(NodeId {Collection, NodeId::of(index).collection, 0});
                !out.contains(collection))
                out << collection;
    return out;
}

void CatalogModel::load(const QModelIndexList &indexes)
{
    for (const QModelIndex &index : notLoaded(indexes))
        m_catalog.load(m_tree.entryNumber(NodeId::of(index)));
}

// What the rows say

CatalogNode CatalogModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_tree.nodeOf(NodeId::of(index)) : CatalogNode();
}

std::vector<session::TickedRows> CatalogModel::chosenBelow(const QModelIndexList &indexes) const
{
    std::vector<NodeId> nodes;
    for (const QModelIndex &index : indexes)
        if (index.isValid())
            nodes.push_back(NodeId::of(index));
    return m_tree.seriesBelow(nodes);
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    const CatalogNode node = nodeAt(index);
    if (!node.entry)
        return {};
    const CatalogColumn &column = catalogColumns()[size_t(index.column())];
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && !column.tip))
        return column.display(node);
    return role == Qt::ToolTipRole ? column.tip(node) : cellData(column, node, role);
}

Qt::ItemFlags CatalogModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && NodeId::of(index).level == Series ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return headerOf(catalogColumns()[size_t(section)], role);
}

// Updates, in steps that views understand

void CatalogModel::sort(int column, Qt::SortOrder direction)
{
    const TreeOrder before = m_tree.order();
    const TreeOrder order {.column = column < columnCount() ? column : -1, .direction = direction};
    if (order == before)
        return;
    if (order.isNatural() && before.isNatural())
        m_tree.setOrder(order);
    else
        relayout([&] { m_tree.setOrder(order); });
}

//! Runs `change`, which replaces the nodes below the collections and their order, and updates all persistent indexes.
//! The layout hint keeps the cells of a row together; without it selections track every cell.
void CatalogModel::relayout(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    const auto before = m_tree.collections().tables();
    change();
    QModelIndexList now;
    now.reserve(held.size());
    for (const QModelIndex &index : held) // of which change() leaves the ids
        now.append(indexOf(m_tree.collections().moved(NodeId::of(index), before), index.column()));
    changePersistentIndexList(held, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void CatalogModel::resetEntries()
{
    m_tree.collections().followEntries();
    arrangeRoots();
}

void CatalogModel::showEntry(qsizetype entry)
{
    ShownCollections &collections = m_tree.collections();
    const quint32 number = collections.ofEntry(entry);
    const QModelIndex root = indexOf(NodeId {Collection, number, 0});
    const auto &newer = m_catalog.entries()[size_t(entry)].shown;
    const int count = newer ? int(newer->patients.size()) : 0;
    if (!root.isValid()) {
        collections.take(number);
    } else if (rowCount(root) == 0 && count > 0) {
        beginInsertRows(root, 0, count - 1);
        collections.take(number);
        endInsertRows();
    } else if (collections.isOutdated(number)) {
        relayout([&] { collections.take(number); });
    }
    showState(entry);
    arrangeRoots();
}

void CatalogModel::showState(qsizetype entry)
{
    const NodeId node {Collection, m_tree.collections().ofEntry(entry), 0};
    if (const QModelIndex root = indexOf(node); root.isValid())
        Q_EMIT dataChanged(root, root.siblingAtColumn(columnCount() - 1));
    if (!m_tree.order().isNatural())
        arrangeRoots();
}

void CatalogModel::showAll()
{
    if (m_tree.collections().isAnyOutdated())
        relayout([this] { m_tree.collections().takeAll(), m_tree.orderRoots(); });
    else
        m_tree.collections().takeAll();
    arrangeRoots();
    if (!m_tree.roots().empty()) // sums and counts changed, names did not; a view checks the children of changed rows
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
}

//! Removes and inserts collections in runs.
void CatalogModel::arrangeRoots()
{
    const std::vector<quint32> wanted = m_tree.wantedRoots();
    for (const RowRun run : runsToRemove(m_tree.roots(), wanted)) {
        beginRemoveRows({}, run.first, run.last);
        m_tree.removeRoots(run);
        endRemoveRows();
    }
    if (!m_tree.areRootsOrdered())
        relayout([this] { m_tree.orderRoots(); });
    for (const RowRun run : runsToInsert(m_tree.roots(), wanted)) {
        beginInsertRows({}, run.first, run.last);
        m_tree.insertRoots(run, wanted);
        endInsertRows();
    }
    m_tree.collections().clearGone();
}

} // namespace tcia::models
