// SPDX-License-Identifier: Apache-2.0
#include "models/rowruns.h"

#include <set>

namespace tcia::models {

std::vector<RowRun> runsToRemove(const std::vector<quint32> &shown, const std::vector<quint32> &wanted)
{
    const std::set<quint32> remaining(wanted.begin(), wanted.end());
    std::vector<RowRun> out;
    for (int row = int(shown.size()) - 1; row >= 0; --row) {
        if (remaining.contains(shown[size_t(row)]))
            continue;
        if (!out.empty() && out.back().first == row + 1)
            out.back().first = row;
        else
            out.push_back({row, row});
    }
    return out;
}

std::vector<RowRun> runsToInsert(const std::vector<quint32> &shown, const std::vector<quint32> &wanted)
{
    std::vector<RowRun> out;
    size_t next = 0; // of those shown
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (next < shown.size() && shown[next] == wanted[size_t(row)])
            ++next;
        else if (!out.empty() && out.back().last == row - 1)
            out.back().last = row;
        else
            out.push_back({row, row});
    }
    return out;
}

} // namespace tcia::models
