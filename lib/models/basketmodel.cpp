// SPDX-License-Identifier: Apache-2.0
#include "models/basketmodel.h"

#include "core/fields.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace tcia::models {

namespace {

enum class Shown { Text, Number, Size };

//! One row a column: which attribute, shown how.
struct Column
{
    QStringView key;
    Shown as = Shown::Text;
};

constexpr Column columns[] = {
    {u"Collection"},
    {u"PatientID"},
    {u"Modality"},
    {u"SeriesDescription"},
    {u"BodyPartExamined"},
    {u"ImageCount", Shown::Number},
    {u"FileSize", Shown::Size},
    {u"LicenseName"},
    {u"StudyDate"},
    {u"SeriesNumber", Shown::Number},
    {u"Manufacturer"},
    {u"SeriesInstanceUID"},
};

const Field<Series> &fieldAt(int column)
{
    static const auto found = [] { // looked up once: views ask for a cell's value very often
        std::array<const Field<Series> *, std::size(columns)> list {};
        std::transform(std::begin(columns), std::end(columns), list.begin(),
                       [](const Column &one) { return fieldOf<Series>(one.key); });
        return list;
    }();
    return *found[size_t(column)];
}

QVariant display(const Series &series, int column)
{
    const QVariant known = value(series, fieldAt(column));
    if (!known.isValid())
        return {};
    switch (columns[column].as) {
    case Shown::Number: return text::number(known.toLongLong());
    case Shown::Size: return text::size(known.toLongLong());
    case Shown::Text: break;
    }
    return text::plain(valueText(series, fieldAt(column)));
}

} // namespace

BasketModel::BasketModel(basket::Basket &basket, QObject *parent) : QAbstractTableModel(parent), m_basket(basket)
{
    using basket::Basket;
    connect(&basket, &Basket::aboutToInsert, this,
            [this](qsizetype first, qsizetype count) { beginInsertRows({}, int(first), int(first + count - 1)); });
    connect(&basket, &Basket::inserted, this, [this] { endInsertRows(); });
    connect(&basket, &Basket::aboutToRemove, this,
            [this](qsizetype first, qsizetype count) { beginRemoveRows({}, int(first), int(first + count - 1)); });
    connect(&basket, &Basket::removed, this, [this] { endRemoveRows(); });
    connect(&basket, &Basket::updated, this, [this](qsizetype first, qsizetype count) {
        Q_EMIT dataChanged(index(int(first), 0), index(int(first + count - 1), columnCount() - 1));
    });
    connect(&basket, &Basket::aboutToReset, this, [this] { beginResetModel(); });
    connect(&basket, &Basket::reset, this, [this] { endResetModel(); });
}

QStringList BasketModel::seriesUids(const QModelIndexList &indexes) const
{
    QStringList uids;
    QSet<int> seen;
    for (const QModelIndex &one : indexes)
        if (checkIndex(one, CheckIndexOption::IndexIsValid) && !seen.contains(one.row())) {
            seen.insert(one.row());
            uids.append(m_basket.series()[one.row()].seriesUid);
        }
    return uids;
}

int BasketModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_basket.series().size()); }

int BasketModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(std::size(columns)); }

QVariant BasketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Series &series = m_basket.series()[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(series, column);
    case SeriesUidRole: return series.seriesUid;
    case SortRole: return value(series, fieldAt(column));
    case Qt::TextAlignmentRole:
        return columns[column].as == Shown::Text ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant BasketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return QCoreApplication::translate("Fields", fieldAt(section).title);
}

} // namespace tcia::models
