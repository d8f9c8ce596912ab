// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

namespace tcia {

//! How often, and after how long, what failed and may yet succeed is tried again. A value, the same for transfers, indexing, server
//! checks and the connectivity display. Delays are in milliseconds and differ by up to a third from what is said here, so that a
//! thousand clients do not come back together.
struct RetryPolicy
{
    static constexpr int forEver = -1;
    static constexpr int defaultRetries = 3;
    static constexpr int probesPerRetry = 4;

    int attempts = defaultRetries + 1;             //!< of one subject (a series, a collection), the first included; or forEver
    int probes = probesPerRetry * defaultRetries; //!< of a server that fails everything, in a row, until it is given up; or forEver
    int firstDelayMs = 1'000;                      //!< before the second attempt; doubles with every further one
    int longestDelayMs = 60'000;
    int firstProbeDelayMs = 4'000;                 //!< before a failing server is tried; doubles with every probe that fails
    int longestProbeDelayMs = 240'000;
    int failuresToBlame = 6; //!< in a row, of several subjects, after which the server is held to fail everything
    int refusalsToBlame = 6; //!< the same of failures that cannot be a subject's own, such as a refused connection

    //! What a user asks for by one number: a subject is tried so many times again, and a failing server is probed `probesPerRetry`
    //! times as often. forEver: neither is given up. With defaultRetries an outage of ten minutes is survived.
    static constexpr RetryPolicy of(int retries)
    {
        RetryPolicy policy;
        policy.attempts = retries < 0 ? forEver : retries + 1;
        policy.probes = retries < 0 ? forEver : probesPerRetry * retries;
        return policy;
    }

    //! Whether a subject that was charged with so many attempts may be tried again.
    constexpr bool mayRetry(int charged) const { return attempts < 0 || charged < attempts; }
    //! Whether a server that failed so many probes in a row is given up.
    constexpr bool isGivenUp(int failedProbes) const { return probes >= 0 && failedProbes >= probes; }

    qint64 delayMs(const Error &error, int failures) const;          //!< of a subject that failed so often; obeys Retry-After
    qint64 probeDelayMs(const Error &error, int failedProbes) const; //!< of a server that fails everything; obeys Retry-After
    //! The shortest time after the first failure at which a failing server is given up; -1: it never is.
    qint64 shortestOutageMs() const;

    bool operator==(const RetryPolicy &) const = default;
};

} // namespace tcia
