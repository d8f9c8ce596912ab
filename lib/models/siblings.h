// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace tcia::models {

//! The position of a number in an ascending list; -1 if absent.
int positionIn(std::span<const quint32> numbers, quint32 number);

//! Siblings in the order of a column.
struct SortedSiblings
{
    std::vector<quint32> numbers;
    std::vector<int> rows; //!< by position in the natural order

    //! `positions`: the positions in the natural order, in the new one.
    static SortedSiblings of(std::span<const quint32> natural, const std::vector<quint32> &positions);
};

//! The shown children of a node by their numbers. Valid until the tree changes.
struct Siblings
{
    std::span<const quint32> natural;       //!< ascending
    const SortedSiblings *sorted = nullptr; //!< null: the natural order

    quint32 at(size_t row) const { return sorted ? sorted->numbers[row] : natural[row]; }
    int rowOf(quint32 number) const; //!< -1 if it is not among them
};

} // namespace tcia::models
