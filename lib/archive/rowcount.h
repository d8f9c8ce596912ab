// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/unusable.h"

namespace tcia::archive {

//! What an answer held: its rows are these and those of `unusable` together.
struct RowCount
{
    qint64 rows = 0;      //!< handed on
    Unusable unusable {}; //!< rows that were not, and values that were left out of those that were
    bool isBlank = false; //!< not even an empty list came
    bool operator==(const RowCount &) const = default;
};

} // namespace tcia::archive
