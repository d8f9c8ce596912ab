// SPDX-License-Identifier: Apache-2.0
#include "models/catalogmodel.h"

#include "models/catalogmodel_p.h"
#include "models/columns.h"

#include <QCoreApplication>

namespace tcia::models {

using namespace node;
using catalog::Catalog;
using catalog::Entry;

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
    if (level == Patient)
        return positionIn(patientsIn(*at.shown), number);
    if (level == Study)
        return positionIn(studiesIn(*at.shown, *at.table, at.table->patientOf(number)), number);
    return positionIn(seriesIn(*at.shown, *at.table, at.table->studyOf(number)), number);
}

QModelIndex CatalogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto at = size_t(row);
    if (!parent.isValid())
        return createIndex(row, column, idOf(Collection, m_roots[at], 0));
    const quint32 slot = slotOf(parent);
    const Slot &in = m_slots[slot];
    switch (levelOf(parent)) {
    case Collection:
        return createIndex(row, column, idOf(Patient, slot, in.shown->patients[at]));
    case Patient:
        return createIndex(row, column, idOf(Study, slot, studiesIn(*in.shown, *in.table, numberOf(parent))[at]));
    case Study:
        return createIndex(row, column, idOf(Series, slot, seriesIn(*in.shown, *in.table, numberOf(parent))[at]));
    case Series:
        break;
    }
    return {};
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
    case Collection:
        return in.patientCount();
    case Patient:
        return int(studiesIn(*in.shown, *in.table, numberOf(parent)).size());
    case Study:
        return int(seriesIn(*in.shown, *in.table, numberOf(parent)).size());
    case Series:
        break;
    }
    return 0;
}

int CatalogModel::columnCount(const QModelIndex &) const { return int(catalogColumns().size()); }

bool CatalogModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid() || levelOf(parent) != Collection || m_slots[slotOf(parent)].table)
        return rowCount(parent) > 0;
    return parent.column() == 0; // nobody knows yet
}

bool CatalogModel::canFetchMore(const QModelIndex &parent) const
{
    const Entry *entry = parent.isValid() && levelOf(parent) == Collection ? entryAt(parent) : nullptr;
    return entry && !entry->asked;
}

void CatalogModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_catalog.load(m_slots[slotOf(parent)].entry);
}

CatalogNode CatalogModel::nodeAt(const QModelIndex &index) const
{
    const Slot &slot = m_slots[slotOf(index)];
    CatalogNode node {levelOf(index), entryAt(index), slot.table.get(), slot.shown.get(), numberOf(index)};
    if (node.level == Series && m_marks)
        node.marks = m_marks(slot.table->seriesUid(node.number));
    return node;
}

// What the rows say

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !entryAt(index))
        return {};
    const CatalogNode at = nodeAt(index);
    const CatalogColumn &column = catalogColumns()[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column.display(at);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    case SortRole:
        return column.sort ? column.sort(at) : QVariant(column.display(at));
    case LevelRole:
        return int(at.level);
    case SeriesUidRole:
        return at.level == Series ? at.table->seriesUid(at.number) : QString();
    case EntryRole:
        return int(m_slots[slotOf(index)].entry);
    case StateRole:
        return int(at.entry->state);
    case MarksRole:
        return at.marks.toInt();
    default:
        return {};
    }
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CatalogColumn &column = catalogColumns()[size_t(section)];
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("CatalogColumns", column.title);
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(column.alignment | Qt::AlignVCenter) : QVariant();
}

} // namespace tcia::models
