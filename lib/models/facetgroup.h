// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

namespace tcia::models {

//! What a row of the filter pane is: the head of a group, the head of the groups that are gathered at the end, or a row
//! of a group. Search, Combine and Years hold a control of the view; Spellings offers to treat values that differ only
//! in case or spaces as one.
enum class FacetRowKind { Group, MoreGroups, Search, Value, More, Fewer, Spellings, Combine, Years };

//! What a row of the pane tells besides Qt's roles. Unscoped because Qt's interface uses int.
enum FacetRole {
    FacetKindRole = Qt::UserRole, //!< int(FacetRowKind)
    FacetIdRole,                  //!< int(catalog::FacetId); invalid for the head of the gathered groups
    FacetValueRole,               //!< QString as the archive wrote it; empty: not given
    FacetCountRole,               //!< qint64; -1 if unknown
    FacetShareRole,               //!< double: of the group's largest count
    FacetDetailRole,              //!< QString, dim, next to a group's title
    FacetTickedRole,              //!< int: number of ticked values of a group
};

//! A row of a group, identified by kind and value.
struct FacetRow
{
    FacetRowKind kind = FacetRowKind::Value;
    QString value;    //!< as the archive wrote it; empty: not given
    qint64 count = 0; //!< of series; of More: of the values that are not shown; -1 if unknown
    bool isSame(const FacetRow &other) const { return kind == other.kind && value == other.value; }
    bool operator==(const FacetRow &) const = default;
};

//! One group of the filter pane: how its facet is shown, and the rows that result. A value type.
struct FacetGroup
{
    static constexpr qsizetype fewValues = 5;        //!< shown until all are requested
    static constexpr qsizetype mostWithoutFind = 20; //!< more values get a field that finds them

    catalog::FacetId facet = {};
    QString search;        //!< shows only values that contain it, case-insensitively
    bool showsAll = false; //!< all values instead of a few
    QSet<QString> ticked;  //!< the values that the filter selects
    QSet<QString> first;   //!< those that stand first: the ticked ones, as of when the order was not frozen
    qsizetype values = 0;  //!< number of values, independent of the search
    qint64 largest = 0;    //!< largest count
    QList<FacetRow> rows;

    //! Makes the rows anew from the catalogue's counts and filter. Ticked values are always shown, with a count of 0,
    //! too; ordered ranges are shown completely and in their order. `isFrozen`: shown values keep their order.
    void makeRows(const catalog::Catalog &catalog, bool isFrozen);

    //! Only counts and ticks anew, so that every row keeps its place: values that no longer match have a count of 0,
    //! and new ones are counted by More. False, and to be made anew, if there are no rows or not one for each ticked
    //! value.
    bool updateCounts(const catalog::Catalog &catalog);
};

//! Treats values that differ only in case or spaces as one.
void mergeSpellings(catalog::Catalog &catalog);

} // namespace tcia::models
