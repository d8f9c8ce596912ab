// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <functional>
#include <vector>

namespace tcia {

//! The rank of each text in natural order: 0 for an empty one, the others from 1, equal texts the same. Empty if
//! cancelled, which any thread may ask. Run it on the pool, whose idle threads help.
std::vector<quint32> naturalRanks(
    const std::vector<QByteArrayView> &texts, const std::function<bool()> &cancelled = [] { return false; });

} // namespace tcia
