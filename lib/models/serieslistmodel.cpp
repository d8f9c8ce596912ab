// SPDX-License-Identifier: Apache-2.0
#include "models/serieslistmodel.h"

#include "models/rowlook.h"
#include "models/seriescolumns.h"

namespace tcia::models {

using catalog::Catalog;
using catalog::CatalogEntry;

SeriesListModel::SeriesListModel(Catalog &catalog, QObject *parent) : QAbstractTableModel(parent), m_catalog(catalog)
{
    connect(&catalog, &Catalog::entriesReset, this, &SeriesListModel::takeContent);
    connect(&catalog, &Catalog::entryChanged, this, &SeriesListModel::takeContent);
    connect(&catalog, &Catalog::filtered, this, &SeriesListModel::takeFilter);
    takeContent();
}

SeriesListModel::~SeriesListModel() { m_sorted.cancel(); }

int SeriesListModel::rowOf(const QString &seriesUid) const
{
    const auto ref = m_shown->find(seriesUid);
    return ref ? rowOf(*ref) : -1;
}

const std::shared_ptr<const catalog::SeriesTable> &SeriesListModel::table(quint32 collection) const
{
    return m_shown->collections[collection].table;
}

std::optional<Series> SeriesListModel::recordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return table(at(row).collection)->series(at(row).row);
}

int SeriesListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown->rows.size());
}

int SeriesListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(seriesColumns().size());
}

//! Its collection is looked up by name: the catalogue may have another list of collections by now.
CatalogNode SeriesListModel::nodeOf(int row) const
{
    const SeriesRef ref = at(row);
    const auto &[table, shown] = m_shown->collections[ref.collection];
    const qsizetype entry = m_catalog.entryOf(table->collection());
    return {CatalogLevel::Series,
            entry < 0 ? nullptr : &m_catalog.entries()[size_t(entry)],
            table.get(),
            shown.get(),
            ref.row,
            &m_localStatus,
            m_selection};
}

QVariant SeriesListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // Views request a dozen roles per painted cell, so unsupported roles return immediately.
    const SeriesColumn &column = seriesColumns()[size_t(index.column())];
    const auto node = [&] { return nodeOf(index.row()); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return wordsOf(column, node());
    case Qt::AccessibleTextRole: return accessibleText(column, node());
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.cell.alignment | Qt::AlignVCenter);
    case RowRole::Secondary: return column.absent && column.cell.display(node()).isEmpty();
    case LevelRole: return int(CatalogLevel::Series);
    case SeriesUidRole: return table(at(index.row()).collection)->seriesUid(at(index.row()).row);
    case EntryRole: return int(m_catalog.entryOf(table(at(index.row()).collection)->collection()));
    case StateRole: return node().entry ? int(node().entry->state) : QVariant();
    case LocalStatusRole: return int(node().localStatus());
    case Qt::CheckStateRole:
        return column.cell.kind == CatalogColumn::Kind::Tick ? QVariant(int(node().tickState())) : QVariant();
    case RowRole::State: return lookOf(node(), role);
    default: return {};
    }
}

session::SeriesSelection::Target SeriesListModel::targetOf(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeriesRef ref = at(index.row());
    return {table(ref.collection)->collection(), {ref.row}};
}

QVariant SeriesListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return headerOf(seriesColumns()[size_t(section)].cell, role);
}

} // namespace tcia::models
