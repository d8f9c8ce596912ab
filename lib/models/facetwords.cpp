// SPDX-License-Identifier: Apache-2.0
#include "models/facetwords.h"

#include "core/text.h"
#include "models/facetvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace tcia::models {

using catalog::Catalog;
using catalog::FacetId;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tcia::models::FacetWords)
};

bool isAsking(const Catalog &catalog)
{
    return catalog.loadingCollections() || catalog.openingStored() ||
           std::ranges::any_of(catalog.entries(), &catalog::CatalogEntry::isBusy);
}

QString titleOf(FacetId facet) { return QCoreApplication::translate("Facets", catalog::facet(facet).title); }

//! Next to the title: "1 of 5", "136", "9 years", "asking…".
QString detailOf(const FacetGroup &group, const Catalog &catalog)
{
    if (group.values == 0)
        return isAsking(catalog)                  ? Words::tr("asking…")
               : catalog.loadedCollections() == 0 ? Words::tr("not loaded") // also of an archive that did not answer
                                                  : QString();
    const bool isPart =
        group.facet != FacetId::Collection && catalog.loadedCollections() < qsizetype(catalog.entries().size());
    const int ticked = int(group.ticked.size());
    if (ticked > 0 && group.facet == FacetId::Year)
        return Words::tr("%Ln years", nullptr, ticked);
    const QString of = text::number(group.values);
    if (ticked > 0 && isPart) //: ticked values of those known so far: "1 of 5 so far"
        return Words::tr("%1 of %2 so far").arg(text::number(ticked), of);
    if (ticked > 0) //: ticked values: "1 of 5"
        return Words::tr("%1 of %2").arg(text::number(ticked), of);
    if (isPart)
        return Words::tr("so far");
    const bool isMany = catalog::facet(group.facet).findHint && group.values > FacetGroup::mostWithoutFind;
    return isMany ? of : QString();
}

QString textOf(const FacetGroup &group, const FacetRow &row)
{
    switch (row.kind) {
    case FacetRowKind::Value: return shownValue(group.facet, row.value);
    case FacetRowKind::More: return row.count == 0 ? QString() : Words::tr("%Ln more…", nullptr, int(row.count));
    case FacetRowKind::Fewer: return Words::tr("Fewer");
    case FacetRowKind::Spellings: return Words::tr("Treat spellings as one");
    default: return {};
    }
}

QString nameOf(const FacetGroup &group, const FacetRow &row, bool isTicked)
{
    switch (row.kind) {
    case FacetRowKind::Value: {
        const QString value = shownValue(group.facet, row.value);
        const int count = int(row.count);
        if (count < 0)
            return isTicked ? Words::tr("%1, not read yet, ticked").arg(value)
                            : Words::tr("%1, not read yet").arg(value);
        return isTicked ? Words::tr("%1, %Ln series, ticked", nullptr, count).arg(value)
                        : Words::tr("%1, %Ln series", nullptr, count).arg(value);
    }
    case FacetRowKind::Search: return QCoreApplication::translate("Facets", catalog::facet(group.facet).findHint);
    case FacetRowKind::Combine: return Words::tr("How several modalities are combined");
    case FacetRowKind::Years: return titleOf(group.facet);
    case FacetRowKind::More: //: %1 a facet
        return Words::tr("%1: %Ln more", nullptr, int(row.count)).arg(titleOf(group.facet));
    case FacetRowKind::Fewer: return Words::tr("%1: fewer").arg(titleOf(group.facet));
    case FacetRowKind::Spellings: //: %1 a facet
        return Words::tr("%1: treat spellings as one").arg(titleOf(group.facet));
    default: return {};
    }
}

} // namespace

QVariant facetHeadData(const FacetGroup &group, const Catalog &catalog, int role)
{
    switch (role) {
    case Qt::DisplayRole: return titleOf(group.facet);
    case Qt::AccessibleTextRole: {
        const QString detail = detailOf(group, catalog);
        //: a group of filters and how many of its values are ticked: "Modality, 1 of 5"
        return detail.isEmpty() ? titleOf(group.facet) : Words::tr("%1, %2").arg(titleOf(group.facet), detail);
    }
    case FacetKindRole: return int(FacetRowKind::Group);
    case FacetIdRole: return int(group.facet);
    case FacetDetailRole: return detailOf(group, catalog);
    case FacetTickedRole: return int(group.ticked.size());
    default: return {};
    }
}

QVariant facetRowData(const FacetGroup &group, const FacetRow &row, const catalog::Filter &filter, int role)
{
    const bool isValue = row.kind == FacetRowKind::Value;
    switch (role) {
    case Qt::DisplayRole: return textOf(group, row);
    case Qt::ToolTipRole:
        if (row.kind == FacetRowKind::Spellings)
            return Words::tr("Treat values that differ only in case or spaces as one: SIEMENS = Siemens");
        if (isValue && group.facet == FacetId::Licence && !row.value.trimmed().isEmpty())
            return text::plain(row.value); // two names may be shown alike
        return isValue ? textOf(group, row) : QVariant();
    case Qt::AccessibleTextRole: return nameOf(group, row, isValue && filter.isChosen(group.facet, row.value));
    case Qt::CheckStateRole:
        if (!isValue)
            return {};
        return int(filter.isChosen(group.facet, row.value) ? Qt::Checked : Qt::Unchecked);
    case FacetKindRole: return int(row.kind);
    case FacetIdRole: return int(group.facet);
    case FacetValueRole: return isValue ? row.value : QVariant();
    case FacetCountRole: return row.count;
    case FacetShareRole: return row.count > 0 ? double(row.count) / double(group.largest) : 0.0;
    default: return {};
    }
}

QVariant gatheredGroupsData(qsizetype groups, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return Words::tr("%Ln more groups", nullptr, int(groups));
    case FacetKindRole: return int(FacetRowKind::MoreGroups);
    default: return {};
    }
}

} // namespace tcia::models
