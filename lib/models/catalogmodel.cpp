// SPDX-License-Identifier: Apache-2.0
#include "models/catalogmodel.h"

#include "models/catalogmodel_p.h"
#include "models/columns.h"
#include "models/rowlook.h"

namespace tcia::models {

using namespace node;
using catalog::Catalog;
using catalog::CatalogEntry;

CatalogModel::CatalogModel(Catalog &catalog, QObject *parent) : QAbstractItemModel(parent), m_catalog(catalog)
{
    connect(&catalog, &Catalog::entriesReset, this, &CatalogModel::resetEntries);
    connect(&catalog, &Catalog::entryChanged, this, &CatalogModel::showEntry);
    connect(&catalog, &Catalog::entryStateChanged, this, &CatalogModel::showState);
    connect(&catalog, &Catalog::filtered, this, &CatalogModel::showAll);
    resetEntries();
}

CatalogModel::~CatalogModel() = default;

// Index arithmetic

QModelIndex CatalogModel::indexOf(Level level, quint32 slot, quint32 number, int column) const
{
    const int row = rowOf(level, slot, number);
    return row < 0 ? QModelIndex() : createIndex(row, column, idOf(level, slot, number));
}

int CatalogModel::rowOf(Level level, quint32 slot, quint32 number) const
{
    const Slot &at = m_slots[slot];
    if (level == Collection || at.row < 0 || !at.shown)
        return level == Collection ? at.row : -1;
    const quint32 parent = level == Patient ? 0
                           : level == Study ? at.table->patientOf(number)
                                            : at.table->studyOf(number);
    return below(Level(level - 1), slot, parent).rowOf(number);
}

QModelIndex CatalogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, idOf(Collection, m_roots[size_t(row)], 0));
    const Level level = levelOf(parent);
    const quint32 slot = slotOf(parent);
    return createIndex(row, column, idOf(Level(level + 1), slot, below(level, slot, numberOf(parent)).at(size_t(row))));
}

QModelIndex CatalogModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) == Collection)
        return {};
    const quint32 slot = slotOf(index);
    const auto &table = m_slots[slot].table;
    if (!table)
        return {};
    if (levelOf(index) == Patient)
        return indexOf(Collection, slot, 0);
    if (levelOf(index) == Study)
        return indexOf(Patient, slot, table->patientOf(numberOf(index)));
    return indexOf(Study, slot, table->studyOf(numberOf(index)));
}

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_roots.size());
    const Slot &in = m_slots[slotOf(parent)];
    if (parent.column() > 0 || !in.shown)
        return 0;
    switch (levelOf(parent)) {
    case Collection: return in.patientCount();
    case Patient:
        return int(catalog::FilterResult::within(in.shown->studies, in.table->studiesOf(numberOf(parent))).size());
    case Study:
        return int(catalog::FilterResult::within(in.shown->series, in.table->rowsOfStudy(numberOf(parent))).size());
    case Series: break;
    }
    return 0;
}

int CatalogModel::columnCount(const QModelIndex &) const { return int(catalogColumns().size()); }

//! Called for every row during layout, so it avoids lookups: a visible node with children in the table shows some.
bool CatalogModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_roots.empty();
    const Slot &in = m_slots[slotOf(parent)];
    if (parent.column() > 0)
        return false;
    switch (levelOf(parent)) {
    case Collection: return !in.shown || in.patientCount() > 0; // unknown until loaded
    case Patient: return in.shown && in.table->studiesOf(numberOf(parent)).size() > 0;
    case Study: return in.shown && in.table->rowsOfStudy(numberOf(parent)).size() > 0;
    case Series: break;
    }
    return false;
}

bool CatalogModel::canFetchMore(const QModelIndex &parent) const
{
    const CatalogEntry *entry = parent.isValid() && levelOf(parent) == Collection ? entryAt(parent) : nullptr;
    return entry && !entry->asked;
}

void CatalogModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_catalog.load(m_slots[slotOf(parent)].entry);
}

CatalogNode CatalogModel::nodeOf(Level level, quint32 slot, quint32 number) const
{
    const Slot &in = m_slots[slot];
    return {
        level,          entryOf(in), in.table.get(), in.shown.get(), level == Collection ? quint32(in.entry) : number,
        &m_localStatus, m_selection};
}

// What the rows say

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !entryAt(index))
        return {};
    // Views request a dozen roles per painted cell, so unsupported roles return immediately.
    const CatalogColumn &column = catalogColumns()[size_t(index.column())];
    const auto at = [&] { return nodeOf(levelOf(index), slotOf(index), numberOf(index)); };
    switch (role) {
    case Qt::ToolTipRole: return (column.tip ? column.tip : column.display)(at());
    case Qt::DisplayRole: return column.display(at());
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    case LevelRole: return int(levelOf(index));
    case SeriesUidRole: return levelOf(index) == Series ? at().table->seriesUid(numberOf(index)) : QString();
    case EntryRole: return int(m_slots[slotOf(index)].entry);
    case StateRole: return int(at().entry->state);
    case LocalStatusRole: return int(at().localStatus());
    case Qt::CheckStateRole:
        return column.kind == CatalogColumn::Kind::Tick ? QVariant(int(at().tickState())) : QVariant();
    default: return role >= RowRole::State && role <= RowRole::OnDisk ? lookOf(at(), role) : QVariant();
    }
}

Qt::ItemFlags CatalogModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && levelOf(index) == Series ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return headerOf(catalogColumns()[size_t(section)], role);
}

} // namespace tcia::models
