// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::archive {

//! What an answer held: its rows are exactly these together.
struct RowCount
{
    qint64 rows = 0;    //!< handed on
    qint64 empty = 0;   //!< said nothing (`{}`), and were not
    qint64 dropped = 0; //!< were of something else than was asked for, where the server could not narrow its answer; and were not
    bool operator==(const RowCount &) const = default;
};

} // namespace tcia::archive
