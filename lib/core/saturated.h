// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtNumeric>

#include <limits>

namespace tcia {

//! The sum of two numbers that are not negative, or the largest number where it would overflow: counts and sizes come
//! from outside, and may be absurd.
inline qint64 saturatedSum(qint64 one, qint64 other)
{
    qint64 sum = 0;
    return qAddOverflow(one, other, &sum) ? std::numeric_limits<qint64>::max() : sum;
}

} // namespace tcia
