// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shared by the parts of CatalogModel; nobody else includes it.
#include "models/catalogmodel.h"

#include <algorithm>

namespace tcia::models {

struct CatalogModel::Slot
{
    QString name;
    qsizetype entry = -1; // in the catalogue; -1: gone
    int row = -1;         // among the roots; -1: not shown
    std::shared_ptr<const catalog::SeriesTable> table;
    std::shared_ptr<const catalog::Shown> shown;

    int patientCount() const { return shown ? int(shown->patients.size()) : 0; }
};

struct CatalogModel::Place
{
    Level level = Collection;
    quint32 slot = 0;
    quint32 number = 0;
    std::shared_ptr<const catalog::SeriesTable> table; // that the number counts in
};

namespace node {

// An index's id is level, slot and number side by side: nothing is allocated for a node.
static_assert(sizeof(quintptr) == 8, "a node's id needs 64 bits");
inline constexpr int levelShift = 62;
inline constexpr int slotShift = 32;

// Qt hashes an id by its low bits. Left as they are, neighbours would crowd together there, and ten thousand selected rows bring
// a view to a stop; so the bits are stirred, in a way that can be undone.
inline constexpr quint64 stir = 0x9e3779b97f4a7c15;
constexpr quint64 inverseOf(quint64 odd)
{
    quint64 inverse = odd; // right in the lowest three bits; each step doubles those
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

inline CatalogModel::Level levelOf(const QModelIndex &index) { return CatalogModel::Level(plainId(index) >> levelShift); }
inline quint32 slotOf(const QModelIndex &index) { return quint32(plainId(index) >> slotShift) & 0x3fffffff; }
inline quint32 numberOf(const QModelIndex &index) { return quint32(plainId(index)); }

//! The siblings of a level below one parent, as numbers, of what is shown.
inline std::span<const quint32> patientsIn(const catalog::Shown &shown) { return shown.patients; }
inline std::span<const quint32> studiesIn(const catalog::Shown &shown, const catalog::SeriesTable &table, quint32 patient)
{
    return catalog::Shown::within(shown.studies, table.studiesOf(patient));
}
inline std::span<const quint32> seriesIn(const catalog::Shown &shown, const catalog::SeriesTable &table, quint32 study)
{
    return catalog::Shown::within(shown.series, table.rowsOfStudy(study));
}

inline int positionIn(std::span<const quint32> numbers, quint32 number)
{
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

} // namespace tcia::models
