// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogstore.h"
#include "catalog/indexer.h"
#include "cli/commands/commands.h"

#include <functional>

namespace tcia::cli {

//! What became of one collection that was to be known.
struct Indexed
{
    QString collection;
    bool fetched = false;       //!< in this run
    qint64 series = -1;         //!< -1: not known
    QDateTime asked;            //!< when it was asked for (UTC)
    bool isInPart = false;      //!< known, but for a list that did not come
    std::optional<Error> error;
};

//! What became of all of them.
struct IndexRun
{
    QList<Indexed> collections;
    std::optional<Error> namesError; //!< which collections there are could not be asked
    std::optional<Error> storeError; //!< something could not be kept

    //! Tells what went wrong with none of the collections in particular; the exit status of all.
    Exit finish(Session &session) const;
};

//! Asks for the collections (all, where none is named) that are not kept or too old, and keeps them. An interrupt ends it early; what
//! came is kept. `openStored`: what is kept is read first, to be compared with the new. `follow` sees it go on.
using Follow = std::function<void(catalog::Catalog &, catalog::Indexer &)>;
Result<IndexRun> bringIn(Session &session, catalog::CatalogStore &store, const QStringList &collections,
                         const catalog::IndexPolicy &policy, bool openStored, const Follow &follow = {});

//! What commands do that ask on the way: once, and without waiting.
inline constexpr catalog::IndexPolicy askOnce {.retry = catalog::indexRetry(0)};

} // namespace tcia::cli
