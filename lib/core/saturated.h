// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtNumeric>

#include <limits>

namespace tcia {

//! The sum of two non-negative numbers, or the largest number on overflow: counts and sizes come from external data and
//! may be absurd.
inline qint64 saturatedSum(qint64 one, qint64 other)
{
    qint64 sum = 0;
    return qAddOverflow(one, other, &sum) ? std::numeric_limits<qint64>::max() : sum;
}

} // namespace tcia
