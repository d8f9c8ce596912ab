// SPDX-License-Identifier: Apache-2.0
#include "models/rowlook.h"

#include "core/text.h"

#include <algorithm>

namespace tcia::models {

using catalog::FacetId;
using catalog::LocalStatus;

//! Collections use their facet counts, and nodes of collections without any are skipped.
LocalStatusBelow localStatusBelow(const CatalogNode &node)
{
    if (!node.shown || !node.shown->localStatus)
        return {};
    const catalog::Histogram &counts = node.shown->passingCounts[size_t(FacetId::LocalStatus)];
    const auto counted = [&counts](LocalStatus as) {
        return size_t(as) < counts.size() ? qint64(counts[size_t(as)]) : 0;
    };
    const LocalStatusBelow all {counted(LocalStatus::OnDisk), counted(LocalStatus::InBasket)};
    if (node.level == CatalogLevel::Collection || all.disk + all.basket == 0)
        return all;
    return node.shown->localStatus->column.codes().with([&node](auto codes) {
        LocalStatusBelow below;
        for (const quint32 row : node.rows()) {
            below.disk += codes[row] == quint8(LocalStatus::OnDisk);
            below.basket += codes[row] == quint8(LocalStatus::InBasket);
        }
        return below;
    });
}

SeriesStatus statusOf(const session::LocalStatusLookup &lookup, const QString &seriesUid)
{
    return {lookup.of(seriesUid), lookup.transferOf(seriesUid), lookup.isPartly(seriesUid),
            lookup.isDamaged(seriesUid)};
}

RowState rowState(const SeriesStatus &status)
{
    switch (status.transfer) {
    case session::TransferStage::Failed: return RowState::Failed;
    case session::TransferStage::Moving: return RowState::Moving;
    case session::TransferStage::Waiting: return RowState::Waiting;
    case session::TransferStage::None: break;
    }
    if (status.isDamaged)
        return RowState::Failed;
    if (status.isPartly)
        return RowState::Partly;
    switch (status.local) {
    case LocalStatus::OnDisk: return RowState::OnDisk;
    case LocalStatus::InBasket: return RowState::InBasket;
    case LocalStatus::Neither: break;
    }
    return RowState::None;
}

RowState rowState(const CatalogNode &node)
{
    if (node.level == CatalogLevel::Series)
        return rowState(node.status());
    if (node.level == CatalogLevel::Collection && node.entry->error && !node.table)
        return RowState::Failed;
    const auto [disk, basket] = localStatusBelow(node);
    const qint64 all = qint64(node.rows().size());
    if (disk > 0)
        return disk == all ? RowState::OnDisk : RowState::Partly;
    return basket > 0 && basket == all ? RowState::InBasket : RowState::None;
}

ModalityMix modalityMix(const CatalogNode &node)
{
    if (!node.table || !node.shown || node.level == CatalogLevel::Series)
        return {};
    const catalog::TextColumn &column = node.table->facet(FacetId::Modality);
    catalog::Histogram counts(column.valueCount());
    if (node.level == CatalogLevel::Collection)
        counts = node.shown->passingCounts[size_t(FacetId::Modality)];
    else
        for (const quint32 row : node.rows())
            ++counts[column.code(row)];
    ModalityMix mix;
    for (quint32 code = 0; code < counts.size(); ++code)
        if (counts[code] > 0)
            mix << ModalityCount {text::plain(column.value(code)), counts[code]};
    std::ranges::stable_sort(mix, std::ranges::greater(), &ModalityCount::count);
    return mix;
}

Fraction onDisk(const CatalogNode &node) { return {localStatusBelow(node).disk, qint64(node.rows().size())}; }

QVariant lookOf(const CatalogNode &node, int role)
{
    switch (role) {
    case RowRole::State: return int(rowState(node));
    case RowRole::Mix: return node.level == CatalogLevel::Series ? QVariant() : QVariant::fromValue(modalityMix(node));
    case RowRole::OnDisk:
        return node.table && node.level != CatalogLevel::Series ? QVariant::fromValue(onDisk(node)) : QVariant();
    default: return {};
    }
}

} // namespace tcia::models
