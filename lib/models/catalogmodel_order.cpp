// SPDX-License-Identifier: Apache-2.0
// Order of siblings.
#include "models/catalogmodel.h"

#include "models/catalogmodel_p.h"
#include "models/siblingorder.h"

namespace tcia::models {

using namespace node;

bool CatalogModel::isSorted() const
{
    // The tables are in the order of the names.
    return m_sortColumn > 0 || (m_sortColumn == 0 && m_sortOrder == Qt::DescendingOrder);
}

void CatalogModel::sort(int column, Qt::SortOrder order)
{
    const bool wasSorted = isSorted();
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    const auto change = [&] {
        m_sortColumn = column < columnCount() ? column : -1;
        m_sortOrder = order;
        for (Slot &slot : m_slots)
            slot.orders.clear();
        orderRoots();
    };
    if (wasSorted || column > 0 || order == Qt::DescendingOrder)
        relayout(change);
    else
        change(); // from the natural order to the natural order
}

//! The visible children of a node; their order is computed on first use.
CatalogModel::Siblings CatalogModel::below(Level parent, quint32 slot, quint32 number) const
{
    const Slot &in = m_slots[slot];
    if (!in.shown || parent == Series)
        return {};
    const std::span<const quint32> natural =
        parent == Collection ? std::span<const quint32>(in.shown->patients)
        : parent == Patient  ? catalog::FilterResult::within(in.shown->studies, in.table->studiesOf(number))
                             : catalog::FilterResult::within(in.shown->series, in.table->rowsOfStudy(number));
    if (!isSorted() || natural.size() < 2)
        return {natural, nullptr};
    SiblingRows &order = in.orders[quint64(parent) << 32 | number];
    if (order.numbers.empty()) {
        const Level level = Level(parent + 1);
        const std::vector<quint32> places =
            placesBy(catalogColumns()[size_t(m_sortColumn)], m_sortOrder, quint32(natural.size()),
                     [&](quint32 place) { return nodeOf(level, slot, natural[place]); });
        order.rows.resize(places.size());
        for (const quint32 place : places) {
            order.rows[place] = int(order.numbers.size());
            order.numbers.push_back(natural[place]);
        }
    }
    return {natural, &order};
}

//! The collections to show, in order.
std::vector<quint32> CatalogModel::arranged(std::vector<quint32> roots) const
{
    const auto entryOf = [this](quint32 slot) { return m_slots[slot].entry; };
    std::ranges::sort(roots, {}, entryOf); // by name
    if (!isSorted())
        return roots;
    const std::vector<quint32> places =
        placesBy(catalogColumns()[size_t(m_sortColumn)], m_sortOrder, quint32(roots.size()),
                 [&](quint32 place) { return nodeOf(Collection, roots[place], 0); });
    std::vector<quint32> out;
    for (const quint32 place : places)
        out.push_back(roots[place]);
    return out;
}

//! Sorts the visible collections. Call it inside relayout().
void CatalogModel::orderRoots()
{
    m_roots = arranged(std::move(m_roots));
    countRoots();
}

} // namespace tcia::models
