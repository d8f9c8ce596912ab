// SPDX-License-Identifier: Apache-2.0
#include "core/retrypolicy.h"

#include "core/backoff.h"

#include <algorithm>

namespace tcia {

qint64 RetryPolicy::delayMs(const Error &error, int failures) const
{
    return backOffMs(error, failures, firstDelayMs, maxDelayMs);
}

qint64 RetryPolicy::probeDelayMs(const Error &error, int failedProbes) const
{
    return backOffMs(error, failedProbes + 1, firstProbeDelayMs, maxProbeDelayMs);
}

std::optional<qint64> RetryPolicy::delayOfOnlyMs(const Error &error, int failures) const
{
    if (mayRetry(failures))
        return delayMs(error, failures);
    const int failedProbes = failures - attempts; // the last attempt was no probe yet
    return isGivenUp(failedProbes) ? std::nullopt : std::optional(probeDelayMs(error, failedProbes));
}

qint64 RetryPolicy::shortestOutageMs() const
{
    if (probes < 0)
        return -1;
    qint64 whole = 0;
    qint64 delay = firstProbeDelayMs;
    for (int probe = 0; probe < probes; ++probe) {
        whole += std::min<qint64>(delay, maxProbeDelayMs);
        delay = std::min<qint64>(2 * delay, maxProbeDelayMs);
    }
    return whole * 2 / 3; // see backOffMs()
}

} // namespace tcia
