// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tcia::tests {

//! Rows numbered from `begin` on, each followed by a comma.
inline QByteArray manyRows(int begin, int end)
{
    QByteArray rows;
    for (int i = begin; i < end; ++i)
        rows += "{\"SeriesInstanceUID\":\"1." + QByteArray::number(i) + "\",\"SeriesNumber\":" + QByteArray::number(i) +
                "},\n";
    return rows;
}

inline QByteArray listOf(int rows) { return '[' + manyRows(0, rows).chopped(2) + ']'; }

} // namespace tcia::tests
