// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexer.h"
#include "catalogfixture.h"

#include <QSignalSpy>

namespace tcia::tests {

using namespace tcia::catalog;

//! A policy with delays of that many milliseconds.
inline constexpr RetryPolicy retryWith(int firstMs, int longestMs, int probes = RetryPolicy::forEver)
{
    RetryPolicy policy = backgroundRetry();
    policy.probes = probes;
    policy.firstDelayMs = policy.firstProbeDelayMs = firstMs;
    policy.maxDelayMs = policy.maxProbeDelayMs = longestMs;
    return policy;
}

inline constexpr IndexPolicy hasty {.retry = retryWith(1, 2)};
//! A policy by which content expires after that many milliseconds.
inline constexpr IndexPolicy soonOld {.maxAgeMs = 240, .retry = retryWith(1, 2)};
inline constexpr IndexPolicy slow {.retry = retryWith(3'600'000, 3'600'000)};

//! An archive of five collections with fifteen series.
struct IndexerFixture : StoredArchive
{
    IndexerFixture()
    {
        using namespace Qt::StringLiterals;
        for (int i = 1; i <= 5; ++i)
            small.collections.insert(u"C%1"_s.arg(i), smallContent(QString::number(i), i));
    }
};

//! The program, started.
struct IndexerRun
{
    archive::Archive archive;
    Catalog catalog;
    Indexer indexer;
    QSignalSpy ended {&indexer, &Indexer::ended};
    QSignalSpy indexed {&indexer, &Indexer::indexed};

    explicit IndexerRun(IndexerFixture &f, IndexPolicy policy = hasty)
        : archive(f.small.server()), catalog(archive, f.store), indexer(catalog, policy)
    {
        catalog.start();
    }
    IndexState state() const { return indexer.progress().state; }
};

} // namespace tcia::tests
