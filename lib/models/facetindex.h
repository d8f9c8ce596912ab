// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/facetgroup.h"

#include <QModelIndex>
#include <QSet>

//! How a FacetModel numbers its indexes, and compares its rows.
namespace tcia::models::facetindex {

// The numbers inside an index: of the head of the gathered groups, of a group's head, of a row of a group.
inline constexpr quintptr gatheredHead = 0;
inline constexpr quintptr firstRow = 1 + catalog::facetCount;

//! Whether it is a row of a group, not a head.
inline bool isRow(const QModelIndex &index) { return index.internalId() >= firstRow; }

//! The facet of a row or of a group's head.
inline catalog::FacetId facetOf(const QModelIndex &index)
{
    return catalog::FacetId(int(isRow(index) ? index.internalId() - firstRow : index.internalId() - 1));
}

//! A condition: whether a row is one of these.
inline auto isIn(const QList<FacetRow> &rows)
{
    QSet<std::pair<int, QString>> known;
    for (const FacetRow &row : rows)
        known.insert({int(row.kind), row.value});
    return [known](const FacetRow &row) { return known.contains({int(row.kind), row.value}); };
}

} // namespace tcia::models::facetindex
