// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace tcia::models {

//! Rows that a model inserts or removes in one step.
struct RowRun
{
    int first = 0;
    int last = 0; //!< inclusive, as Qt counts

    bool operator==(const RowRun &) const = default;
};

//! The rows to remove so that only wanted numbers remain, from the last run to the first: removing one does not move
//! the next.
std::vector<RowRun> runsToRemove(const std::vector<quint32> &shown, const std::vector<quint32> &wanted);

//! The runs of `wanted` to insert, from the first to the last. `shown` must be a part of `wanted` in the same order.
std::vector<RowRun> runsToInsert(const std::vector<quint32> &shown, const std::vector<quint32> &wanted);

} // namespace tcia::models
