// SPDX-License-Identifier: Apache-2.0
#include "models/celldata.h"

#include "models/rowlook.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace tcia::models {

namespace {

QVariant semibold()
{
    static const QVariant font = [] {
        QFont weight; // the rest is the view's
        weight.setWeight(QFont::DemiBold);
        return QVariant::fromValue(weight);
    }();
    return font;
}

} // namespace

QVariant cellData(const CatalogColumn &column, const CatalogNode &node, int role)
{
    switch (role) {
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    case Qt::FontRole: // a collection's name stands out from what is below it
        return node.level == CatalogLevel::Collection && QLatin1StringView(column.title) == "Name"_L1 ? semibold()
                                                                                                      : QVariant();
    case Qt::CheckStateRole:
        return column.kind == CatalogColumn::Kind::Tick ? QVariant(int(node.tickState())) : QVariant();
    case NodeRole::Level: return int(node.level);
    case NodeRole::SeriesUid:
        return node.level == CatalogLevel::Series ? node.table->seriesUid(node.number) : QString();
    case NodeRole::Collection: return node.entry->name;
    case NodeRole::State: return int(node.entry->state);
    case NodeRole::LocalStatus: return int(node.localStatus());
    case RowRole::State:
    case RowRole::Mix:
    case RowRole::OnDisk: return lookOf(node, role);
    case RowRole::NonCommercial: return isNonCommercial(node);
    default: return {};
    }
}

} // namespace tcia::models
