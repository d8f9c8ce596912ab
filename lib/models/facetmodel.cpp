// SPDX-License-Identifier: Apache-2.0
#include "models/facetmodel.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace tcia::models {

using catalog::Catalog;
using catalog::FacetCount;
using catalog::FacetId;

namespace {

QString localStatusWords(const QString &value)
{
    if (value == catalog::localStatusName(catalog::LocalStatus::InBasket))
        return FacetModel::tr("In basket");
    return value == catalog::localStatusName(catalog::LocalStatus::OnDisk) ? FacetModel::tr("On disk")
                                                                           : FacetModel::tr("Neither");
}

} // namespace

FacetModel::FacetModel(Catalog &catalog, catalog::FacetId facet, QObject *parent)
    : QAbstractTableModel(parent),
      m_catalog(catalog),
      m_facet(facet),
      m_checked(catalog.filter().chosen.value(facet)),
      m_merged(catalog.filter().mergeSpellings)
{
    connect(&catalog, &Catalog::countsChanged, this, &FacetModel::update);
    connect(&catalog, &Catalog::filterChanged, this, [this] {
        update();
        showChecks();
    });
    update();
}

QString FacetModel::title() const { return QCoreApplication::translate("Facets", catalog::facet(m_facet).title); }

qsizetype FacetModel::chosenCount() const { return m_catalog.filter().chosen.value(m_facet).size(); }

QString FacetModel::chosenWords() const
{
    const QSet<QString> chosen = m_catalog.filter().chosen.value(m_facet);
    if (chosen.isEmpty())
        return {};
    return chosen.size() == 1 ? shownValue(*chosen.cbegin()) : tr("%n chosen", nullptr, int(chosen.size()));
}

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
    if (m_facet == FacetId::LocalStatus)
        return localStatusWords(value);
    const QString shown = text::plain(value.trimmed());
    if (shown.isEmpty())
        return tr("(not given)");
    return catalog::facet(m_facet).order == catalog::ValueOrder::Range ? QString(shown).replace(u'-', u'–') : shown;
}

//! The target rows: search hits and selected values.
FacetModel::Rows FacetModel::wanted() const
{
    const bool merge = m_catalog.filter().mergeSpellings;
    const auto key = [merge](const QString &value) { return merge ? catalog::spelling(value) : value; };
    QMap<QString, QString> chosen; // by comparison form
    for (const QString &value : m_catalog.filter().chosen.value(m_facet))
        chosen.insert(key(value), value);
    Rows out;
    for (const FacetCount &row : m_catalog.facetCounts(m_facet)) {
        const bool isChosen = !chosen.isEmpty() && chosen.remove(key(row.value)) > 0;
        if (isChosen || m_search.isEmpty() || shownValue(row.value).contains(m_search, Qt::CaseInsensitive))
            out.append(row);
    }
    for (const QString &value : std::as_const(chosen)) // values without matching series
        out.append({value, 0});
    return out;
}

// A change of the selection may reorder thousands of values, so it is signalled in few steps: removed values move to
// the end and are removed in one run, new ones are appended in one run, then all are reordered.

void FacetModel::update()
{
    const Rows rows = wanted();
    if (rows == m_rows)
        return;
    if (!std::ranges::equal(rows, m_rows, {}, &FacetCount::value, &FacetCount::value)) {
        QSet<QString> values;
        for (const FacetCount &row : rows)
            values.insert(row.value);
        Rows remaining = m_rows;
        const auto going = std::stable_partition(remaining.begin(), remaining.end(),
                                                 [&](const FacetCount &row) { return values.contains(row.value); });
        const qsizetype gone = remaining.end() - going;
        arrange(remaining);
        removeLast(gone);
        for (const FacetCount &row : std::as_const(m_rows))
            values.remove(row.value);
        Rows fresh;
        for (const FacetCount &row : rows)
            if (values.contains(row.value))
                fresh.append(row);
        append(fresh);
        arrange(rows);
    }
    showCounts(rows);
}

//! Reorders the rows to `order`, which has the same values.
void FacetModel::arrange(const Rows &order)
{
    if (std::ranges::equal(order, m_rows, {}, &FacetCount::value, &FacetCount::value))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<QString, int> positions;
    if (!before.isEmpty())
        for (int row = 0; row < order.size(); ++row)
            positions.insert(order[row].value, row);
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after << index(positions.value(m_rows[one.row()].value), one.column());
    m_rows = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void FacetModel::removeLast(qsizetype count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, int(m_rows.size() - count), int(m_rows.size()) - 1);
    m_rows.resize(m_rows.size() - count);
    endRemoveRows();
}

void FacetModel::append(const Rows &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

//! Same values in the same order, with new counts. Views process every reported row, visible or not, so only the range
//! from the first to the last change is reported.
void FacetModel::showCounts(const Rows &rows)
{
    const Rows before = std::exchange(m_rows, rows);
    const auto [first, unused] = std::ranges::mismatch(before, rows, {}, &FacetCount::count, &FacetCount::count);
    if (first == before.end())
        return;
    qsizetype last = rows.size() - 1;
    while (before[last].count == rows[last].count)
        --last;
    Q_EMIT dataChanged(index(int(first - before.begin()), CountColumn), index(int(last), CountColumn));
}

//! Most changes are in other facets.
void FacetModel::showChecks()
{
    const QSet<QString> before = std::exchange(m_checked, m_catalog.filter().chosen.value(m_facet));
    const bool merged = std::exchange(m_merged, m_catalog.filter().mergeSpellings);
    if (!m_rows.isEmpty() && (merged != m_merged || before != m_checked))
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
    case Qt::DisplayRole: return isValue ? shownValue(row.value) : text::number(row.count);
    case Qt::ToolTipRole: return shownValue(row.value);
    case Qt::CheckStateRole:
        if (!isValue)
            return {};
        return int(m_catalog.filter().isChosen(m_facet, row.value) ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isValue ? Qt::AlignLeft : Qt::AlignRight));
    case ValueRole: return row.value;
    case CountRole: return row.count;
    default: return {};
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
