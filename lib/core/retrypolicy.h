// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <optional>

namespace tcia {

//! The retry policy: how often and after which delay a failed request is retried. A value used by transfers, indexing,
//! server checks and the connectivity monitor. Delays are in milliseconds and get up to a third of random jitter.
struct RetryPolicy
{
    static constexpr int forEver = -1;
    static constexpr int defaultRetries = 3;
    static constexpr int probesPerRetry = 4;

    int attempts = defaultRetries + 1; //!< per subject (a series, a collection), including the first; or forEver
    int probes =
        probesPerRetry * defaultRetries; //!< consecutive probes of a failing server before it is given up; or forEver
    int firstDelayMs = 1'000;            //!< before the second attempt; doubles with each further one
    int maxDelayMs = 60'000;
    int firstProbeDelayMs = 4'000; //!< before the first probe of a failing server; doubles with each failed probe
    int maxProbeDelayMs = 240'000;
    int failuresToBlock = 6; //!< consecutive failures of several subjects after which the server counts as failing
    int refusalsToBlock = 6; //!< the same for failures that only a server can cause, such as a refused connection

    //! The policy for a user's number of retries: that many per subject, and `probesPerRetry` times as many probes of a
    //! failing server. forEver: neither is given up. defaultRetries survives an outage of ten minutes.
    static constexpr RetryPolicy of(int retries)
    {
        RetryPolicy policy;
        policy.attempts = retries < 0 ? forEver : retries + 1;
        policy.probes = retries < 0 ? forEver : probesPerRetry * retries;
        return policy;
    }

    //! Whether a subject with that many charged attempts may be retried.
    constexpr bool mayRetry(int charged) const { return attempts < 0 || charged < attempts; }
    //! Whether a server is given up after that many consecutive failed probes.
    constexpr bool isGivenUp(int failedProbes) const { return probes >= 0 && failedProbes >= probes; }

    //! for a subject after that many failures; obeys Retry-After
    qint64 delayMs(const Error &error, int failures) const;
    qint64 probeDelayMs(const Error &error, int failedProbes) const; //!< for a failing server; obeys Retry-After
    //! For a server with one subject, which is probed once its retries are used up; nothing if it is given up.
    std::optional<qint64> delayOfOnlyMs(const Error &error, int failures) const;
    //! The shortest time from the first failure until a failing server is given up; -1: never.
    qint64 shortestOutageMs() const;

    bool operator==(const RetryPolicy &) const = default;
};

} // namespace tcia
