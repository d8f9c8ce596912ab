// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

namespace tcia::archive {

//! The most rows of an answer in all its pages: twice those of the largest archive. Rows of series take about 1 kB
//! each.
inline constexpr qint64 mostRows = 2'000'000;

//! BadAnswer for more: such an answer has no end, or would not fit into memory. For all dialects.
Result<void> checkRowLimit(qint64 rows, qint64 most = mostRows);

} // namespace tcia::archive
