// SPDX-License-Identifier: Apache-2.0
#include "models/catalogtree.h"

#include "models/columns.h"
#include "models/siblingorder.h"

#include <algorithm>

namespace tcia::models {

using enum CatalogLevel::Level;

// Nodes

//! The order is computed on first use.
Siblings CatalogTree::below(const NodeId &parent) const
{
    const ShownCollection &in = m_collections[parent.collection];
    const std::span<const quint32> natural = in.childrenOf(parent.level, parent.number);
    if (m_order.isNatural() || natural.size() < 2)
        return {natural, nullptr};
    SortedSiblings &sorted = in.orderBelow(parent.level, parent.number);
    if (sorted.numbers.empty())
        sorted = SortedSiblings::of(
            natural,
            positionsBy(
                catalogColumns()[size_t(m_order.column)], m_order.direction, quint32(natural.size()),
                [&](quint32 position) {
                    return nodeOf({CatalogLevel::Level(parent.level + 1), parent.collection, natural[position]});
                }));
    return {natural, &sorted};
}

int CatalogTree::childCount(const NodeId &parent) const
{
    return int(m_collections[parent.collection].childrenOf(parent.level, parent.number).size());
}

bool CatalogTree::hasChildren(const NodeId &parent) const
{
    return m_collections[parent.collection].hasChildren(parent.level, parent.number);
}

NodeId CatalogTree::child(const NodeId &parent, int row) const
{
    return {CatalogLevel::Level(parent.level + 1), parent.collection, below(parent).at(size_t(row))};
}

std::optional<NodeId> CatalogTree::parentOf(const NodeId &node) const
{
    const ShownCollection &in = m_collections[node.collection];
    if (node.level == Collection || !in.table())
        return {};
    return NodeId {CatalogLevel::Level(node.level - 1), node.collection, in.parentOf(node.level, node.number)};
}

int CatalogTree::rowOf(const NodeId &node) const
{
    const ShownCollection &in = m_collections[node.collection];
    if (node.level == Collection || in.row() < 0 || !in.shown())
        return node.level == Collection ? in.row() : -1;
    return below(*parentOf(node)).rowOf(node.number);
}

std::optional<NodeId> CatalogTree::find(const QString &seriesUid) const
{
    for (const quint32 root : m_roots)
        if (const auto &table = m_collections[root].table())
            if (const auto row = table->find(seriesUid))
                return NodeId {Series, root, *row};
    return {};
}

std::optional<NodeId> CatalogTree::collection(const QString &name) const
{
    const auto nameOf = [this](quint32 root) -> const QString & { return m_collections[root].name(); };
    const auto found = std::ranges::find(m_roots, name, nameOf);
    return found == m_roots.end() ? std::optional<NodeId>() : NodeId {Collection, *found, 0};
}

CatalogNode CatalogTree::nodeOf(const NodeId &id) const
{
    const ShownCollection &in = m_collections[id.collection];
    return {id.level,
            m_collections.entryOf(id.collection),
            in.table().get(),
            in.shown().get(),
            id.level == Collection ? quint32(in.entry()) : id.number,
            &m_localStatus,
            m_selection,
            &m_patients};
}

//! As bitmaps, so that rows selected directly and through a parent count once.
std::vector<session::TickedRows> CatalogTree::seriesBelow(const std::vector<NodeId> &nodes) const
{
    std::vector<Bitmap> chosen(m_collections.size());
    for (const NodeId &node : nodes) {
        const auto &table = m_collections[node.collection].table();
        if (!table)
            continue;
        Bitmap &rows = chosen[node.collection];
        if (rows.size() == 0)
            rows = Bitmap(table->size());
        rows.set(node.level == Collection ? RowRange {0, table->size()}
                 : node.level == Patient  ? table->rowsOfPatient(node.number)
                 : node.level == Study    ? table->rowsOfStudy(node.number)
                                          : RowRange {node.number, node.number + 1});
    }
    std::vector<session::TickedRows> out;
    for (const quint32 root : m_roots)
        if (chosen[root].size() > 0) {
            chosen[root] &= m_collections[root].shown()->rows;
            out.push_back({m_collections[root].table(), std::move(chosen[root])});
        }
    return out;
}

// Changes

void CatalogTree::setOrder(const TreeOrder &order)
{
    m_order = order;
    m_collections.forgetOrders();
    orderRoots();
}

std::vector<quint32> CatalogTree::wantedRoots() const
{
    std::vector<quint32> wanted;
    for (quint32 number = 0; number < m_collections.size(); ++number)
        if (!m_collections.isHidden(number))
            wanted.push_back(number);
    return arranged(std::move(wanted));
}

std::vector<quint32> CatalogTree::arranged(std::vector<quint32> roots) const
{
    const auto entryOf = [this](quint32 root) { return m_collections[root].entry(); };
    std::ranges::sort(roots, {}, entryOf); // by name
    if (m_order.isNatural())
        return roots;
    const std::vector<quint32> positions = positionsBy(catalogColumns()[size_t(m_order.column)], m_order.direction,
                                                       quint32(roots.size()), [&](quint32 position) {
                                                           return nodeOf({Collection, roots[position], 0});
                                                       });
    return SortedSiblings::of(roots, positions).numbers;
}

void CatalogTree::orderRoots()
{
    m_roots = arranged(std::move(m_roots));
    countRoots();
}

void CatalogTree::removeRoots(RowRun run)
{
    for (int row = run.first; row <= run.last; ++row)
        m_collections.setRow(m_roots[size_t(row)], -1);
    m_roots.erase(m_roots.begin() + run.first, m_roots.begin() + run.last + 1);
    countRoots();
}

void CatalogTree::insertRoots(RowRun run, const std::vector<quint32> &wanted)
{
    m_roots.insert(m_roots.begin() + run.first, wanted.begin() + run.first, wanted.begin() + run.last + 1);
    countRoots();
}

void CatalogTree::countRoots()
{
    for (size_t row = 0; row < m_roots.size(); ++row)
        m_collections.setRow(m_roots[row], int(row));
}

} // namespace tcia::models
