// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/retrypolicy.h"

#include <QDateTime>

#include <optional>

namespace tcia::catalog {

//! Only one collection is requested at a time, so a single refusal or three other consecutive failures characterise the
//! server.
constexpr RetryPolicy indexRetry(int retries)
{
    RetryPolicy policy = RetryPolicy::of(retries);
    policy.failuresToBlock = 3;
    policy.refusalsToBlock = 1;
    return policy;
}

//! Background work: the server is never given up.
constexpr RetryPolicy backgroundRetry()
{
    RetryPolicy policy = indexRetry(RetryPolicy::defaultRetries);
    policy.probes = RetryPolicy::forEver;
    policy.firstDelayMs = policy.firstProbeDelayMs = 5'000;
    policy.maxDelayMs = policy.maxProbeDelayMs = 600'000;
    return policy;
}

//! When an Indexer requests collections again.
struct IndexPolicy
{
    qint64 maxAgeMs = 24 * 3600'000; //!< younger content is not requested again; 0: everything is requested once
    RetryPolicy retry = backgroundRetry();
};

//! The states of an Indexer, see there.
enum class IndexState { Idle, Running, Paused, WaitingToRetry, Done };

//! The progress of an Indexer.
struct IndexProgress
{
    IndexState state = IndexState::Idle;
    qint64 done = 0;                   //!< collections that are present and fresh
    qint64 failed = 0;                 //!< collections given up
    qint64 total = 0;                  //!< collections to index; 0 until the list is known
    qint64 series = 0;                 //!< that are here
    std::optional<qint64> secondsLeft; //!< if it can be estimated
    std::optional<Error> error;        //!< WaitingToRetry: why
    QDateTime retryAt;                 //!< WaitingToRetry: until when (UTC)
    bool operator==(const IndexProgress &) const = default;
};

} // namespace tcia::catalog
