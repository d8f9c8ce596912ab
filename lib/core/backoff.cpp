// SPDX-License-Identifier: Apache-2.0
#include "core/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace tcia {

qint64 backOffMs(int failures, int firstMs, int longestMs)
{
    constexpr int mostDoublings = 16;
    const double whole =
        std::min(std::ldexp(double(firstMs), std::clamp(failures - 1, 0, mostDoublings)), double(longestMs));
    return qint64(whole * (2.0 / 3 + QRandomGenerator::global()->generateDouble() * 2 / 3));
}

qint64 backOffMs(const Error &error, int failures, int firstMs, int longestMs)
{
    return std::max(backOffMs(failures, firstMs, longestMs), retryAfterMs(error));
}

qint64 retryAfterMs(const Error &error) { return qint64(std::clamp(error.retryAfter, 0, maxRetryAfterSeconds)) * 1000; }

} // namespace tcia
