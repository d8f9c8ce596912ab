// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia {

//! The number of a row of a table.
using Row = quint32;

//! A range of rows or node numbers: [begin, end).
struct RowRange
{
    quint32 begin = 0, end = 0;
    quint32 size() const { return end - begin; }
    bool operator==(const RowRange &) const = default;
};

} // namespace tcia
