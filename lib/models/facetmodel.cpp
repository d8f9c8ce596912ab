// SPDX-License-Identifier: Apache-2.0
#include "models/facetmodel.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tcia::models {

using catalog::Catalog;
using catalog::FacetCount;

FacetModel::FacetModel(Catalog &catalog, catalog::Coded facet, QObject *parent)
    : QAbstractTableModel(parent), m_catalog(catalog), m_facet(facet)
{
    connect(&catalog, &Catalog::countsChanged, this, &FacetModel::update);
    connect(&catalog, &Catalog::filterChanged, this, [this] {
        update();
        showChecks();
    });
    update();
}

QString FacetModel::title() const
{
    for (const catalog::Facet &facet : catalog::facets())
        if (facet.column == m_facet)
            return QCoreApplication::translate("Facets", facet.title);
    return {};
}

qsizetype FacetModel::chosenCount() const { return m_catalog.filter().chosen.value(m_facet).size(); }

void FacetModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    update();
}

void FacetModel::clearChosen()
{
    catalog::Filter filter = m_catalog.filter();
    filter.chosen.remove(m_facet);
    m_catalog.setFilter(filter);
}

QString FacetModel::shownValue(const QString &value) const
{
    const QString shown = text::plain(value.trimmed());
    return shown.isEmpty() ? tr("(not given)") : shown;
}

//! The rows as they should be: what the search finds, and what is chosen.
QList<FacetCount> FacetModel::wanted() const
{
    QSet<QString> chosen = m_catalog.filter().chosen.value(m_facet);
    QList<FacetCount> out;
    for (const FacetCount &row : m_catalog.facetCounts(m_facet))
        if (chosen.remove(row.value) || m_search.isEmpty() || shownValue(row.value).contains(m_search, Qt::CaseInsensitive))
            out.append(row);
    QStringList without(chosen.cbegin(), chosen.cend()); // chosen, but nothing has them
    without.sort();
    for (const QString &value : std::as_const(without))
        out.append({value, 0});
    return out;
}

void FacetModel::update()
{
    const QList<FacetCount> rows = wanted();
    if (rows == m_rows)
        return;
    QHash<QString, int> places;
    for (int row = 0; row < rows.size(); ++row)
        places.insert(rows[row].value, row);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (places.contains(m_rows[row].value))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    // What stays moves to its place first, what is new comes in between.
    QStringList old;
    for (const FacetCount &row : std::as_const(m_rows))
        old << row.value;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::ranges::sort(m_rows, {}, [&](const FacetCount &row) { return places.value(row.value); });
    QHash<QString, int> now;
    for (int row = 0; row < m_rows.size(); ++row) {
        now.insert(m_rows[row].value, row);
        m_rows[row] = rows[places.value(m_rows[row].value)];
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after << index(now.value(old[one.row()]), one.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    for (int row = 0; row < rows.size(); ++row) {
        if (now.contains(rows[row].value))
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, rows[row]);
        endInsertRows();
    }
}

void FacetModel::showChecks()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, ValueColumn), index(int(m_rows.size()) - 1, ValueColumn), {Qt::CheckStateRole});
}

int FacetModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int FacetModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FacetCount &row = m_rows[index.row()];
    const bool isValue = index.column() == ValueColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isValue ? shownValue(row.value) : text::number(row.count);
    case Qt::ToolTipRole:
        return shownValue(row.value);
    case Qt::CheckStateRole:
        if (!isValue)
            return {};
        return int(m_catalog.filter().isChosen(m_facet, row.value) ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isValue ? Qt::AlignLeft : Qt::AlignRight));
    case ValueRole:
        return row.value;
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != ValueColumn)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    m_catalog.setFilter(m_catalog.filter().with(m_facet, m_rows[index.row()].value, on));
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren;
    return index.isValid() && index.column() == ValueColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant FacetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ValueColumn ? title() : tr("Series");
}

} // namespace tcia::models
