// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to the source files of CatalogModel.
#include "models/catalogmodel.h"

#include <algorithm>
#include <unordered_map>

namespace tcia::models {

//! Siblings in the order of a column.
struct CatalogModel::SiblingRows
{
    std::vector<quint32> numbers;
    std::vector<int> rows; //!< by position in the natural order
};

struct CatalogModel::Slot
{
    QString name;
    qsizetype entry = -1; // in the catalogue; -1: gone
    int row = -1;         // among the roots; -1: not shown
    std::shared_ptr<const catalog::SeriesTable> table;
    std::shared_ptr<const catalog::FilterResult> shown;
    mutable std::unordered_map<quint64, SiblingRows> orders; // by parent, for parents whose children were requested

    int patientCount() const { return shown ? int(shown->patients.size()) : 0; }
};

struct CatalogModel::NodeKey
{
    Level level = Collection;
    quint32 slot = 0;
    quint32 number = 0;
};

namespace node {

// An index's id packs level, slot and number: nothing is allocated per node.
static_assert(sizeof(quintptr) == 8, "a node's id needs 64 bits");
inline constexpr int levelShift = 62;
inline constexpr int slotShift = 32;

// Qt hashes an id by its low bits. Unmixed ids would collide, and ten thousand selected rows would freeze a view; so
// the bits are mixed reversibly.
inline constexpr quint64 stir = 0x9e3779b97f4a7c15;
constexpr quint64 inverseOf(quint64 odd)
{
    quint64 inverse = odd; // correct in the lowest three bits; each step doubles them
    for (int bits = 3; bits < 64; bits *= 2)
        inverse *= 2 - odd * inverse;
    return inverse;
}
inline constexpr quint64 unstir = inverseOf(stir);
static_assert(stir * unstir == 1);

constexpr quintptr idOf(CatalogModel::Level level, quint32 slot, quint32 number)
{
    const quint64 id = (quint64(level) << levelShift | quint64(slot) << slotShift | number) * stir;
    return id ^ id >> 32;
}
inline quint64 plainId(const QModelIndex &index)
{
    const quint64 id = index.internalId();
    return (id ^ id >> 32) * unstir;
}

inline CatalogModel::Level levelOf(const QModelIndex &index)
{
    return CatalogModel::Level(plainId(index) >> levelShift);
}
inline quint32 slotOf(const QModelIndex &index) { return quint32(plainId(index) >> slotShift) & 0x3fffffff; }
inline quint32 numberOf(const QModelIndex &index) { return quint32(plainId(index)); }

//! The position of a number in an ascending list; -1 if absent.
inline int positionIn(std::span<const quint32> numbers, quint32 number)
{
    if (numbers.empty() || number < numbers.front())
        return -1;
    if (const quint32 guess = number - numbers.front(); guess < numbers.size() && numbers[guess] == number)
        return int(guess); // no gaps up to here
    const auto found = std::ranges::lower_bound(numbers, number);
    return found != numbers.end() && *found == number ? int(found - numbers.begin()) : -1;
}

inline quint32 patientOf(CatalogModel::Level level, const catalog::SeriesTable &table, quint32 number)
{
    if (level == CatalogModel::Series)
        number = table.studyOf(number);
    return level == CatalogModel::Patient ? number : table.patientOf(number);
}

} // namespace node

struct CatalogModel::Siblings
{
    std::span<const quint32> natural;
    const SiblingRows *order = nullptr; // null: natural order

    quint32 at(size_t row) const { return order ? order->numbers[row] : natural[row]; }
    int rowOf(quint32 number) const
    {
        const int place = node::positionIn(natural, number);
        return place < 0 || !order ? place : order->rows[size_t(place)];
    }
};

} // namespace tcia::models
