// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogstore.h"
#include "catalog/indexer.h"
#include "cli/commands/commands.h"

#include <functional>

namespace tcia::cli {

//! The outcome for one collection.
struct IndexResult
{
    QString collection;
    bool fetched = false;   //!< in this run
    qint64 series = -1;     //!< -1: not known
    QDateTime requestedAt;  //!< when it was requested (UTC)
    bool isPartial = false; //!< known, but for what did not come or could not be read
    std::optional<Error> error;
};

//! The outcome for all collections.
struct IndexRun
{
    QList<IndexResult> collections;
    std::optional<Error> namesError; //!< the list of collections could not be fetched
    std::optional<Error> storeError; //!< content could not be stored
    std::optional<Error> unreadable; //!< stored content could not be read, and was fetched again

    //! Reports errors not tied to a collection; returns the overall exit status.
    Exit finish(Session &session) const;
};

//! Fetches and stores the collections (all if none is named) that are missing or expired. An interrupt ends it early
//! and keeps what was fetched. `openStored`: reads stored content first, to detect changes. `follow` observes the
//! progress.
using Follow = std::function<void(catalog::Catalog &, catalog::Indexer &)>;
Result<IndexRun> fetchCollections(Session &session, catalog::CatalogStore &store, const QStringList &collections,
                                  const catalog::IndexPolicy &policy, bool openStored, const Follow &follow = {});

//! The policy of commands that fetch collections on demand: once, without retries.
inline constexpr catalog::IndexPolicy fetchOnce {.retry = catalog::indexRetry(0)};

} // namespace tcia::cli
