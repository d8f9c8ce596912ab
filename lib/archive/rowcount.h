// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/unusable.h"

namespace tcia::archive {

//! Row counts of an answer; its rows are `rows` plus those of `unusable`.
struct RowCount
{
    qint64 rows = 0;      //!< delivered
    Unusable unusable {}; //!< rows that were not delivered, and dropped values of those that were
    bool isBlank = false; //!< the body was empty, without even an empty list
    bool operator==(const RowCount &) const = default;
};

} // namespace tcia::archive
